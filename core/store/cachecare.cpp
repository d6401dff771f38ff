// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cachecare.h"

#include "core/store/connection.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::CacheUsage;

namespace {

constexpr qint64 kDay = 24 * 60 * 60;
constexpr qsizetype kBiggest = 10;
// PRAGMA auto_vacuum, and steps of merging: pages a step, and how few changes tell that it is over.
constexpr qint64 kIncremental = 2;
constexpr int kMergedPages = 16;
constexpr qint64 kMergeIdle = 2;

// All by themselves, so that each is computed once for a statement.
#define BACKTHREAD_BOOKMARKED                                                                                \
    "(SELECT item FROM library.bookmark UNION SELECT story FROM library.bookmark"                            \
    " UNION SELECT item.story FROM library.bookmark JOIN item ON item.id = bookmark.item)"
// Of watches that are about an item, discussion::Watch::Kind::Replies.
#define BACKTHREAD_WATCHED                                                                                   \
    "(SELECT story FROM library.watch WHERE kind = 0 UNION SELECT watch.item FROM library.watch"             \
    " UNION SELECT item.story FROM library.watch JOIN item ON item.id = watch.item)"
#define BACKTHREAD_KEPT "(SELECT story FROM kept)"
#define BACKTHREAD_READ "(SELECT story FROM library.visit UNION SELECT story FROM library.fold)"
#define BACKTHREAD_LISTED "(SELECT item FROM feed_item)"
#define BACKTHREAD_LAST_USE                                                                                  \
    "max(seen, coalesce(thread_fetch.fetched, 0), coalesce(visit.opened, 0), coalesce(visit.closed, 0))"
#define BACKTHREAD_USE_JOINS                                                                                 \
    " LEFT JOIN thread_fetch ON thread_fetch.story = held.story"                                             \
    " LEFT JOIN library.visit ON visit.story = held.story "

CacheUsage::Age ageOf(qint64 seconds)
{
    using Age = CacheUsage::Age;
    return seconds < kDay      ? Age::Day
        : seconds < 7 * kDay   ? Age::Week
        : seconds < 30 * kDay  ? Age::Month
        : seconds < 365 * kDay ? Age::Year
                               : Age::Older;
}

void add(CacheUsage::Part &part, const CacheUsage::Discussion &discussion)
{
    ++part.discussions;
    part.items += discussion.items;
    part.bytes += discussion.bytes;
}

} // namespace

Result<qint64> CacheCare::number(const char *sql)
{
    auto query = m_connection.execute(sql);
    if (!query)
        return fail(query.error());
    const qint64 value = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return value;
}

Result<CacheCare::Space> CacheCare::space()
{
    const auto pages = number("PRAGMA main.page_count");
    const auto free = number("PRAGMA main.freelist_count");
    const auto size = number("PRAGMA main.page_size");
    const auto mode = number("PRAGMA main.auto_vacuum");
    for (const auto *each : {&pages, &free, &size, &mode}) {
        if (!*each)
            return fail(each->error());
    }
    return Space {(*pages - *free) * *size, *free * *size, *mode == kIncremental};
}

Result<CacheCare::Plan> CacheCare::plan(const Limits &limits, qint64 now)
{
    // The inner part needs no more than an index.
    auto query = m_connection.execute(
        "SELECT held.story, " BACKTHREAD_LAST_USE " AS used, held.items"
        " FROM (SELECT story, count(*) AS items, max(first_seen) AS seen FROM item GROUP BY story) AS "
        "held" BACKTHREAD_USE_JOINS " WHERE held.story > 0 AND held.story NOT IN " BACKTHREAD_BOOKMARKED
        " AND held.story NOT IN " BACKTHREAD_WATCHED " AND held.story NOT IN " BACKTHREAD_KEPT
        " AND held.story NOT IN " BACKTHREAD_LISTED " AND NOT (? AND held.story IN " BACKTHREAD_READ
        ") ORDER BY used, held.story",
        limits.keepsRead);
    if (!query)
        return fail(query.error());
    Plan plan;
    const qint64 oldest = limits.days > 0 ? now - limits.days * kDay : std::numeric_limits<qint64>::min();
    while ((*query)->next()) {
        plan.stories.append(ItemId((*query)->value(0).toLongLong()));
        plan.items.append((*query)->value(2).toLongLong());
        plan.due += (*query)->value(1).toLongLong() < oldest;
    }
    const auto all = number("SELECT count(*) FROM item");
    if (!all)
        return fail(all.error());
    plan.allItems = *all;
    if (limits.discussions > 0) {
        const auto held = number("SELECT count(DISTINCT story) FROM item");
        if (!held)
            return fail(held.error());
        plan.due = std::clamp<qsizetype>(*held - limits.discussions, plan.due, plan.stories.size());
    }
    return plan;
}

Result<bool> CacheCare::isProtected(ItemId story, const Limits &limits)
{
    auto query = m_connection.execute(
        "WITH asked (story, keeps_read) AS (VALUES (?, ?))"
        " SELECT story <= 0 OR story IN " BACKTHREAD_KEPT " OR story IN " BACKTHREAD_LISTED
        " OR story IN (SELECT item FROM library.bookmark) OR story IN (SELECT story FROM library.bookmark)"
        " OR EXISTS (SELECT 1 FROM item JOIN library.bookmark ON bookmark.item = item.id"
        "            WHERE item.story = asked.story)"
        " OR story IN " BACKTHREAD_WATCHED " OR (keeps_read AND story IN " BACKTHREAD_READ ") FROM asked",
        story.rowid(), limits.keepsRead);
    if (!query)
        return fail(query.error());
    const bool isProtected = (*query)->next() && (*query)->value(0).toBool();
    (*query)->finish();
    return isProtected;
}

Result<bool> CacheCare::removeSome(ItemId story, const Limits &limits, Slice slice)
{
    const QDeadlineTimer deadline(slice, Qt::PreciseTimer);
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    if (const auto isKept = isProtected(story, limits); !isKept || *isKept)
        return isKept;
    // What is left of it is no whole copy any more.
    auto removed = m_connection.execute("DELETE FROM thread_fetch WHERE story = ?", story.rowid());
    bool isGone = false;
    while (removed && !isGone) {
        // The story, being the oldest, goes last.
        removed = m_connection.execute(
            "DELETE FROM item WHERE id IN (SELECT id FROM item WHERE story = ? ORDER BY id DESC LIMIT 8)",
            story.rowid());
        isGone = removed && (*removed)->numRowsAffected() == 0;
        if (deadline.hasExpired())
            break;
    }
    if (!removed)
        return fail(removed.error());
    if (auto done = transaction->commit(); !done)
        return fail(done.error());
    return isGone;
}

Result<bool> CacheCare::mergeWords(bool first)
{
    const auto before = number("SELECT total_changes()");
    // The negative number begins a merge of everything, the positive ones go on with it.
    auto merged = m_connection.execute(
        "INSERT INTO words (words, rank) VALUES ('merge', ?)", first ? -kMergedPages : kMergedPages);
    const auto after = number("SELECT total_changes()");
    if (!merged || !before || !after)
        return fail(!merged ? merged.error() : !before ? before.error() : after.error());
    return *after - *before < kMergeIdle;
}

Result<bool> CacheCare::shrinkSome(Slice slice)
{
    const QDeadlineTimer deadline(slice, Qt::PreciseTimer);
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    bool isDone = false;
    while (!isDone && !deadline.hasExpired()) {
        // One page: the statement is not run beyond its first step.
        if (auto done = m_connection.executeScript(u"PRAGMA main.incremental_vacuum(1)"_s); !done)
            return fail(done.error());
        const auto left = number("PRAGMA main.freelist_count");
        if (!left)
            return fail(left.error());
        isDone = *left == 0;
    }
    if (auto done = transaction->commit(); !done)
        return fail(done.error());
    return isDone;
}

Result<void> CacheCare::rebuild()
{
    m_connection.rest();
    if (auto done = m_connection.executeScript(u"PRAGMA main.auto_vacuum = INCREMENTAL"_s); !done)
        return done;
    return m_connection.executeScript(u"VACUUM main"_s);
}

Result<CacheUsage> CacheCare::usage(qint64 now)
{
    const auto room = space();
    if (!room)
        return fail(room.error());
    // Of a row: its texts, and about what numbers and indexes take.
    auto query = m_connection.execute(
        "SELECT held.story, items, weight, " BACKTHREAD_LAST_USE ","
        " held.story IN " BACKTHREAD_BOOKMARKED ", held.story IN " BACKTHREAD_WATCHED
        ", held.story IN " BACKTHREAD_KEPT ", held.story IN " BACKTHREAD_READ
        ", held.story IN " BACKTHREAD_LISTED ", coalesce(item.title, visit.title)"
        " FROM (SELECT story, count(*) AS items, max(first_seen) AS seen,"
        "       sum(100 + coalesce(2 * length(text), 0) + coalesce(length(marks), 0)) AS weight"
        "       FROM item GROUP BY story) AS held" BACKTHREAD_USE_JOINS
        " LEFT JOIN item ON item.id = held.story ORDER BY weight DESC, held.story");
    if (!query)
        return fail(query.error());
    struct Row {
        CacheUsage::Discussion discussion;
        qint64 used;
        size_t reason;
    };
    QList<Row> rows;
    double weight = 0;
    while ((*query)->next()) {
        const QSqlQuery &row = **query;
        size_t reason = 0;
        while (reason < size_t(CacheUsage::Reason::Other) && !row.value(4 + int(reason)).toBool())
            ++reason;
        rows.append({{ItemId(row.value(0).toLongLong()), row.value(9).toString(), row.value(1).toLongLong(),
                         row.value(2).toLongLong()},
            row.value(3).toLongLong(), reason});
        weight += double(rows.last().discussion.bytes);
    }
    CacheUsage usage;
    usage.usedBytes = room->used;
    usage.freeBytes = room->free;
    for (Row &row : rows) {
        row.discussion.bytes = qint64(double(row.discussion.bytes) * double(room->used) / weight);
        add(usage.byReason[row.reason], row.discussion);
        add(usage.byAge[size_t(ageOf(now - row.used))], row.discussion);
        if (usage.biggest.size() < kBiggest)
            usage.biggest.append(row.discussion);
    }
    return usage;
}

Result<qint64> CacheCare::kept()
{
    return number("SELECT count(DISTINCT story) FROM kept");
}

} // namespace backthread::store
