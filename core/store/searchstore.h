// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/answer.h"
#include "core/search/completion.h"
#include "core/search/sql.h"

#include <QSqlQuery>

namespace backthread::store {

class Connection;

using search::SearchAnswer;
using search::SearchHit;
using SearchOptions = search::CompileOptions;

/// Finds cached items. Thread: that of its connection, which has the library attached.
///
/// Newest first takes time by what is looked at until `limit` matches are found, not by how many there are;
/// see search::compile. An empty query finds nothing. Errors: those of the database only; no query is one.
class SearchStore final {
public:
    explicit SearchStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<SearchAnswer> search(const search::Query &query, const SearchOptions &options);

    /// How many there are, up to the limit.
    [[nodiscard]] Result<int> count(const search::Query &query, const SearchOptions &options);
    /// The first names that go on from what was typed, in any case, by the alphabet; `limit` at most. Empty
    /// for kinds that are not stored.
    [[nodiscard]] Result<QStringList> endings(const search::Beginning &beginning, int limit);

private:
    /// Stands before the first row of what runs.
    [[nodiscard]] Result<QSqlQuery> run(const search::CompiledQuery &compiled);
    [[nodiscard]] search::CompiledQuery compile(const search::Query &query, SearchOptions options);
    [[nodiscard]] search::Extent extent(const search::Sql &ids, int most);
    /// The item as a hit that shows the beginning of its text; nothing where it is gone.
    [[nodiscard]] Result<std::optional<SearchHit>> hit(ItemId id);
    [[nodiscard]] Result<int> ancestors(ItemId id);
    /// Shows the words that are found instead, where a hit has any.
    [[nodiscard]] Result<void> mark(QList<SearchHit> &hits, const QString &words);

    Connection &m_connection;
};

} // namespace backthread::store
