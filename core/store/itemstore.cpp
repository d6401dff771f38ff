// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/itemstore.h"

#include "core/store/connection.h"
#include "core/store/idlist.h"
#include "core/store/itemrow.h"
#include "core/store/storyfinder.h"
#include "core/store/waymarks.h"

#include <QSet>

#include <utility>

namespace backthread::store {

using discussion::FetchRecord;
using discussion::Item;
using discussion::Items;
using discussion::ItemState;
using discussion::ItemType;

namespace {

// The numbers in the statements of this file.
static_assert(int(ItemState::Live) == 0 && int(ItemState::Missing) == 5);
static_assert(int(ItemState::Dead) == 1 && int(ItemState::Flagged) == 2 && int(ItemState::Deleted) == 3);
static_assert(int(ItemType::Story) == 1 && int(ItemType::Comment) == 2 && int(ItemType::Job) == 3
    && int(ItemType::Poll) == 4);

// A source that can tell (state not null) decides about the text of what is gone; one that cannot tell does
// not bring it back, and where it counts fewer points and comments it is behind.
constexpr auto kUpsert = R"(
    INSERT INTO item (id, type, state, story, parent, time, "by", title, url, site, text, marks, traits,
                      points, descendants, kids, parts, first_seen, fetched)
    VALUES (:id, :type, :state, :story, :parent, :time, :by, :title, :url, :site, :text, :marks, :traits,
            :points, :descendants, :kids, :parts, :first_seen, :fetched)
    ON CONFLICT (id) DO UPDATE SET
        type = iif(excluded.type, excluded.type, type),
        story = excluded.story,
        parent = coalesce(excluded.parent, parent),
        time = iif(excluded.time, excluded.time, time),
        "by" = coalesce(excluded."by", "by"),
        title = coalesce(excluded.title, title),
        url = coalesce(excluded.url, url),
        site = coalesce(excluded.site, site),
        text = CASE WHEN excluded.state IN (1, 2, 3) THEN excluded.text
                    WHEN excluded.text IS NULL OR (state IN (1, 2, 3) AND excluded.state IS NULL) THEN text
                    ELSE excluded.text END,
        marks = CASE WHEN excluded.state IN (1, 2, 3) THEN excluded.marks
                     WHEN excluded.text IS NULL OR (state IN (1, 2, 3) AND excluded.state IS NULL) THEN marks
                     ELSE excluded.marks END,
        traits = CASE WHEN excluded.state IN (1, 2, 3) THEN excluded.traits
                      WHEN excluded.text IS NULL OR (state IN (1, 2, 3) AND excluded.state IS NULL) THEN traits
                      ELSE excluded.traits END,
        points = CASE WHEN excluded.state IS NULL AND state IS NOT NULL
                      THEN coalesce(max(excluded.points, points), excluded.points, points)
                      ELSE coalesce(excluded.points, points) END,
        descendants = CASE WHEN excluded.state IS NULL AND state IS NOT NULL
                           THEN coalesce(max(excluded.descendants, descendants), excluded.descendants, descendants)
                           ELSE coalesce(excluded.descendants, descendants) END,
        state = coalesce(excluded.state, state),
        kids = coalesce(excluded.kids, kids),
        parts = coalesce(excluded.parts, parts),
        fetched = excluded.fetched)";

// Ids of items that were known by name only stood in for stories so far.
constexpr auto kMoveUp = R"(
    UPDATE item SET story = (SELECT story FROM item AS known WHERE known.id = item.story)
    WHERE story IN (SELECT value FROM json_each(?)))";

// What hangs on an item that was moved to another story.
constexpr auto kMoveBelow = R"(
    WITH RECURSIVE
        old (id, parent) AS MATERIALIZED (SELECT id, parent FROM item WHERE story = ?),
        below (id) AS (VALUES (?) UNION SELECT old.id FROM below CROSS JOIN old ON old.parent = below.id)
    UPDATE item SET story = ? WHERE id IN (SELECT id FROM below))";

} // namespace

Result<bool> ItemStore::write(const Item &item, ItemId story, StoryFinder &finder, qint64 now)
{
    const auto before = finder.cachedStoryOf(item.id);
    if (!before)
        return fail(before.error());
    auto query = m_connection.prepared(kUpsert);
    if (!query)
        return fail(query.error());
    bindItem(**query, item, story, now);
    if (auto done = m_connection.run(**query); !done)
        return fail(done.error());
    finder.setCached(item.id, story);
    const auto moved =
        *before && **before != story ? moveBelow(item.id, **before, story, finder) : Result<void>();
    return moved ? Result<bool>(!*before) : fail(moved.error());
}

/// What moves up with its story is left to the end of the batch.
Result<void> ItemStore::moveBelow(ItemId item, ItemId before, ItemId story, StoryFinder &finder)
{
    const auto above = finder.storyOf(before);
    if (!above)
        return fail(above.error());
    if (*above == story)
        return {};
    finder.forget();
    return m_connection.perform(kMoveBelow, before.rowid(), item.rowid(), story.rowid());
}

/// All that a batch added at once: FTS5 writes what it gathered with each statement that touches an item.
Result<void> ItemStore::index(const QSet<ItemId> &added)
{
    if (added.isEmpty())
        return {};
    const QString ids = jsonOf(ItemIds(added.cbegin(), added.cend()));
    auto indexed = m_connection.perform(
        "INSERT INTO words (rowid, title, text) "
        "SELECT id, title, text FROM item WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        ids);
    if (indexed)
        indexed = m_connection.perform(
            "INSERT INTO author (rowid, \"by\") "
            "SELECT id, \"by\" FROM item WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
            ids);
    return indexed;
}

Result<ItemStore::SaveReport> ItemStore::save(const Items &items, qint64 now)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    const auto cached = storiesOf(items);
    if (!cached)
        return fail(cached.error());
    StoryFinder finder(*this, items, *cached);
    QSet<ItemId> added;
    ItemIds belowOthers;
    SaveReport report;
    for (const Item &item : items) {
        const auto story = finder.storyOf(item.id);
        if (!story)
            return fail(story.error());
        if (!*story) {
            ++report.rejected;
            continue;
        }
        if (added.contains(item.id)) { // once more: only what is in the index can change there
            if (auto indexed = index(std::exchange(added, {})); !indexed)
                return fail(indexed.error());
        }
        const auto isNew = write(item, **story, finder, now);
        if (!isNew)
            return fail(isNew.error());
        if (*isNew)
            added.insert(item.id);
        if (**story != item.id)
            belowOthers.append(item.id);
        ++report.stored;
    }
    auto done = m_connection.perform(kMoveUp, jsonOf(belowOthers));
    if (done)
        done = index(added);
    if (done)
        done = setWaymarks(m_connection, items);
    if (done)
        done = transaction->commit();
    return done ? Result<SaveReport>(report) : fail(done.error());
}

Result<Item> ItemStore::item(ItemId id)
{
    auto query =
        m_connection.execute("SELECT " BACKTHREAD_ITEM_COLUMNS " FROM item WHERE id = ?", id.rowid());
    if (!query)
        return fail(query.error());
    if (!(*query)->next())
        return fail(Error::notFound(QString::number(id.number())));
    return itemFrom(**query);
}

Result<Items> ItemStore::items(const ItemIds &ids)
{
    Items items;
    for (const ItemId id : ids) {
        auto found = item(id);
        if (found)
            items.append(std::move(*found));
        else if (found.error().kind != Error::Kind::NotFound)
            return fail(found.error());
    }
    return items;
}

Result<ItemId> ItemStore::storyOf(ItemId id)
{
    auto query = m_connection.execute("SELECT story FROM item WHERE id = ?", id.rowid());
    if (!query)
        return fail(query.error());
    if (!(*query)->next())
        return fail(Error::notFound(QString::number(id.number())));
    return ItemId((*query)->value(0).toLongLong());
}

Result<QHash<ItemId, ItemId>> ItemStore::storiesOf(const Items &items)
{
    ItemIds ids;
    ids.reserve(items.size());
    for (const Item &item : items)
        ids.append(item.id);
    auto query = m_connection.execute(
        "SELECT id, story FROM item WHERE id IN (SELECT value FROM json_each(?))", jsonOf(ids));
    if (!query)
        return fail(query.error());
    QHash<ItemId, ItemId> stories;
    while ((*query)->next())
        stories.insert(ItemId((*query)->value(0).toLongLong()), ItemId((*query)->value(1).toLongLong()));
    return stories;
}

Result<discussion::ThreadPtr> ItemStore::thread(ItemId id)
{
    const auto story = storyOf(id);
    if (!story)
        return fail(story.error());
    auto root = item(*story);
    if (!root && root.error().kind == Error::Kind::NotFound)
        root = Item {.id = *story, .state = ItemState::Missing};
    if (!root)
        return fail(root.error());
    auto options = items(root->parts.value_or(ItemIds()));
    if (!options)
        return fail(options.error());
    // Only what comments have: somebody waits, and threads are long.
    auto query = m_connection.execute("SELECT " BACKTHREAD_COMMENT_COLUMNS
                                      " FROM item WHERE story = ? AND parent IS NOT NULL",
        story->rowid());
    if (!query)
        return fail(query.error());
    Items comments;
    while ((*query)->next())
        comments.append(commentFrom(**query));
    return std::make_shared<const discussion::Thread>(std::move(*root), std::move(comments), *options);
}

namespace {

// A count that is behind what is held says nothing about what was not given. Binds the story last.
constexpr auto kRecordFetch = R"(
    REPLACE INTO thread_fetch (fetched, seconds, requests, complete, story, ungiven)
    SELECT ?, ?, ?, ?, asked.id,
           max(story.descendants - count(reply.id) FILTER (WHERE reply.live), 0)
               - count(reply.id) FILTER (WHERE NOT reply.live)
    FROM (SELECT ? AS id) AS asked
    LEFT JOIN item AS story ON story.id = asked.id
    LEFT JOIN (SELECT id, story, coalesce(state, iif(text IS NULL, 5, 0)) = 0 AS live FROM item) AS reply
        ON reply.story = asked.id AND reply.id <> asked.id)";

} // namespace

Result<void> ItemStore::recordFetch(ItemId story, const FetchRecord &record)
{
    return m_connection.perform(
        kRecordFetch, record.fetched, record.seconds, record.requests, int(record.complete), story.rowid());
}

Result<FetchRecord> ItemStore::lastFetch(ItemId story)
{
    auto query = m_connection.execute(
        "SELECT fetched, seconds, requests, complete FROM thread_fetch WHERE story = ?", story.rowid());
    if (!query)
        return fail(query.error());
    if (!(*query)->next())
        return FetchRecord();
    const QSqlQuery &row = **query;
    return FetchRecord {
        row.value(0).toLongLong(), row.value(1).toDouble(), row.value(2).toInt(), row.value(3).toBool()};
}

Result<qint64> ItemStore::lastHeardOf(ItemId story)
{
    auto query = m_connection.execute("SELECT max(fetched) FROM item WHERE story = ?", story.rowid());
    if (!query)
        return fail(query.error());
    return (*query)->next() ? (*query)->value(0).toLongLong() : 0;
}

Result<discussion::Statistics> ItemStore::statistics()
{
    auto query = m_connection.execute("SELECT (SELECT count(*) FROM item WHERE type IN (1, 3, 4)), (SELECT "
                                      "count(*) FROM item WHERE type = 2),"
                                      " (SELECT count(*) FROM library.bookmark)");
    if (!query)
        return fail(query.error());
    discussion::Statistics statistics;
    if ((*query)->next()) {
        statistics.stories = (*query)->value(0).toLongLong();
        statistics.comments = (*query)->value(1).toLongLong();
        statistics.bookmarks = (*query)->value(2).toLongLong();
    }
    return statistics;
}

} // namespace backthread::store
