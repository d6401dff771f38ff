// SPDX-License-Identifier: GPL-3.0-or-later
// How bookmarks are found and read.
#include "core/store/bookmarkstore.h"
#include "core/store/connection.h"
#include "core/store/idlist.h"
#include "core/store/itemrow.h"

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::BookmarkPage;
using discussion::BookmarkQuery;
using discussion::TagCount;
using Sort = BookmarkQuery::Sort;

#define BACKTHREAD_BOOKMARK_COLUMNS "item, created, note, type, story, time, \"by\", title, url, text, marks"
// Of the texts only the beginning, so that those of a long list never leave the database.
#define BACKTHREAD_BOOKMARK_BEGINNINGS                                                                       \
    "item, created, note, type, story, time, \"by\", title, url, substr(text, 1, 400), NULL"
#define BACKTHREAD_BOOKMARK_NAMES "item, created, note, type, story, time, \"by\", title, url, NULL, NULL"

namespace {

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

QString orderOf(Sort sort)
{
    switch (sort) {
    case Sort::Newest:
        break;
    case Sort::Oldest:
        return u" ORDER BY created, item"_s;
    case Sort::Story:
        return u" ORDER BY story DESC, item DESC"_s;
    case Sort::Author:
        return u" ORDER BY \"by\" COLLATE NOCASE, created DESC, item DESC"_s;
    case Sort::Title:
        return u" ORDER BY title COLLATE NOCASE, story DESC, item DESC"_s;
    }
    return u" ORDER BY created DESC, item DESC"_s;
}

/// What stands behind WHERE, and what is bound to it.
struct Conditions {
    QStringList sql {u"true"_s};
    QVariantList values;

    void add(const QString &condition, const QString &value)
    {
        sql.append(condition);
        values.append(value);
    }
};

Conditions conditionsOf(const BookmarkQuery &query)
{
    Conditions conditions;
    const QString tagged = u"item IN (SELECT item FROM library.bookmark_tag WHERE %1)"_s;
    for (const QString &tag : query.tags)
        conditions.add(tagged.arg(u"tag = ? COLLATE NOCASE"_s), tag);
    if (const QString &beginning = query.tagBeginning; !beginning.isEmpty()) {
        conditions.add(
            tagged.arg(u"substr(tag, 1, %1) = ? COLLATE NOCASE"_s.arg(beginning.toUcs4().size())), beginning);
    }
    if (query.words.isEmpty())
        return conditions;
    QString match;
    for (const QString &word : query.words)
        match += u'"' + QString(word).replace(u'"', u' ') + u"\"* "_s;
    conditions.add(
        u"item IN (SELECT rowid FROM library.bookmark_words WHERE bookmark_words MATCH ?)"_s, match);
    return conditions;
}

} // namespace

/// Those of a query, with their tags.
Result<QList<Bookmark>> BookmarkStore::bookmarks(QSqlQuery &query)
{
    QList<Bookmark> found;
    ItemIds ids;
    QHash<ItemId, qsizetype> places;
    while (query.next()) {
        found.append(bookmarkFrom(query));
        ids.append(found.last().item.id);
        places.insert(ids.last(), found.size() - 1);
    }
    auto tags = m_connection.execute("SELECT item, tag FROM library.bookmark_tag "
                                     "WHERE item IN (SELECT value FROM json_each(?)) ORDER BY item, tag",
        jsonOf(ids));
    if (!tags)
        return fail(tags.error());
    while ((*tags)->next())
        found[places.value(ItemId((*tags)->value(0).toLongLong()))].tags.append((*tags)->value(1).toString());
    return found;
}

/// The first `limit` of what is asked for; negative: all.
Result<QList<Bookmark>> BookmarkStore::select(const QString &columns, const BookmarkQuery &query, int limit)
{
    const Conditions conditions = conditionsOf(query);
    const QString order = orderOf(query.sort);
    // Found by the index of all that orders them; only then are the rows read.
    auto rows = m_connection.prepareOnce(u"SELECT "_s + columns
        + u" FROM library.bookmark WHERE item IN (SELECT item FROM library.bookmark WHERE "_s
        + conditions.sql.join(u" AND "_s) + order + u" LIMIT ?)"_s + order);
    if (!rows)
        return fail(rows.error());
    for (const QVariant &value : conditions.values)
        rows->addBindValue(value);
    rows->addBindValue(limit);
    if (auto done = m_connection.run(*rows); !done)
        return fail(done.error());
    return bookmarks(*rows);
}

Result<QList<Bookmark>> BookmarkStore::list(const BookmarkQuery &query)
{
    return select(QStringLiteral(BACKTHREAD_BOOKMARK_COLUMNS), query, -1);
}

Result<QList<Bookmark>> BookmarkStore::names(int limit)
{
    return select(QStringLiteral(BACKTHREAD_BOOKMARK_NAMES), {}, limit);
}

Result<BookmarkPage> BookmarkStore::page(const BookmarkQuery &query, int limit)
{
    const Conditions conditions = conditionsOf(query);
    auto count = m_connection.prepareOnce(
        u"SELECT (SELECT count(*) FROM library.bookmark), (SELECT count(*) FROM library.bookmark WHERE "_s
        + conditions.sql.join(u" AND "_s) + u')');
    if (!count)
        return fail(count.error());
    for (const QVariant &value : conditions.values)
        count->addBindValue(value);
    if (auto done = m_connection.run(*count); !done)
        return fail(done.error());
    BookmarkPage page;
    if (count->next()) {
        page.total = count->value(0).toLongLong();
        page.matching = count->value(1).toLongLong();
    }
    auto first = select(QStringLiteral(BACKTHREAD_BOOKMARK_BEGINNINGS), query, limit);
    if (!first)
        return fail(first.error());
    page.bookmarks = std::move(*first);
    for (Bookmark &bookmark : page.bookmarks) {
        if (bookmark.item.text)
            bookmark.item.text->text = bookmark.item.text->text.simplified();
    }
    return page;
}

Result<QList<TagCount>> BookmarkStore::tags()
{
    auto query = m_connection.execute(
        "SELECT tag, count(*) FROM library.bookmark_tag GROUP BY tag ORDER BY count(*) DESC, tag");
    if (!query)
        return fail(query.error());
    QList<TagCount> tags;
    while ((*query)->next())
        tags.append({(*query)->value(0).toString(), (*query)->value(1).toLongLong()});
    return tags;
}

Result<QList<Bookmark>> BookmarkStore::of(const ItemIds &items)
{
    auto query = m_connection.execute("SELECT " BACKTHREAD_BOOKMARK_COLUMNS
                                      " FROM library.bookmark WHERE item IN (SELECT value FROM json_each(?))",
        jsonOf(items));
    return query ? bookmarks(**query) : fail(query.error());
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
