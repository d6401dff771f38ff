// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/steps.h"

#include "core/discussion/folding.h"
#include "ui/models/threadrowsmodel.h"

#include <algorithm>

namespace backthread::threadview {

using discussion::Thread;
using models::ThreadRowsModel;

namespace {

/// The row of a comment, or `otherwise` where it is not shown.
int rowOf(const ThreadRowsModel &rows, int comment, int otherwise)
{
    if (comment == Thread::kStory)
        return otherwise;
    const int row = rows.rowOf(rows.thread()->at(comment).id);
    return row < 0 ? otherwise : row;
}

/// The sibling `distance` places on, or no comment.
int sibling(const Thread &thread, int comment, int distance)
{
    const auto siblings = thread.children(thread.parent(comment));
    const int row = thread.row(comment) + distance;
    return row >= 0 && row < int(siblings.size()) ? siblings[size_t(row)] : Thread::kStory;
}

/// Where "again: to the root" leads: the top of the branch; in a focused sub-thread, of the branch in that,
/// and from there its own top.
int rootInView(const ThreadRowsModel &rows, int comment)
{
    const Thread &thread = *rows.thread();
    const bool isContext = comment < rows.focus();
    const int root = discussion::rootOf(thread, comment, isContext ? Thread::kStory : rows.focus());
    return root == comment ? thread.parent(comment) : root;
}

} // namespace

int rowAfter(const ThreadRowsModel &rows, int row, Step step)
{
    const int last = rows.rowCount() - 1;
    if (last < 0)
        return -1;
    if (row < 0)
        return 0;
    const Thread &thread = *rows.thread();
    const int comment = rows.row(row).comment;
    switch (step) {
    case Step::Next:
        return std::min(row + 1, last);
    case Step::Previous:
        return std::max(row - 1, 0);
    case Step::NextSibling:
        return rowOf(rows, sibling(thread, comment, 1), row);
    case Step::PreviousSibling:
        return rowOf(rows, sibling(thread, comment, -1), row);
    case Step::Parent:
        return rowOf(rows, thread.parent(comment), row);
    case Step::Root:
        return rowOf(rows, rootInView(rows, comment), row);
    case Step::FirstReply:
        return thread.children(comment).empty() ? row : rowOf(rows, thread.children(comment).front(), row);
    case Step::NextTop:
        return rowOf(rows, sibling(thread, discussion::rootOf(thread, comment), 1), row);
    case Step::PreviousTop: {
        const int top = discussion::rootOf(thread, comment);
        return rowOf(rows, top == comment ? sibling(thread, top, -1) : top, row);
    }
    }
    return row;
}

} // namespace backthread::threadview
