// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

namespace backthread::search {

// Right sides of `words MATCH ?` and `author MATCH ?`, in the syntax of FTS5
// (https://www.sqlite.org/fts5.html, section 3). What was typed stands in them as quoted strings only. FTS5
// has no negation but "this and not that".

/// What a node, its own negation left aside, matches in title or text; nothing where FTS5 cannot say it.
[[nodiscard]] std::optional<QString> matchOf(const Node &node);

/// What all of the nodes match together, negations included. Each has a matchOf(); nothing where all are
/// negated.
[[nodiscard]] std::optional<QString> matchOfAll(const std::vector<Node> &nodes);

/// The titles that hold all the words.
[[nodiscard]] QString matchOf(const StoryTitle &title);

/// What somebody of that name wrote.
[[nodiscard]] QString matchOf(const Author &author);
/// The same where the name stands in a column.
#define BACKTHREAD_AUTHOR_MATCH(column)                                                                      \
    "'\"' || replace(replace(" column ", char(0), ''), '\"', '\"\"') || '\"'"

} // namespace backthread::search
