// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/feedstore.h"

#include "core/store/connection.h"
#include "core/store/itemrow.h"

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::FeedPage;
using discussion::StoryList;
using discussion::StorySummary;

// What came after a story was left: as many as the cache has first held since; more where the source counts
// more than was there then.
#define BACKTHREAD_NEW_COMMENTS                                                                              \
    "CASE WHEN visit.closed IS NOT NULL THEN max("                                                           \
    "  (SELECT count(*) FROM item AS reply WHERE reply.story = place.id AND reply.id <> place.id"            \
    "     AND reply.first_seen > visit.closed),"                                                             \
    "  coalesce(item.descendants - thread_fetch.ungiven"                                                     \
    "    - (SELECT count(*) FROM item AS reply WHERE reply.story = place.id AND reply.id <> place.id"        \
    "         AND reply.first_seen <= visit.closed), 0)) ELSE 0 END,"
// What a list row needs beside the item. Joins `item` (which may be missing: then only `place.id` is known).
#define BACKTHREAD_SUMMARY                                                                                   \
    "SELECT " BACKTHREAD_ITEM_COLUMNS ", place.id AS story,"                                                 \
    "  (SELECT count(*) FROM item AS reply WHERE reply.story = place.id AND reply.id <> "                    \
    "place.id)," BACKTHREAD_NEW_COMMENTS                                                                     \
    "  visit.opened, visit.article, bookmark.item IS NOT NULL, hidden.story IS NOT NULL,"                    \
    "  coalesce(visit.title, bookmark.title), coalesce(visit.url, bookmark.url) "
#define BACKTHREAD_SUMMARY_JOINS                                                                             \
    " LEFT JOIN item ON item.id = place.id"                                                                  \
    " LEFT JOIN thread_fetch ON thread_fetch.story = place.id"                                               \
    " LEFT JOIN library.visit ON visit.story = place.id"                                                     \
    " LEFT JOIN library.bookmark ON bookmark.item = place.id"                                                \
    " LEFT JOIN library.hidden ON hidden.story = place.id "

namespace {

StorySummary summaryFrom(const QSqlQuery &row)
{
    const int first = kItemColumnCount;
    StorySummary summary;
    summary.story = itemFrom(row);
    summary.story.id = ItemId(row.value(first).toLongLong());
    summary.cachedComments = row.value(first + 1).toInt();
    summary.newComments = row.value(first + 2).toInt();
    summary.threadRead = row.value(first + 3).toLongLong();
    summary.articleRead = row.value(first + 4).toLongLong();
    summary.bookmarked = row.value(first + 5).toBool();
    summary.hidden = row.value(first + 6).toBool();
    // The library remembers what the cache may have lost.
    if (summary.story.title.isEmpty()) {
        summary.story.title = row.value(first + 7).toString();
        summary.story.url = row.value(first + 8).toString();
    }
    return summary;
}

} // namespace

Result<QList<StorySummary>> FeedStore::summaries(Result<QSqlQuery *> query)
{
    if (!query)
        return fail(query.error());
    QList<StorySummary> stories;
    while ((*query)->next())
        stories.append(summaryFrom(**query));
    return stories;
}

Result<void> FeedStore::save(const StoryList &list, const ItemIds &ids, qint64 fetched, double seconds)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = m_connection.execute("DELETE FROM feed_item WHERE feed = ?", list.number()); !done)
        return fail(done.error());
    for (qsizetype rank = 0; rank < ids.size(); ++rank) {
        auto done = m_connection.execute("INSERT INTO feed_item (feed, rank, item) VALUES (?, ?, ?)",
            list.number(), int(rank), ids.at(rank).rowid());
        if (!done)
            return fail(done.error());
    }
    auto done = m_connection.execute(
        "REPLACE INTO feed_fetch (feed, fetched, seconds) VALUES (?, ?, ?)", list.number(), fetched, seconds);
    if (!done)
        return fail(done.error());
    if (auto forgotten = forgetOldDates(); !forgotten)
        return forgotten;
    return transaction->commit();
}

#define BACKTHREAD_FORGOTTEN_DATES                                                                           \
    " WHERE feed >= ? AND feed NOT IN"                                                                       \
    " (SELECT feed FROM feed_fetch WHERE feed >= ? ORDER BY fetched DESC, feed LIMIT ?)"

/// What is listed is not cleaned away, and nobody else would tell that it may be.
Result<void> FeedStore::forgetOldDates()
{
    constexpr qint64 kFirst = StoryList::kFirstOfDates;
    auto forgotten =
        m_connection.perform("DELETE FROM feed_item" BACKTHREAD_FORGOTTEN_DATES, kFirst, kFirst, kMostDates);
    if (!forgotten)
        return forgotten;
    return m_connection.perform(
        "DELETE FROM feed_fetch" BACKTHREAD_FORGOTTEN_DATES, kFirst, kFirst, kMostDates);
}

Result<FeedPage> FeedStore::page(const StoryList &list, int limit)
{
    FeedPage page;
    auto fetch =
        m_connection.execute("SELECT fetched, seconds FROM feed_fetch WHERE feed = ?", list.number());
    if (!fetch)
        return fail(fetch.error());
    if ((*fetch)->next()) {
        page.fetched = (*fetch)->value(0).toLongLong();
        page.seconds = (*fetch)->value(1).toDouble();
    }
    (*fetch)->finish();
    auto stories = summaries(m_connection.execute(BACKTHREAD_SUMMARY
        "FROM (SELECT item AS id, rank FROM feed_item WHERE feed = ? ORDER BY rank LIMIT ?) AS "
        "place" BACKTHREAD_SUMMARY_JOINS "ORDER BY place.rank",
        list.number(), limit));
    if (!stories)
        return fail(stories.error());
    page.stories = std::move(*stories);
    return page;
}

Result<QList<StorySummary>> FeedStore::history(int limit)
{
    return summaries(m_connection.execute(BACKTHREAD_SUMMARY
        "FROM (SELECT story AS id, max(coalesce(opened, 0), coalesce(article, 0)) AS read FROM library.visit"
        "      WHERE opened IS NOT NULL OR article IS NOT NULL"
        "      ORDER BY read DESC LIMIT ?) AS place" BACKTHREAD_SUMMARY_JOINS "ORDER BY place.read DESC",
        limit));
}

Result<QList<StorySummary>> FeedStore::ofSite(const QString &site, int limit)
{
    return summaries(m_connection.execute(BACKTHREAD_SUMMARY
        "FROM (SELECT id FROM item WHERE site = ? ORDER BY id DESC LIMIT ?) AS place" BACKTHREAD_SUMMARY_JOINS
        "ORDER BY place.id DESC",
        site, limit));
}

Result<StorySummary> FeedStore::summary(ItemId story)
{
    auto found = summaries(m_connection.execute(
        BACKTHREAD_SUMMARY "FROM (SELECT ? AS id) AS place" BACKTHREAD_SUMMARY_JOINS, story.rowid()));
    if (!found)
        return fail(found.error());
    return found->first();
}

} // namespace backthread::store
