// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bookmarkstore.h"

#include "core/store/connection.h"
#include "core/store/idlist.h"
#include "core/store/itemstore.h"
#include "core/store/notnull.h"

namespace backthread::store {

using discussion::Bookmark;
using discussion::Item;

Result<void> BookmarkStore::add(ItemId item, const QStringList &tags, const QString &note, qint64 now)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    Bookmark added;
    added.created = now;
    added.item.id = item;
    if (auto existing = bookmark(item))
        added = *existing;
    else if (existing.error().kind != Error::Kind::NotFound)
        return fail(existing.error());
    if (auto copied = copyItem(added); !copied)
        return copied;
    if (!tags.isEmpty())
        added.tags = tags;
    if (!note.isEmpty())
        added.note = note;
    if (auto written = write(added); !written)
        return written;
    return transaction->commit();
}

Result<void> BookmarkStore::refresh(ItemId item)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    auto existing = bookmark(item);
    if (!existing)
        return existing.error().kind == Error::Kind::NotFound ? Result<void>() : fail(existing.error());
    if (auto copied = copyItem(*existing); !copied)
        return copied;
    if (auto written = write(*existing); !written)
        return written;
    return transaction->commit();
}

Result<void> BookmarkStore::restore(const QList<Bookmark> &bookmarks)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    for (Bookmark bookmark : bookmarks) {
        const bool hasCopy = bookmark.item.type != discussion::ItemType::Unknown;
        if (auto copied = hasCopy ? Result<void>() : copyItem(bookmark); !copied)
            return copied;
        if (auto written = write(bookmark); !written)
            return written;
    }
    return transaction->commit();
}

/// Takes the item over as the cache has it, if it does. What was kept stays where the cache knows less, such
/// as the text of what was deleted since.
Result<void> BookmarkStore::copyItem(Bookmark &bookmark)
{
    ItemStore items(m_connection);
    const auto cached = items.item(bookmark.item.id);
    if (!cached)
        return cached.error().kind == Error::Kind::NotFound ? Result<void>() : fail(cached.error());
    const auto storyId = items.storyOf(cached->id);
    if (!storyId)
        return fail(storyId.error());
    const auto story = items.item(*storyId);
    if (!story && story.error().kind != Error::Kind::NotFound)
        return fail(story.error());
    const Item kept = std::exchange(bookmark.item, *cached);
    if (!bookmark.item.text)
        bookmark.item.text = kept.text;
    if (bookmark.item.by.isEmpty())
        bookmark.item.by = kept.by;
    bookmark.story = *storyId;
    bookmark.item.title = story && !story->title.isEmpty() ? story->title : kept.title;
    bookmark.item.url = story && !story->url.isEmpty() ? story->url : kept.url;
    return {};
}

Result<void> BookmarkStore::write(const Bookmark &bookmark)
{
    const Item &item = bookmark.item;
    const QVariant text =
        item.text ? QVariant(notNull(item.text->text)) : QVariant(QMetaType::fromType<QString>());
    const QByteArray marks = item.text ? item.text->packedMarks() : QByteArray();
    auto done = m_connection.execute("INSERT INTO library.bookmark (item, created, note, type, story, time, "
                                     "\"by\", title, url, text, marks"
                                     ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                     "ON CONFLICT (item) DO UPDATE SET created = excluded.created, "
                                     "note = excluded.note, type = excluded.type, story = excluded.story, "
                                     "time = excluded.time, \"by\" = excluded.\"by\", "
                                     "title = excluded.title, url = excluded.url, text = excluded.text, "
                                     "marks = excluded.marks",
        item.id.rowid(), bookmark.created, notNull(bookmark.note), int(item.type), bookmark.story.rowid(),
        item.time, notNull(item.by), notNull(item.title), notNull(item.url), text, marks);
    if (!done)
        return fail(done.error());
    return writeTags(item.id, bookmark.tags);
}

Result<void> BookmarkStore::writeTags(ItemId item, const QStringList &tags)
{
    auto done = m_connection.perform("DELETE FROM library.bookmark_tag WHERE item = ?", item.rowid());
    for (const QString &tag : tags) {
        if (done)
            done = m_connection.perform(
                "INSERT OR IGNORE INTO library.bookmark_tag (item, tag) VALUES (?, ?)", item.rowid(), tag);
    }
    return done;
}

Result<void> BookmarkStore::put(ItemId item, const QStringList &tags, const QString &note, qint64 now)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    const auto existing = bookmark(item);
    if (!existing && existing.error().kind != Error::Kind::NotFound)
        return fail(existing.error());
    Result<void> done;
    if (existing) {
        done = m_connection.perform(
            "UPDATE library.bookmark SET note = ? WHERE item = ?", notNull(note), item.rowid());
        if (done)
            done = writeTags(item, tags);
    } else {
        Bookmark added {.item = {.id = item}, .created = now, .note = note, .tags = tags};
        done = copyItem(added);
        if (done)
            done = write(added);
    }
    return done ? transaction->commit() : done;
}

Result<void> BookmarkStore::tag(const ItemIds &items, const QStringList &added, const QStringList &removed)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    const QString ids = jsonOf(items);
    Result<void> done;
    for (const QString &tag : added) {
        if (done)
            done = m_connection.perform("INSERT OR IGNORE INTO library.bookmark_tag (item, tag) "
                                        "SELECT item, ? FROM library.bookmark "
                                        "WHERE item IN (SELECT value FROM json_each(?))",
                tag, ids);
    }
    for (const QString &tag : removed) {
        if (done)
            done = m_connection.perform("DELETE FROM library.bookmark_tag WHERE tag = ? "
                                        "AND item IN (SELECT value FROM json_each(?))",
                tag, ids);
    }
    return done ? transaction->commit() : done;
}

Result<QList<Bookmark>> BookmarkStore::remove(const ItemIds &items)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    auto removed = of(items);
    if (!removed)
        return removed;
    // Tags go with them, by the foreign key.
    auto done = m_connection.perform(
        "DELETE FROM library.bookmark WHERE item IN (SELECT value FROM json_each(?))", jsonOf(items));
    if (done)
        done = transaction->commit();
    return done ? removed : fail(done.error());
}

Result<Bookmark> BookmarkStore::bookmark(ItemId item)
{
    auto found = of({item});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(Error::notFound(QString::number(item.number())));
    return found->first();
}

} // namespace backthread::store
