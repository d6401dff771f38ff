// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/answer.h"
#include "ui/models/valuelistmodel.h"

namespace backthread::models {

/// Items of any discussion, each with a piece of its text: what a search found, or the bookmarks. As they
/// were found, or grouped: story by story, those first whose first one was.
class HitListModel final : public ValueListModel<search::SearchHit> {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< ItemId
        HitRole, ///< search::SearchHit
        CountRole, ///< int: how many of its story were found, as far as they are counted; 0: they are not.
        HeadingRole, ///< bool: the first of its story, where they are grouped.
        GroupedRole, ///< bool: its story stands above it, or above another.
    };
    explicit HitListModel(QObject *parent = nullptr);

    /// Forgets the counts.
    void setHits(const QList<search::SearchHit> &hits);
    void addHits(const QList<search::SearchHit> &hits);
    void addCounts(const QHash<ItemId, int> &counts);
    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const { return m_isGrouped; }
    /// As they were found.
    [[nodiscard]] const QList<search::SearchHit> &found() const { return m_found; }

    /// Qt::DisplayRole is the piece of text; Qt::AccessibleTextRole the row in words.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void arrange();
    void tellAll();
    [[nodiscard]] bool isFirstOfStory(int row) const;

    QList<search::SearchHit> m_found;
    QHash<ItemId, int> m_counts; ///< By story.
    bool m_isGrouped = false;
};

} // namespace backthread::models

Q_DECLARE_METATYPE(backthread::search::SearchHit)
