// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/watchstore.h"

#include "core/search/match.h"
#include "core/store/connection.h"
#include "core/store/mutestore.h"
#include "core/store/notnull.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::Watch;
using discussion::WatchedReply;
using discussion::WatchState;
using discussion::WatchSummary;
using Kind = Watch::Kind;

#define BACKTHREAD_WATCHES                                                                                   \
    "SELECT id, kind, item, name, created, since, checked, story, title, \"by\" FROM library.watch "
#define BACKTHREAD_LATEST_FIRST "ORDER BY created DESC, watch.id DESC"
// Of `item`: discussion::ItemType::Comment is 2, discussion::ItemState::Live 0.
#define BACKTHREAD_IS_NEW                                                                                    \
    " item.id > watch.since"                                                                                 \
    " AND item.id > coalesce((SELECT last FROM library.watch_seen WHERE story = item.story), item.id - 1)"   \
    " AND coalesce(item.state, item.type = 2 AND item.text IS NULL) = 0"                                     \
    " AND item.\"by\" IS NOT (SELECT name FROM library.watch WHERE kind = 2)"

namespace {

// Of a text, in characters.
constexpr int kBeginning = 300;

Watch watchFrom(const QSqlQuery &row)
{
    Watch watch;
    watch.id = row.value(0).toLongLong();
    watch.kind = static_cast<Kind>(row.value(1).toInt());
    watch.item = ItemId(row.value(2).toLongLong());
    watch.name = row.value(3).toString();
    watch.created = row.value(4).toLongLong();
    watch.since = ItemId(row.value(5).toLongLong());
    watch.checked = row.value(6).toLongLong();
    watch.story = ItemId(row.value(7).toLongLong());
    watch.title = row.value(8).toString();
    watch.by = row.value(9).toString();
    return watch;
}

} // namespace

/// Something new that a watch is about.
struct WatchStore::Match {
    qint64 watch = 0;
    ItemId item;
    ItemId story;
};

Result<void> WatchStore::add(const Watch &watch, qint64 now)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    if (watch.kind == Kind::OwnName) {
        auto other =
            m_connection.execute("DELETE FROM library.watch WHERE kind = 2 AND name <> ?", watch.name);
        if (!other)
            return fail(other.error());
    }
    auto added = m_connection.execute(R"(
        INSERT INTO library.watch (kind, item, name, created, since, story, title, "by")
        SELECT asked.kind, asked.item, asked.name, asked.created, coalesce((SELECT max(id) FROM item), 0),
            coalesce(known.story, asked.item), coalesce(root.title, ''), coalesce(known."by", '')
        FROM (SELECT ? AS kind, ? AS item, ? AS name, ? AS created) AS asked
        LEFT JOIN item AS known ON known.id = asked.item
        LEFT JOIN item AS root ON root.id = known.story
        WHERE true ON CONFLICT (kind, item, name) DO NOTHING)",
        int(watch.kind), watch.item.rowid(), notNull(watch.name), now);
    if (!added)
        return fail(added.error());
    return transaction->commit();
}

Result<void> WatchStore::insert(const Watch &watch)
{
    return m_connection.perform(R"(
        INSERT INTO library.watch (kind, item, name, created, since, checked, story, title, "by")
        SELECT asked.* FROM (SELECT ? AS kind, ?, ?, ?, ?, ?, ?, ?, ?) AS asked
        WHERE NOT (asked.kind = 2 AND EXISTS (SELECT 1 FROM library.watch WHERE kind = 2))
        ON CONFLICT (kind, item, name) DO NOTHING)",
        int(watch.kind), watch.item.rowid(), notNull(watch.name), watch.created, watch.since.rowid(),
        watch.checked, watch.story.rowid(), notNull(watch.title), notNull(watch.by));
}

Result<void> WatchStore::restore(const QList<Watch> &watches)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    for (const Watch &watch : watches) {
        if (auto done = insert(watch); !done)
            return done;
    }
    return transaction->commit();
}

Result<Watch> WatchStore::find(const Watch &watch)
{
    auto query = m_connection.execute(BACKTHREAD_WATCHES "WHERE kind = ? AND item = ? AND name = ?",
        int(watch.kind), watch.item.rowid(), notNull(watch.name));
    if (!query)
        return fail(query.error());
    if (!(*query)->next())
        return fail(Error::notFound(watch.name));
    const Watch found = watchFrom(**query);
    (*query)->finish();
    return found;
}

Result<Watch> WatchStore::remove(const Watch &watch)
{
    auto found = find(watch);
    if (!found)
        return found;
    auto removed = m_connection.execute("DELETE FROM library.watch WHERE id = ?", found->id);
    return removed ? found : fail(removed.error());
}

Result<QList<Watch>> WatchStore::list()
{
    return watches(m_connection.execute(BACKTHREAD_WATCHES BACKTHREAD_LATEST_FIRST));
}

/// As the cache knows them by now, which may have learned better.
Result<QList<Watch>> WatchStore::known()
{
    return watches(m_connection.execute(R"(
        SELECT watch.id, kind, watch.item, name, created, since, checked,
            coalesce(known.story, watch.story), coalesce(nullif(root.title, ''), watch.title),
            coalesce(known."by", watch."by")
        FROM library.watch LEFT JOIN item AS known ON known.id = watch.item
        LEFT JOIN item AS root ON root.id = coalesce(known.story, watch.story) )" BACKTHREAD_LATEST_FIRST));
}

Result<QList<Watch>> WatchStore::watches(const Result<QSqlQuery *> &query)
{
    if (!query)
        return fail(query.error());
    QList<Watch> watches;
    while ((*query)->next())
        watches.append(watchFrom(**query));
    return watches;
}

/// The oldest first.
Result<QList<WatchStore::Match>> WatchStore::matches()
{
    // Ids first: an index tells them, and those of what is long known need no look at the row.
    auto query = m_connection.execute(R"(
        SELECT watch.id, item.id AS new, item.story FROM library.watch
        CROSS JOIN item ON item.story = coalesce(
            (SELECT story FROM item AS known WHERE known.id = watch.item), watch.story)
        WHERE kind = 0 AND item.type = 2 AND )" BACKTHREAD_IS_NEW R"(
            AND (watch.item = item.story OR watch.item IN (
                WITH RECURSIVE above (id) AS (
                    SELECT item.parent UNION SELECT up.parent FROM above JOIN item AS up ON up.id = above.id)
                SELECT id FROM above))
        UNION ALL
        SELECT watch.id, item.id, item.story FROM library.watch
        CROSS JOIN author ON author MATCH )" BACKTHREAD_AUTHOR_MATCH(
        "watch.name") R"( AND author.rowid > watch.since
        CROSS JOIN item ON item.id = author.rowid
        WHERE kind = 1 AND item."by" = watch.name AND )" BACKTHREAD_IS_NEW R"(
        UNION ALL
        SELECT watch.id, item.id, item.story FROM library.watch
        CROSS JOIN (SELECT DISTINCT item.story FROM library.watch AS me
            CROSS JOIN author ON author MATCH )" BACKTHREAD_AUTHOR_MATCH("me.name") R"(
            CROSS JOIN item ON item.id = author.rowid WHERE me.kind = 2) AS place
        CROSS JOIN item ON item.story = place.story
        CROSS JOIN item AS own ON own.id = item.parent
        WHERE kind = 2 AND own."by" = watch.name AND )" BACKTHREAD_IS_NEW R"(
        ORDER BY new)");
    if (!query)
        return fail(query.error());
    QList<Match> found;
    while ((*query)->next()) {
        const QSqlQuery &row = **query;
        found.append({row.value(0).toLongLong(), ItemId(row.value(1).toLongLong()),
            ItemId(row.value(2).toLongLong())});
    }
    return found;
}

Result<void> WatchStore::markSeen(ItemId story, ItemId last)
{
    return m_connection.perform("INSERT INTO library.watch_seen (story, last) VALUES (?, ?) "
                                "ON CONFLICT (story) DO UPDATE SET last = max(last, excluded.last)",
        story.rowid(), last.rowid());
}

Result<QSet<ItemId>> WatchStore::mutedAmong(const QList<Match> &matches, qint64 now)
{
    ItemIds items;
    for (const Match &match : matches)
        items.append(match.item);
    return MuteStore(m_connection).among(items, now);
}

Result<WatchState> WatchStore::state(const ItemIds &seen, qint64 now)
{
    const auto watches = known();
    const auto found = watches && !watches->isEmpty() ? matches() : Result<QList<Match>>(QList<Match>());
    if (!watches || !found)
        return fail(watches ? found.error() : watches.error());
    const auto muted = mutedAmong(*found, now);
    if (!muted)
        return fail(muted.error());
    QHash<ItemId, ItemId> looked; // the last of each story
    QHash<qint64, WatchSummary> summaries;
    WatchState state;
    for (const Match &match : *found) {
        if (seen.contains(match.story)) {
            looked.insert(match.story, match.item);
            continue;
        }
        if (muted->contains(match.item))
            continue;
        WatchSummary &summary = summaries[match.watch];
        if (summary.unseen++ == 0)
            summary.first = match.item;
        if (state.unseen.isEmpty() || state.unseen.constLast() != match.item)
            state.unseen.append(match.item);
    }
    for (auto each = looked.cbegin(); each != looked.cend(); ++each) {
        if (auto marked = markSeen(each.key(), each.value()); !marked)
            return fail(marked.error());
    }
    for (const Watch &watch : *watches) {
        WatchSummary summary = summaries.value(watch.id);
        summary.watch = watch;
        state.watches.append(summary);
    }
    std::stable_partition(state.watches.begin(), state.watches.end(),
        [](const WatchSummary &summary) { return summary.unseen > 0; });
    return state;
}

Result<QList<WatchedReply>> WatchStore::replies(const ItemIds &ids)
{
    QList<WatchedReply> replies;
    for (const ItemId id : ids) {
        auto query = m_connection.execute(R"(
            SELECT item.id, item.story, coalesce(root.title, watch.title, ''), item."by",
                substr(coalesce(item.text, item.title), 1, ?)
            FROM item LEFT JOIN item AS root ON root.id = item.story
            LEFT JOIN library.watch ON watch.story = item.story
            WHERE item.id = ? LIMIT 1)",
            kBeginning, id.rowid());
        if (!query)
            return fail(query.error());
        if ((*query)->next()) {
            const QSqlQuery &row = **query;
            replies.append({ItemId(row.value(0).toLongLong()), ItemId(row.value(1).toLongLong()),
                row.value(2).toString(), row.value(3).toString(), row.value(4).toString().simplified()});
        }
        (*query)->finish();
    }
    return replies;
}

Result<void> WatchStore::setChecked(qint64 watch, qint64 now, ItemId newest)
{
    return m_connection.perform(
        "UPDATE library.watch SET since = iif(checked = 0, max(since, ?), since), checked = ? WHERE id = ?",
        newest.rowid(), now, watch);
}

Result<ItemIds> WatchStore::behind(const discussion::Items &stories)
{
    ItemIds behind;
    for (const Item &story : stories) {
        auto query = m_connection.execute(R"(
            SELECT count(*), EXISTS (SELECT 1 FROM thread_fetch WHERE thread_fetch.story = asked.story)
            FROM (SELECT ? AS story) AS asked JOIN item ON item.story = asked.story
            WHERE type = 2 AND coalesce(state, text IS NULL) = 0)",
            story.id.rowid());
        if (!query)
            return fail(query.error());
        const bool isKnown = (*query)->next();
        const bool wasFetched = isKnown && (*query)->value(1).toBool();
        if (!wasFetched || story.descendants.value_or(0) > (*query)->value(0).toInt())
            behind.append(story.id);
        (*query)->finish();
    }
    return behind;
}

} // namespace backthread::store
