// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/item.h"
#include "core/search/query.h"

namespace backthread::search {

/// An item that a search elsewhere has found, with what is told of its story.
struct Candidate final {
    discussion::Item item;
    QString storyTitle; ///< Of a comment.
    QString storyUrl; ///< Likewise.

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// Whether a candidate tells if it fulfils a part of a query. Those with `is:` and `tag:` depend on this
/// computer, or on who wrote the story.
[[nodiscard]] bool isTestable(const Node &part);

/// Whether it fulfils the part, which is testable: what conditionOf() asks of a row. Ages count from `now`.
[[nodiscard]] bool fulfils(const Candidate &candidate, const Node &part, qint64 now);

} // namespace backthread::search
