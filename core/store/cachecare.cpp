// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cachecare.h"

#include "core/store/connection.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <limits>
#include <utility>

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
// What may not go, but for bookmarks: those are looked up in another way for one story than for all.
#define BACKTHREAD_IN_USE(story, keepsRead)                                                                  \
    "(" story " <= 0 OR " story " IN " BACKTHREAD_WATCHED " OR " story " IN " BACKTHREAD_KEPT " OR " story   \
    " IN " BACKTHREAD_LISTED " OR (" keepsRead " AND " story " IN " BACKTHREAD_READ "))"
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

/// A row of the query for usage().
struct Held {
    CacheUsage::Discussion discussion; ///< Its bytes are a weight.
    qint64 used = 0;
    size_t reason = 0; ///< The number of a Reason.
};

Held heldFrom(const QSqlQuery &row)
{
    // A column for each reason, behind the others.
    using Reason = CacheUsage::Reason;
    constexpr int kFirstReason = 5;
    static_assert(int(Reason::Bookmarked) == 0 && int(Reason::Watched) == 1 && int(Reason::KeptOffline) == 2
        && int(Reason::Read) == 3 && int(Reason::Listed) == 4 && int(Reason::Other) == 5);
    Held held;
    held.discussion = {ItemId(row.value(0).toLongLong()), row.value(4).toString(), row.value(1).toLongLong(),
        row.value(2).toLongLong()};
    held.used = row.value(3).toLongLong();
    while (held.reason < size_t(Reason::Other) && !row.value(kFirstReason + int(held.reason)).toBool())
        ++held.reason;
    return held;
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
        "held" BACKTHREAD_USE_JOINS " WHERE held.story NOT IN " BACKTHREAD_BOOKMARKED
        " AND NOT " BACKTHREAD_IN_USE("held.story", "?") " ORDER BY used, held.story",
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
    auto query =
        m_connection.execute("WITH asked (story, keeps_read) AS (VALUES (?, ?))"
                             " SELECT story IN (SELECT item FROM library.bookmark)"
                             " OR story IN (SELECT story FROM library.bookmark)"
                             " OR EXISTS (SELECT 1 FROM item JOIN library.bookmark ON bookmark.item = item.id"
                             "            WHERE item.story = asked.story)"
                             " OR " BACKTHREAD_IN_USE("story", "keeps_read") " FROM asked",
            story.rowid(), limits.keepsRead);
    if (!query)
        return fail(query.error());
    const bool isProtected = (*query)->next() && (*query)->value(0).toBool();
    (*query)->finish();
    return isProtected;
}

Result<CacheCare::Removal> CacheCare::removeSome(ItemId story, const Limits &limits, Slice slice)
{
    const QDeadlineTimer deadline(slice, Qt::PreciseTimer);
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    const auto isKept = isProtected(story, limits);
    if (!isKept)
        return fail(isKept.error());
    if (*isKept)
        return Removal::Protected;
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
    return isGone ? Removal::Gone : Removal::Some;
}

Result<bool> CacheCare::mergeWords(bool first, Slice slice)
{
    auto transaction = Transaction::begin(m_connection); // may wait: the slice begins behind it
    if (!transaction)
        return fail(transaction.error());
    const QDeadlineTimer deadline(slice, Qt::PreciseTimer);
    bool isDone = false;
    do {
        const auto before = number("SELECT total_changes()");
        // The negative number begins a merge of everything, the positive ones go on with it.
        const int pages = std::exchange(first, false) ? -kMergedPages : kMergedPages;
        const auto merged =
            m_connection.execute("INSERT INTO words (words, rank) VALUES ('merge', ?)", pages);
        const auto after = number("SELECT total_changes()");
        if (!merged || !before || !after)
            return fail(!merged ? merged.error() : !before ? before.error() : after.error());
        isDone = *after - *before < kMergeIdle;
    } while (!isDone && !deadline.hasExpired());
    if (auto done = transaction->commit(); !done)
        return fail(done.error());
    return isDone;
}

Result<CacheCare::Shrinking> CacheCare::shrinkSome(Slice slice)
{
    const auto before = space();
    if (!before)
        return fail(before.error());
    if (!before->canShrink)
        return Shrinking::Impossible;
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    const QDeadlineTimer deadline(slice, Qt::PreciseTimer);
    bool isDone = false;
    do {
        // One page: the statement is not run beyond its first step.
        if (auto done = m_connection.executeStatement(u"PRAGMA main.incremental_vacuum(1)"_s); !done)
            return fail(done.error());
        const auto left = number("PRAGMA main.freelist_count");
        if (!left)
            return fail(left.error());
        isDone = *left == 0;
    } while (!isDone && !deadline.hasExpired());
    if (auto done = transaction->commit(); !done)
        return fail(done.error());
    if (!isDone)
        return Shrinking::Some;
    const auto emptied = emptyLog();
    return emptied ? Result<Shrinking>(Shrinking::Done) : fail(emptied.error());
}

/// Until then the file is as large as it was, and the log as large as what was written. Waits for nobody, and
/// so keeps nobody waiting: beside a reader that is left to a later commit.
Result<void> CacheCare::emptyLog()
{
    m_connection.rest();
    if (auto done = m_connection.executeStatement(u"PRAGMA busy_timeout = 0"_s); !done)
        return done;
    const auto emptied = m_connection.executeStatement(u"PRAGMA main.wal_checkpoint(TRUNCATE)"_s);
    const auto waits = m_connection.executeStatement(u"PRAGMA busy_timeout = %1"_s.arg(kBusyTimeout));
    return emptied ? waits : emptied;
}

Result<void> CacheCare::rebuild()
{
    m_connection.rest();
    if (auto done = m_connection.executeStatement(u"PRAGMA main.auto_vacuum = INCREMENTAL"_s); !done)
        return done;
    if (auto done = m_connection.executeStatement(u"VACUUM main"_s); !done)
        return done;
    return emptyLog();
}

Result<CacheUsage> CacheCare::usage(qint64 now)
{
    const auto room = space();
    if (!room)
        return fail(room.error());
    // Of a row: its texts, and about what numbers and indexes take.
    auto query = m_connection.execute(
        "SELECT held.story, items, weight, " BACKTHREAD_LAST_USE ", coalesce(item.title, visit.title),"
        " held.story IN " BACKTHREAD_BOOKMARKED ", held.story IN " BACKTHREAD_WATCHED
        ", held.story IN " BACKTHREAD_KEPT ", held.story IN " BACKTHREAD_READ
        ", held.story IN " BACKTHREAD_LISTED
        " FROM (SELECT story, count(*) AS items, max(first_seen) AS seen,"
        "       sum(100 + coalesce(2 * length(text), 0) + coalesce(length(marks), 0)) AS weight"
        "       FROM item GROUP BY story) AS held" BACKTHREAD_USE_JOINS
        " LEFT JOIN item ON item.id = held.story ORDER BY weight DESC, held.story");
    if (!query)
        return fail(query.error());
    QList<Held> rows;
    while ((*query)->next())
        rows.append(heldFrom(**query));
    double weight = 0;
    for (const Held &row : std::as_const(rows))
        weight += double(row.discussion.bytes);
    CacheUsage usage;
    usage.usedBytes = room->used;
    usage.freeBytes = room->free;
    for (Held &row : rows) {
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
