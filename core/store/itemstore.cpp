// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/itemstore.h"

#include "core/store/connection.h"
#include "core/store/idlist.h"
#include "core/store/itemrow.h"
#include "core/store/waymarks.h"

#include <QSet>

#include <utility>

namespace backthread::store {

using discussion::FetchRecord;
using discussion::Item;
using discussion::Items;
using discussion::ItemState;
using discussion::ItemType;

/// Finds the topmost known ancestor of each item of a batch, looking into the batch first, then the cache.
class ItemStore::StoryFinder final {
public:
    /// `cached`: the stories of those items of the batch that are in the cache.
    StoryFinder(ItemStore &store, const Items &batch, const QHash<ItemId, ItemId> &cached)
        : m_store(store)
    {
        for (const Item &item : batch) {
            m_cached.insert(item.id, cached.value(item.id, item.id));
            if (!item.parent.isNull())
                m_parents.insert(item.id, item.parent);
            if (!item.story.isNull() && item.story != item.id)
                m_told.insert(item.id, item.story);
        }
    }

    /// Nothing where the chain of parents runs in a circle.
    [[nodiscard]] Result<std::optional<ItemId>> storyOf(ItemId id)
    {
        QList<ItemId> path;
        QSet<ItemId> seen;
        std::optional<ItemId> story;
        for (ItemId current = id; !seen.contains(current);) {
            if (const auto known = m_stories.constFind(current); known != m_stories.cend()) {
                story = *known;
                break;
            }
            auto above = parentOf(current);
            if (!above)
                return fail(above.error());
            if (*above == current && !m_parents.contains(current)) {
                story = path.isEmpty() ? current : m_told.value(path.constLast(), current);
                break;
            }
            seen.insert(current);
            path.append(current);
            current = *above;
        }
        for (const ItemId below : std::as_const(path))
            m_stories.insert(below, story);
        return story;
    }

private:
    /// Who stands above: the parent that the batch names, else the story as the cache has it, else itself.
    /// What the cache has may have parents in the batch, and what the batch names may be in the cache.
    [[nodiscard]] Result<ItemId> parentOf(ItemId id)
    {
        if (const auto parent = m_parents.constFind(id); parent != m_parents.cend())
            return *parent;
        if (const auto story = m_cached.constFind(id); story != m_cached.cend())
            return *story;
        auto cached = m_store.storyOf(id);
        if (!cached && cached.error().kind != Error::Kind::NotFound)
            return cached;
        return cached.value_or(id);
    }

    ItemStore &m_store;
    QHash<ItemId, ItemId> m_cached; ///< Stories of the batch's items; themselves where the cache has none.
    QHash<ItemId, ItemId> m_parents;
    QHash<ItemId, ItemId> m_told; ///< Stories, by their source: for those whose parent nobody knows.
    QHash<ItemId, std::optional<ItemId>> m_stories;
};

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
            :points, :descendants, :kids, :parts, :now, :now)
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

// The ids of items that were known by name only stood in for stories so far.
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

Result<ItemStore::SaveReport> ItemStore::save(const Items &items, qint64 now)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    auto stories = storiesOf(items);
    if (!stories)
        return fail(stories.error());
    StoryFinder finder(*this, items, *stories);
    QSet<ItemId> added;
    ItemIds below;
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
        const ItemId before = std::exchange((*stories)[item.id], **story);
        if (auto written = write(item, before, **story, now); !written)
            return fail(written.error());
        if (before.isNull())
            added.insert(item.id);
        if (**story != item.id)
            below.append(item.id);
        ++report.stored;
    }
    if (auto moved = m_connection.perform(kMoveUp, jsonOf(below)); !moved)
        return fail(moved.error());
    if (auto indexed = index(added); !indexed)
        return fail(indexed.error());
    if (auto set = setWaymarks(m_connection, items); !set)
        return fail(set.error());
    if (auto done = transaction->commit(); !done)
        return fail(done.error());
    return report;
}

Result<void> ItemStore::write(const Item &item, ItemId before, ItemId story, qint64 now)
{
    auto query = m_connection.prepared(kUpsert);
    if (!query)
        return fail(query.error());
    bindItem(**query, item, story, now);
    if (auto done = m_connection.run(**query); !done)
        return done;
    if (before.isNull() || before == story)
        return {};
    return m_connection.perform(kMoveBelow, before.rowid(), item.id.rowid(), story.rowid());
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
    auto options = pollOptions(*root);
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

Result<Items> ItemStore::pollOptions(const Item &poll)
{
    Items options;
    for (const ItemId id : poll.parts.value_or(ItemIds())) {
        auto option = item(id);
        if (option)
            options.append(*option);
        else if (option.error().kind != Error::Kind::NotFound)
            return fail(option.error());
    }
    return options;
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
