// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

namespace backthread::search {

/// A query in two, for a glance at the newest rows. To the index, beginnings of words mean that it gathers
/// all rows of every word that goes on from them before it tells the first one: the more matches there are,
/// the longer it takes. But the more there are, the sooner some are found among the newest, by looking at the
/// texts; and of many those are enough to find good ones among.
struct Glance final {
    Query candidates; ///< What the index answers in time, or everything.
    std::vector<Node> tests; ///< What is to be looked up in the title and the text of these; see fulfils().
};

/// Nothing where no part of the query's own consists of words and has beginnings among them.
[[nodiscard]] std::optional<Glance> glanceOf(const Query &query);

} // namespace backthread::search
