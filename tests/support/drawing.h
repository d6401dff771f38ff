// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/thread.h"

#include <string>
#include <string_view>

/// Discussions drawn as text, into tests and out of them.
///
/// One line is one item, two spaces more are one level deeper, and the first line is the story:
///
///     1
///       2 alice: What was said
///         4
///       3~
///       5!
///       6?
///
/// A line holds the number of an item, marks, then an author and a text where they matter (else `u2` and
/// `text 2`). Replies are ranked as they are drawn. Marks: `~` the parent does not tell its rank; `!`
/// deleted;
/// `?` the parent names it, but it is not there. Indentation common to all lines does not count.
namespace backthread::drawing {

/// The lines without common indentation and empty lines, each with its line feed.
[[nodiscard]] std::string undented(std::string_view drawing);

/// The items top to bottom, the story first. Times are 1,000 more than the numbers.
[[nodiscard]] discussion::Items items(std::string_view drawing);

[[nodiscard]] discussion::ThreadPtr thread(std::string_view drawing);

/// What thread() reads: numbers, and `!` behind what is deleted.
[[nodiscard]] std::string drawn(const discussion::Thread &thread);

/// The numbers of some ids, separated by spaces.
[[nodiscard]] std::string drawn(const ItemIds &ids);

} // namespace backthread::drawing
