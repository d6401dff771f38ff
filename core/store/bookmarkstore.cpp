// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bookmarkstore.h"

#include "core/store/connection.h"
#include "core/store/idlist.h"
#include "core/store/itemrow.h"
#include "core/store/itemstore.h"
#include "core/store/notnull.h"

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::BookmarkPage;
using discussion::Item;

#define BACKTHREAD_BOOKMARK_COLUMNS "item, created, note, type, story, time, \"by\", title, url, text, marks"
#define BACKTHREAD_LATEST_FIRST " ORDER BY created DESC, item DESC "

namespace {

// Of a text in a list, in characters.
constexpr int kBeginning = 400;

Bookmark bookmarkFrom(const QSqlQuery &row)
{
    Bookmark bookmark;
    bookmark.item.id = ItemId(row.value(0).toLongLong());
    bookmark.created = row.value(1).toLongLong();
    bookmark.note = row.value(2).toString();
    bookmark.item.type = static_cast<discussion::ItemType>(row.value(3).toInt());
    bookmark.story = ItemId(row.value(4).toLongLong());
    bookmark.item.time = row.value(5).toLongLong();
    bookmark.item.by = row.value(6).toString();
    bookmark.item.title = row.value(7).toString();
    bookmark.item.url = row.value(8).toString();
    bookmark.item.text = textFrom(row.value(9), row.value(10));
    return bookmark;
}

} // namespace

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
    auto done = m_connection.execute("REPLACE INTO library.bookmark (" BACKTHREAD_BOOKMARK_COLUMNS
                                     ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        item.id.rowid(), bookmark.created, notNull(bookmark.note), int(item.type), bookmark.story.rowid(),
        item.time, notNull(item.by), notNull(item.title), notNull(item.url), text, marks);
    if (!done)
        return fail(done.error());
    done = m_connection.execute("DELETE FROM library.bookmark_tag WHERE item = ?", item.id.rowid());
    if (!done)
        return fail(done.error());
    for (const QString &tag : bookmark.tags) {
        done = m_connection.execute(
            "INSERT OR IGNORE INTO library.bookmark_tag (item, tag) VALUES (?, ?)", item.id.rowid(), tag);
        if (!done)
            return fail(done.error());
    }
    return {};
}

Result<Bookmark> BookmarkStore::remove(ItemId item)
{
    auto removed = bookmark(item);
    if (!removed)
        return removed;
    // Tags go with it, by the foreign key.
    auto done = m_connection.execute("DELETE FROM library.bookmark WHERE item = ?", item.rowid());
    return done ? removed : fail(done.error());
}

Result<Bookmark> BookmarkStore::bookmark(ItemId item)
{
    auto found = bookmarks(m_connection.execute(
        "SELECT " BACKTHREAD_BOOKMARK_COLUMNS " FROM library.bookmark WHERE item = ?", item.rowid()));
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(Error::notFound(QString::number(item.number())));
    return found->first();
}

/// Those of a query, with their tags.
Result<QList<Bookmark>> BookmarkStore::bookmarks(Result<QSqlQuery *> query)
{
    if (!query)
        return fail(query.error());
    QList<Bookmark> found;
    QHash<ItemId, qsizetype> places;
    while ((*query)->next()) {
        found.append(bookmarkFrom(**query));
        places.insert(found.last().item.id, found.size() - 1);
    }
    auto tags = found.size() == 1
        ? m_connection.execute("SELECT item, tag FROM library.bookmark_tag WHERE item = ? ORDER BY tag",
            found.first().item.id.rowid())
        : m_connection.execute("SELECT item, tag FROM library.bookmark_tag ORDER BY item, tag");
    if (!tags)
        return fail(tags.error());
    while ((*tags)->next()) {
        const auto place = places.constFind(ItemId((*tags)->value(0).toLongLong()));
        if (place != places.cend())
            found[*place].tags.append((*tags)->value(1).toString());
    }
    return found;
}

Result<QList<Bookmark>> BookmarkStore::list(const QString &tag)
{
    if (tag.isEmpty()) {
        return bookmarks(m_connection.execute(
            "SELECT " BACKTHREAD_BOOKMARK_COLUMNS " FROM library.bookmark" BACKTHREAD_LATEST_FIRST));
    }
    return bookmarks(m_connection.execute(
        "SELECT " BACKTHREAD_BOOKMARK_COLUMNS " FROM library.bookmark "
        "WHERE item IN (SELECT item FROM library.bookmark_tag WHERE tag = ?)" BACKTHREAD_LATEST_FIRST,
        tag));
}

Result<BookmarkPage> BookmarkStore::page(int limit)
{
    auto count = m_connection.execute("SELECT count(*) FROM library.bookmark");
    if (!count)
        return fail(count.error());
    BookmarkPage page;
    if ((*count)->next())
        page.total = (*count)->value(0).toLongLong();
    // The texts are cut here, so that those of a long list never leave the database.
    auto latest = bookmarks(m_connection.execute(
        "SELECT item, created, note, type, story, time, \"by\", title, url, substr(text, 1, ?), NULL"
        " FROM library.bookmark" BACKTHREAD_LATEST_FIRST "LIMIT ?",
        kBeginning, limit));
    if (!latest)
        return fail(latest.error());
    page.bookmarks = std::move(*latest);
    for (Bookmark &bookmark : page.bookmarks) {
        if (bookmark.item.text)
            bookmark.item.text->text = bookmark.item.text->text.simplified();
    }
    return page;
}

Result<QList<Bookmark>> BookmarkStore::of(const ItemIds &items)
{
    QList<Bookmark> kept;
    for (const ItemId item : items) {
        auto found = bookmark(item);
        if (found)
            kept.append(*found);
        else if (found.error().kind != Error::Kind::NotFound)
            return fail(found.error());
    }
    return kept;
}

Result<ItemIds> BookmarkStore::within(ItemId story)
{
    // A bookmark keeps the story as it was known when it was added; the cache may have learned better.
    return idsIn(m_connection.execute("SELECT bookmark.item FROM library.bookmark "
                                      "LEFT JOIN item ON item.id = bookmark.item "
                                      "WHERE bookmark.story = ? OR item.story = ?",
        story.rowid(), story.rowid()));
}

} // namespace backthread::store
