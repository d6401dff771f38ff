// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keepstore.h"

#include "core/store/connection.h"
#include "core/store/idlist.h"
#include "core/store/notnull.h"

namespace backthread::store {

using discussion::Keep;

namespace {

#define BACKTHREAD_KEEP_COLUMNS "id, kind, feed, tag, stories, hours, started, ended, running"

Keep keepFrom(const QSqlQuery &row)
{
    Keep keep;
    keep.id = row.value(0).toLongLong();
    keep.kind = static_cast<Keep::Kind>(row.value(1).toInt());
    keep.feed = static_cast<discussion::Feed>(row.value(2).toInt());
    keep.tag = row.value(3).toString();
    keep.stories = row.value(4).toInt();
    keep.hours = row.value(5).toInt();
    keep.started = row.value(6).toLongLong();
    keep.ended = row.value(7).toLongLong();
    keep.isRunning = row.value(8).toBool();
    return keep;
}

} // namespace

Result<QList<Keep>> KeepStore::list()
{
    auto query =
        m_connection.execute("SELECT " BACKTHREAD_KEEP_COLUMNS " FROM library.keep ORDER BY kind, feed, tag");
    if (!query)
        return fail(query.error());
    QList<Keep> keeps;
    while ((*query)->next())
        keeps.append(keepFrom(**query));
    return keeps;
}

Result<Keep> KeepStore::save(const Keep &keep)
{
    auto transaction = Transaction::begin(m_connection); // rows are handed out before they are on the disk
    if (!transaction)
        return fail(transaction.error());
    auto query = m_connection.execute(R"(
        INSERT INTO library.keep (kind, feed, tag, stories, hours) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (kind, feed, tag) DO UPDATE SET stories = excluded.stories, hours = excluded.hours
        RETURNING )" BACKTHREAD_KEEP_COLUMNS,
        int(keep.kind), int(keep.feed), notNull(keep.tag), keep.stories, keep.hours);
    if (!query)
        return fail(query.error());
    if (!(*query)->next())
        return fail(Error::notFound());
    const Keep saved = keepFrom(**query);
    const auto done = transaction->commit();
    return done ? Result<Keep>(saved) : fail(done.error());
}

Result<void> KeepStore::remove(qint64 keep)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto removed = m_connection.execute("DELETE FROM library.keep WHERE id = ?", keep); !removed)
        return fail(removed.error());
    if (auto forgotten = forgetOrphans(); !forgotten)
        return forgotten;
    return transaction->commit();
}

Result<void> KeepStore::forgetOrphans()
{
    return m_connection.perform("DELETE FROM kept WHERE keep NOT IN (SELECT id FROM library.keep)");
}

Result<void> KeepStore::begin(qint64 keep, qint64 now)
{
    return m_connection.perform(
        "UPDATE library.keep SET started = iif(running, started, ?), running = 1 WHERE id = ?", now, keep);
}

Result<void> KeepStore::end(qint64 keep, qint64 now)
{
    return m_connection.perform("UPDATE library.keep SET ended = ?, running = 0 WHERE id = ?", now, keep);
}

Result<void> KeepStore::skip(qint64 keep, qint64 now)
{
    return m_connection.perform(
        "UPDATE library.keep SET started = ? WHERE id = ? AND NOT running", now, keep);
}

Result<void> KeepStore::setStories(qint64 keep, const ItemIds &stories)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto cleared = m_connection.execute("DELETE FROM kept WHERE keep = ?", keep); !cleared)
        return fail(cleared.error());
    for (qsizetype rank = 0; rank < stories.size(); ++rank) {
        auto added = m_connection.execute(
            "INSERT OR IGNORE INTO kept (keep, story, rank, pending) VALUES (?, ?, ?, 1)", keep,
            stories.at(rank).rowid(), qint64(rank));
        if (!added)
            return fail(added.error());
    }
    return transaction->commit();
}

Result<void> KeepStore::setDone(qint64 keep, ItemId story)
{
    return m_connection.perform(
        "UPDATE kept SET pending = 0 WHERE keep = ? AND story = ?", keep, story.rowid());
}

Result<KeepStore::Round> KeepStore::round(qint64 keep, qint64 fresh)
{
    auto query = m_connection.execute(R"(
        SELECT kept.story, pending, coalesce(complete AND fetched >= ?, 0)
        FROM kept LEFT JOIN thread_fetch ON thread_fetch.story = kept.story
        WHERE keep = ? ORDER BY rank)",
        fresh, keep);
    if (!query)
        return fail(query.error());
    Round round;
    while ((*query)->next()) {
        ++round.stories;
        if (!(*query)->value(1).toBool())
            continue;
        const bool isFresh = (*query)->value(2).toBool();
        (isFresh ? round.fresh : round.pending).append(ItemId((*query)->value(0).toLongLong()));
    }
    return round;
}

Result<ItemIds> KeepStore::bookmarkedStories(const QString &tag, int limit)
{
    const QString word = notNull(tag);
    // A bookmark's copy may not know its story; the cache may. Zero and below: nothing that can be fetched.
    return idsIn(m_connection.execute(R"(
        SELECT coalesce(item.story, nullif(bookmark.story, 0), bookmark.item) AS discussion
        FROM library.bookmark LEFT JOIN item ON item.id = bookmark.item
        WHERE discussion > 0 AND (? = '' OR EXISTS (SELECT 1 FROM library.bookmark_tag AS tagged
                                              WHERE tagged.item = bookmark.item AND tagged.tag = ?))
        GROUP BY discussion ORDER BY max(created) DESC, discussion DESC LIMIT ?)",
        word, word, limit));
}

} // namespace backthread::store
