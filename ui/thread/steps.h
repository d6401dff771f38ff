// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backthread::models {
class ThreadRowsModel;
}

namespace backthread::threadview {

/// Ways to go from one comment to another.
enum class Step {
    Next,
    Previous,
    NextSibling,
    PreviousSibling,
    Parent,
    Root,
    FirstReply,
    NextTop,
    PreviousTop
};

/// The row that a step leads to from `row` (-1: above the first); `row` itself where there is none. Rows that
/// are folded away are skipped: the nearest one that is shown counts.
[[nodiscard]] int rowAfter(const models::ThreadRowsModel &rows, int row, Step step);

} // namespace backthread::threadview
