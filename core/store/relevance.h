// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSqlDatabase;

namespace backthread::store {

/// Makes relevance(words, span) known to a connection, beside bm25(words): how well a row of a MATCH fits,
/// the lower the better. It is the same BM25 (https://www.sqlite.org/fts5.html#the_bm25_function, without
/// weights), but does not count all rows that have a phrase: that takes seconds for a frequent word among
/// millions. It counts kCountedRows from the lowest id on and concludes from their ids how many there are
/// within `span`, the highest id less the lowest. Up to that many rows it is bm25() to the last digit. With a
/// null span nothing is counted, and all phrases weigh the same: rows that have the only one stand in the
/// same order.
///
/// Thread: that of the connection. False where the driver of Qt has an SQLite of its own, not the library
/// this program is linked to.
[[nodiscard]] bool addRelevance(const QSqlDatabase &database);

inline constexpr int kCountedRows = 5'000;

} // namespace backthread::store
