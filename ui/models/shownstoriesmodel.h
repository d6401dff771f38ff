// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"
#include "ui/models/storyoptions.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace backthread::models {

class StoryListModel;

/// The stories of a StoryListModel that are shown, in the order in which they are. Rows that are equal in
/// that order stand by their rank.
class ShownStoriesModel final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// `stories` outlives this.
    explicit ShownStoriesModel(StoryListModel &stories, QObject *parent = nullptr);

    void setOptions(const StoryOptions &options);
    [[nodiscard]] const StoryOptions &options() const { return m_options; }

    /// Those that are hidden or muted.
    void setLeavesOut(bool leavesOut);
    void setMuted(const QSet<ItemId> &muted);
    [[nodiscard]] const QSet<ItemId> &muted() const { return m_muted; }

    /// While held, what changes in a story neither moves nor hides it.
    void setHeld(bool held);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] qint64 weightOf(int row) const;

    StoryListModel &m_stories;
    StoryOptions m_options;
    bool m_leavesOut = false;
    QSet<ItemId> m_muted;
};

} // namespace backthread::models
