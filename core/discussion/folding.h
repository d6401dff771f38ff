// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/muted.h"

#include <QSet>

namespace backthread::discussion {

// Which comments to fold, for ViewOptions::folded. Only comments with replies are named, and of `top` (the
// story, or the top of a focused sub-thread) only what is below it. Iterative, in time linear in the thread.

/// Hides everything deeper than `level` below `top`: at 1 all of its direct replies are folded.
[[nodiscard]] QSet<ItemId> foldsToLevel(const Thread &thread, int level, int top = Thread::kStory);

/// Hides all there is below comments with nothing new below them; what is folded inside something folded is
/// not named. `newSince` and `muted` as in ViewOptions.
[[nodiscard]] QSet<ItemId> foldsOfNothingNew(
    const Thread &thread, qint64 newSince, int top = Thread::kStory, const Muted &muted = {});

/// The direct reply to `top` whose sub-tree holds the comment: what folds when somebody folds up to the root.
/// `top` itself for `top` and for what is not below it.
[[nodiscard]] int rootOf(const Thread &thread, int comment, int top = Thread::kStory);

} // namespace backthread::discussion
