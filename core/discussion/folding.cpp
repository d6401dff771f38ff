// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/folding.h"

#include "core/discussion/newcomments.h"

namespace backthread::discussion {

QSet<ItemId> foldsToLevel(const Thread &thread, int level, int top)
{
    const int depth = level + (top == Thread::kStory ? 0 : thread.depth(top));
    QSet<ItemId> folds;
    for (int comment = top + 1; comment < thread.end(top); ++comment) {
        if (thread.depth(comment) == depth && thread.descendants(comment) > 0)
            folds.insert(thread.at(comment).id);
    }
    return folds;
}

QSet<ItemId> foldsOfNothingNew(const Thread &thread, qint64 newSince, int top, const Muted &muted)
{
    const NewComments fresh(thread, newSince, muted.over(thread, top));
    QSet<ItemId> folds;
    for (int comment = top + 1; comment < thread.end(top);) {
        const int end = thread.end(comment);
        const bool isFolded = thread.descendants(comment) > 0 && fresh.count(comment + 1, end) == 0;
        if (isFolded)
            folds.insert(thread.at(comment).id);
        comment = isFolded ? end : comment + 1;
    }
    return folds;
}

int rootOf(const Thread &thread, int comment, int top)
{
    for (int at = comment; at != Thread::kStory && at != top; at = thread.parent(at)) {
        if (thread.parent(at) == top)
            return at;
    }
    return top;
}

} // namespace backthread::discussion
