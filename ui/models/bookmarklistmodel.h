// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/summary.h"
#include "ui/models/valuelistmodel.h"

namespace backthread::models {

/// Bookmarks, as discussion::BookmarkPage has them.
class BookmarkListModel final : public ValueListModel<discussion::Bookmark> {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< ItemId
        BookmarkRole, ///< discussion::Bookmark
    };
    explicit BookmarkListModel(QObject *parent = nullptr);

    void setBookmarks(const QList<discussion::Bookmark> &bookmarks);

    /// Qt::DisplayRole is the title of a story, the text of a comment; Qt::AccessibleTextRole the row in
    /// words.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace backthread::models

Q_DECLARE_METATYPE(backthread::discussion::Bookmark)
