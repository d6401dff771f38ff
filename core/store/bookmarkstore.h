// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/summary.h"

class QSqlQuery;

namespace backthread::store {

class Connection;

/// Bookmarks of stories and comments, in the library. Thread: that of its connection.
class BookmarkStore final {
public:
    explicit BookmarkStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Keeps a copy of the item and its story's title as the cache has them now. A bookmark that exists keeps
    /// its date, and its note and tags where none are given.
    [[nodiscard]] Result<void> add(ItemId item, const QStringList &tags, const QString &note, qint64 now);
    /// Puts bookmarks back as they were, such as those taken from an export or from undo: all of them, or
    /// none. Those without a copy of their item get that of the cache, where there is one.
    [[nodiscard]] Result<void> restore(const QList<discussion::Bookmark> &bookmarks);
    /// The bookmark that was removed; NotFound where there was none.
    [[nodiscard]] Result<discussion::Bookmark> remove(ItemId item);
    /// Latest first; those with `tag`, where it is not empty.
    [[nodiscard]] Result<QList<discussion::Bookmark>> list(const QString &tag = {});
    /// The latest `limit` ones, for a list.
    [[nodiscard]] Result<discussion::BookmarkPage> page(int limit);
    /// The bookmarks of those of the items that have one.
    [[nodiscard]] Result<QList<discussion::Bookmark>> of(const ItemIds &items);
    /// Of the items of one discussion, those that are bookmarked.
    [[nodiscard]] Result<ItemIds> within(ItemId story);

private:
    [[nodiscard]] Result<discussion::Bookmark> bookmark(ItemId item);
    [[nodiscard]] Result<QList<discussion::Bookmark>> bookmarks(Result<QSqlQuery *> query);
    [[nodiscard]] Result<void> copyItem(discussion::Bookmark &bookmark);
    [[nodiscard]] Result<void> write(const discussion::Bookmark &bookmark);

    Connection &m_connection;
};

} // namespace backthread::store
