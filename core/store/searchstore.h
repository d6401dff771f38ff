// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/answer.h"
#include "core/search/completion.h"
#include "core/search/sql.h"

#include <QSqlQuery>

namespace backthread::search {
struct Candidate;
class WordFinder;
} // namespace backthread::search

namespace backthread::store {

class Connection;

using search::SearchAnswer;
using search::SearchHit;
using SearchOptions = search::CompileOptions;

/// Finds cached items. Thread: that of its connection, which has the library attached.
///
/// Newest first takes time by what is looked at until `limit` matches are found, not by how many there are;
/// see search::compile and search::Glance. Where texts are looked at, the best of them are found by
/// search::Ranking. An empty query finds nothing. Errors: those of the
/// database only; no query is one.
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
    struct Found {
        ItemIds ids;
        std::optional<int> scored; ///< As SearchAnswer has it.
        bool isCut = false; ///< A glance was over before all was looked at.
    };

    /// As many as the limit says.
    [[nodiscard]] Result<Found> find(const search::Query &query, SearchOptions options);
    /// The same by the index of words; here and below the options have a measure.
    [[nodiscard]] Result<Found> lookUp(const search::Query &query, const SearchOptions &options);

    /// What texts are looked at, and what for.
    struct Look {
        search::CompiledQuery candidates;
        std::vector<search::Node> tests;
        int least = 0; ///< So many.
        int most = 0; ///< So many, where the first ones promise that these will do.
    };
    /// Those of what filters leave, where that is little and the words between are many.
    [[nodiscard]] static std::optional<Look> fewTexts(
        const search::Query &query, const SearchOptions &options);
    /// Those of the newest, where words are beginnings.
    [[nodiscard]] static std::optional<Look> newestTexts(
        const search::Query &query, const SearchOptions &options);
    /// As many as the limit says; nothing where the index is to be asked.
    [[nodiscard]] Result<std::optional<Found>> lookAt(
        const Look &look, const search::Query &query, const SearchOptions &options);
    /// Title and text of an item.
    [[nodiscard]] Result<search::Candidate> candidate(ItemId id);
    /// Stands before the first row.
    [[nodiscard]] Result<QSqlQuery> rowsOf(const search::Sql &sql);
    [[nodiscard]] search::Extent extent(const search::Sql &ids, int most);
    /// The item as a hit; nothing where it is gone.
    [[nodiscard]] Result<std::optional<SearchHit>> hit(ItemId id, const search::WordFinder &words);
    [[nodiscard]] Result<int> ancestors(ItemId id);

    Connection &m_connection;
};

} // namespace backthread::store
