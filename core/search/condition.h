// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <QVariantList>

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

/// Whether a row of `item` fulfils a node: an expression that is true, or false or null. Ages count from
/// `now`.
[[nodiscard]] Sql conditionOf(const Node &node, qint64 now);

/// Whether a row of `item` is something a search shows at all.
[[nodiscard]] Sql visible();

/// For filters that have an index: a SELECT of the ids of all rows of `item` that fulfil it.
struct IdSet final {
    Sql select;
    int rank = 0; ///< How wide such sets usually are, by order.
    bool isCompact = false; ///< The ids lie close to each other.
};
[[nodiscard]] std::optional<IdSet> idsOf(const Node::Value &filter);

} // namespace backthread::search
