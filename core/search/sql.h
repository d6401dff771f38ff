// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <QVariantList>

#include <chrono>
#include <functional>
#include <optional>

namespace backthread::search {

/// A piece of SQL and the values for its question marks.
struct Sql final {
    QString text;
    QVariantList values;

    Sql &operator+=(const Sql &other)
    {
        text += other.text;
        values += other.values;
        return *this;
    }
};

/// How many ids a set has; and between which they lie, where it has fewer than were asked for.
struct Extent final {
    int count = 0;
    qint64 lowest = 0;
    qint64 highest = -1;
};

enum class Sort {
    Recent, ///< Highest id first.
    Best, ///< By relevance(), see core/store/relevance.h, of the newest kScored; without words, by points.
};

/// How many matches are scored where the best are asked for.
inline constexpr int kScored = 5'000;

struct CompileOptions final {
    qint64 now = 0; ///< What ages count from; seconds since 1970.
    Sort sort = Sort::Recent;
    int limit = 50;
    std::optional<ItemId> before = {}; ///< Only items with lower ids: the next page of Sort::Recent.
    std::optional<ItemId> after = {}; ///< Only items with higher ids.
    /// For how long texts are looked at where the index would take long; what they do not tell by then is
    /// left out. Without it the index is asked then.
    std::optional<std::chrono::milliseconds> glance = {};
    /// Ids of a filter. More are a good part of all: to test the rows is faster than to gather the set.
    int handy = 50'000;
    /// Looks at no more than `most` (above zero) of the ids that a SELECT finds; SearchStore has one. Without
    /// it all sets pass for handy ones.
    std::function<Extent(const Sql &ids, int most)> measure = {};
};

/// A query as SQL for a connection with the cache as `main` and the library as `library`.
struct CompiledQuery final {
    /// Empty where nothing can match. Columns: id; for Sort::Best how many were scored. All that the user
    /// typed is in the values.
    Sql rows;
    /// Where each branch begins with a handy set: what these are together.
    std::optional<Extent> start = {};
};

/// The only place that knows the search syntax of FTS5, and how filters become SQL.
///
/// Matches are live, dead or flagged stories, comments, jobs and polls. Words match titles and texts.
///
/// A query becomes one or more branches that stream their ids newest first and stop at the limit; their union
/// is the answer. What a branch begins with depends on how many ids its filters with an index (discussion,
/// author, bookmarks, site, points, ...) lead to, which is measured:
///  - a handy set: the rows of one MATCH of its words that are in the set; without words the set, or what an
///    author wrote as it comes from the index;
///  - a good part of all: the rows of the MATCH, or all items from the newest, as matches are soon found.
/// Dates limit all that to the ids of their days. Everything else is tested row by row, with the rows of
/// further MATCHes as sets. So nothing is sorted but the window of Sort::Best, and what is read grows with
/// the limit and with how rare matches are, not with the number of matches.
[[nodiscard]] CompiledQuery compile(const Query &query, const CompileOptions &options);

} // namespace backthread::search
