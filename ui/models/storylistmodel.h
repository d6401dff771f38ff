// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/summary.h"
#include "ui/models/valuelistmodel.h"

namespace backthread::models {

/// Stories in the order they are given. Those of which only the id is known yet are rows without a title.
class StoryListModel final : public ValueListModel<discussion::StorySummary> {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< ItemId
        SummaryRole, ///< discussion::StorySummary
        RankRole, ///< int: the place in this list, from 1
    };
    explicit StoryListModel(QObject *parent = nullptr);

    void setStories(const QList<discussion::StorySummary> &stories);
    /// What is known of stories that are rows now; no row comes, goes or moves.
    void updateStories(const QList<discussion::StorySummary> &stories);

    /// Qt::DisplayRole is the title; Qt::AccessibleTextRole the row in words; Qt::ToolTipRole what counts as
    /// new.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace backthread::models

Q_DECLARE_METATYPE(backthread::discussion::StorySummary)
