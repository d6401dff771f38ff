// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <QVariantList>

namespace backthread::search {

// Around what was found. Noncharacters: no text means anything by them.
inline constexpr QChar kMarkBegin(0xfdd0);
inline constexpr QChar kMarkEnd(0xfdd1);
/// Words of a text that are shown around what was found.
inline constexpr int kSnippetWords = 20;

enum class Sort {
    Recent, ///< Highest id first.
    Best, ///< By bm25 over the newest kScored matches; without words, by points.
};

/// How many matches are scored where the best are asked for.
inline constexpr int kScored = 20'000;

struct CompileOptions final {
    qint64 now = 0; ///< What ages count from; seconds since 1970.
    Sort sort = Sort::Recent;
    int limit = 50;
    std::optional<ItemId> before = {}; ///< Only items with lower ids: the next page of Sort::Recent.
    std::optional<ItemId> after = {}; ///< Only items with higher ids.
};

/// A query as SQL for a connection with the cache as `main` and the library as `library`.
struct CompiledQuery final {
    /// Empty where nothing can match. Columns: id; for Sort::Best how many were scored; where it `isMarked` a
    /// part of the text and the title instead, with what was found between kMarkBegin and kMarkEnd.
    QString sql;
    QVariantList values; ///< For its question marks, in order. All that the user typed is here.
    bool isMarked = false; ///< One MATCH finds the hits and their words at once.
    QString marking; ///< For `words MATCH`: any of the words to mark in a hit; empty where there are none.
};

/// The only place that knows the search syntax of FTS5, and how filters become SQL.
///
/// Matches are live, dead or flagged stories, comments, jobs and polls. Words match titles and texts.
///
/// A query becomes one or more branches that stream their ids newest first and stop at the limit; their union
/// is the answer. A branch begins with the narrowest thing it has: its words (one MATCH), filtered by the set
/// of ids of a filter that has an index (discussion, author, bookmarks, site, ...); without words that set;
/// without either all items from the newest. Everything else is tested row by row, with the rows of further
/// MATCHes as sets. So nothing is sorted but the window of Sort::Best, and only the last kind of branch reads
/// the whole table where matches are rare.
[[nodiscard]] CompiledQuery compile(const Query &query, const CompileOptions &options);

} // namespace backthread::search
