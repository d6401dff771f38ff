// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/bookmarkquery.h"
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
    /// Makes tags and note of a bookmark these, and leaves everything else of it; adds it where there is
    /// none.
    [[nodiscard]] Result<void> put(ItemId item, const QStringList &tags, const QString &note, qint64 now);
    /// Keeps a copy of the item anew, where it is bookmarked.
    [[nodiscard]] Result<void> refresh(ItemId item);
    /// Gives tags to those of the items that are bookmarked, and takes others from them.
    [[nodiscard]] Result<void> tag(
        const ItemIds &items, const QStringList &added, const QStringList &removed);
    /// Puts bookmarks back as they were, such as those taken from an export or from undo: all of them, or
    /// none. Those without a copy of their item get that of the cache, where there is one.
    [[nodiscard]] Result<void> restore(const QList<discussion::Bookmark> &bookmarks);
    /// Of those of the items that are bookmarked: all of them, or none. Answers with what was removed.
    [[nodiscard]] Result<QList<discussion::Bookmark>> remove(const ItemIds &items);
    [[nodiscard]] Result<QList<discussion::Bookmark>> list(const discussion::BookmarkQuery &query = {});
    /// The first `limit` ones, for a list.
    [[nodiscard]] Result<discussion::BookmarkPage> page(const discussion::BookmarkQuery &query, int limit);
    /// The newest ones, without their texts.
    [[nodiscard]] Result<QList<discussion::Bookmark>> names(int limit);
    /// All there are, those of most bookmarks first.
    [[nodiscard]] Result<QList<discussion::TagCount>> tags();
    /// The bookmarks of those of the items that have one.
    [[nodiscard]] Result<QList<discussion::Bookmark>> of(const ItemIds &items);
    /// Of the items of one discussion, those that are bookmarked.
    [[nodiscard]] Result<ItemIds> within(ItemId story);

private:
    [[nodiscard]] Result<discussion::Bookmark> bookmark(ItemId item);
    [[nodiscard]] Result<QList<discussion::Bookmark>> bookmarks(QSqlQuery &query);
    [[nodiscard]] Result<QList<discussion::Bookmark>> select(
        const QString &columns, const discussion::BookmarkQuery &query, int limit);
    [[nodiscard]] Result<void> copyItem(discussion::Bookmark &bookmark);
    [[nodiscard]] Result<void> write(const discussion::Bookmark &bookmark);
    [[nodiscard]] Result<void> writeTags(ItemId item, const QStringList &tags);

    Connection &m_connection;
};

} // namespace backthread::store
