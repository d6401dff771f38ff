// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"
#include "core/search/sql.h"

namespace backthread::search {

/// Whether a row of `item` fulfils a node: an expression that is true, or false or null. Ages count from
/// `now`.
[[nodiscard]] Sql conditionOf(const Node &node, qint64 now);

/// Whether a row of `item` is something a search shows at all.
[[nodiscard]] Sql visible();

/// For filters that have an index: a SELECT of each `id` of `item` that fulfils it.
[[nodiscard]] std::optional<Sql> idsOf(const Node::Value &filter);

/// A SELECT of each `id` between two whose title or text all of these words match; nothing where all are
/// unwanted.
[[nodiscard]] std::optional<Sql> idsOf(const std::vector<Node> &words, qint64 lowest, qint64 highest);

/// For dates: a condition on `id`, a column of ids above zero, that leaves few ids of other days.
[[nodiscard]] std::optional<Sql> daysOf(const Node &node, const QString &id, qint64 now);

} // namespace backthread::search
