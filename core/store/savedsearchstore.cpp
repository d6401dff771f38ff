// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/savedsearchstore.h"

#include "core/search/queryparser.h"
#include "core/store/connection.h"
#include "core/store/notnull.h"
#include "core/store/searchstore.h"

namespace backthread::store {

using search::SavedSearch;
using search::SearchMemory;

#define BACKTHREAD_SAVED "SELECT query, sort, name, created, since FROM library.saved_search "

namespace {

SavedSearch savedFrom(const QSqlQuery &row)
{
    SavedSearch saved;
    saved.query = row.value(0).toString();
    saved.sort = row.value(1).toInt() == int(search::Sort::Best) ? search::Sort::Best : search::Sort::Recent;
    saved.name = row.value(2).toString();
    saved.created = row.value(3).toLongLong();
    saved.since = ItemId(row.value(4).toLongLong());
    return saved;
}

} // namespace

Result<SearchMemory> SavedSearchStore::memory(qint64 now)
{
    SearchMemory memory;
    auto saved = m_connection.execute(BACKTHREAD_SAVED "ORDER BY created, id");
    if (!saved)
        return fail(saved.error());
    while ((*saved)->next())
        memory.saved.append(savedFrom(**saved));
    for (SavedSearch &search : memory.saved) {
        const auto unseen = countUnseen(search, now);
        if (!unseen)
            return fail(unseen.error());
        search.unseen = *unseen;
    }
    auto latest = recent();
    if (!latest)
        return fail(latest.error());
    memory.recent = std::move(*latest);
    return memory;
}

Result<QStringList> SavedSearchStore::recent()
{
    auto found = m_connection.execute("SELECT query FROM library.recent_search ORDER BY used DESC, query");
    if (!found)
        return fail(found.error());
    QStringList queries;
    while ((*found)->next())
        queries.append((*found)->value(0).toString());
    return queries;
}

Result<int> SavedSearchStore::countUnseen(const SavedSearch &search, qint64 now)
{
    const SearchOptions options {.now = now, .limit = SavedSearch::kMostUnseen, .after = search.since};
    return SearchStore(m_connection).count(search::parseQuery(search.query).query, options);
}

Result<void> SavedSearchStore::save(const SavedSearch &search, qint64 now)
{
    return m_connection.perform("INSERT INTO library.saved_search (query, sort, name, created, since) "
                                "VALUES (?, ?, ?, ?, (SELECT coalesce(max(id), 0) FROM item)) "
                                "ON CONFLICT (query, sort) DO UPDATE SET name = excluded.name",
        search.query, int(search.sort), notNull(search.name), now);
}

Result<SavedSearch> SavedSearchStore::remove(const SavedSearch &search)
{
    auto found =
        m_connection.execute(BACKTHREAD_SAVED "WHERE query = ? AND sort = ?", search.query, int(search.sort));
    if (!found)
        return fail(found.error());
    if (!(*found)->next())
        return fail(Error::notFound(search.query));
    const SavedSearch removed = savedFrom(**found);
    (*found)->finish();
    auto done = m_connection.perform(
        "DELETE FROM library.saved_search WHERE query = ? AND sort = ?", search.query, int(search.sort));
    return done ? Result<SavedSearch>(removed) : fail(done.error());
}

Result<void> SavedSearchStore::restore(const SavedSearch &search)
{
    return m_connection.perform(
        "INSERT OR REPLACE INTO library.saved_search (query, sort, name, created, since) "
        "VALUES (?, ?, ?, ?, ?)",
        search.query, int(search.sort), notNull(search.name), search.created, search.since.rowid());
}

Result<void> SavedSearchStore::markSeen(const SavedSearch &search)
{
    return m_connection.perform("UPDATE library.saved_search SET since = (SELECT max(id) FROM item) "
                                "WHERE query = ? AND sort = ? AND since < (SELECT max(id) FROM item)",
        search.query, int(search.sort));
}

Result<void> SavedSearchStore::remember(const QString &query, qint64 now)
{
    auto done = m_connection.perform(
        "INSERT OR REPLACE INTO library.recent_search (query, used) VALUES (?, ?)", query, now);
    if (!done)
        return done;
    return m_connection.perform("DELETE FROM library.recent_search WHERE query NOT IN ("
                                "SELECT query FROM library.recent_search ORDER BY used DESC, query LIMIT ?)",
        kMostRecent);
}

Result<QStringList> SavedSearchStore::forgetRecent()
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    auto queries = recent();
    auto done = queries ? m_connection.perform("DELETE FROM library.recent_search") : fail(queries.error());
    if (done)
        done = transaction->commit();
    return done ? queries : fail(done.error());
}

Result<void> SavedSearchStore::restoreRecent(const QStringList &queries)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    for (qsizetype i = 0; i < queries.size(); ++i) {
        // Times before all others, in the same order.
        auto done = m_connection.perform(
            "INSERT OR IGNORE INTO library.recent_search (query, used) VALUES (?, ?)", queries.at(i), -i);
        if (!done)
            return done;
    }
    return transaction->commit();
}

} // namespace backthread::store
