// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

namespace backthread::search {

/// A query in two: what is looked up, and what the texts of the rows that were found are searched for.
struct Glance final {
    Query candidates; ///< What the index answers in time, or everything.
    std::vector<Node> tests; ///< Of words alone; see fulfils().
};

/// To the index, beginnings of words mean that it gathers all rows of every word that goes on from them
/// before it tells the first one: the more matches there are, the longer it takes. But the more there are,
/// the sooner some are found among the newest, by looking at the texts; and of many those are enough to find
/// good ones among. Tests what has beginnings; nothing where no part of the query's own consists of words and
/// has some.
[[nodiscard]] std::optional<Glance> beginningsApart(const Query &query);

/// Whether one of these parts is the beginning of a word, or holds one.
[[nodiscard]] bool haveBeginnings(const std::vector<Node> &parts);

/// To find frequent words among a few rows that are far apart, the index reads all rows there are between
/// them. Tests all parts of words; nothing where there are none, or nothing else.
[[nodiscard]] std::optional<Glance> wordsApart(const Query &query);

} // namespace backthread::search
