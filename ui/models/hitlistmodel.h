// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/answer.h"
#include "ui/models/valuelistmodel.h"

namespace backthread::models {

/// Items of any discussion, each with a piece of its text: what a search found, or the bookmarks.
class HitListModel final : public ValueListModel<search::SearchHit> {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< ItemId
        HitRole, ///< search::SearchHit
    };
    explicit HitListModel(QObject *parent = nullptr);

    void setHits(const QList<search::SearchHit> &hits);

    /// Qt::DisplayRole is the piece of text; Qt::AccessibleTextRole the row in words.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace backthread::models

Q_DECLARE_METATYPE(backthread::search::SearchHit)
