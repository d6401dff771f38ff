// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/thread.h"

namespace backthread::threadview {

/// A discussion of story 1 with the comments 2, 3 and so on, `count` in all, from a few words long to a few
/// screens and nested a few levels deep. The first item is the story; ranks are not told: oldest first.
[[nodiscard]] discussion::Items longThreadItems(int count);
[[nodiscard]] discussion::ThreadPtr longThread(int count);
/// The same of any items; the first is the story.
[[nodiscard]] discussion::ThreadPtr threadOf(discussion::Items items);

} // namespace backthread::threadview
