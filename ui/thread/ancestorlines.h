// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/arrangement.h"

namespace backthread::threadview {

/// A line about an ancestor of what is read, or about those that there is no room for.
struct AncestorLine final {
    int comment = 0; ///< Index into the thread; the deepest of those that are left out.
    int indent = 0;
    int leftOut = 0; ///< How many the line stands for; 0: it shows its comment.

    friend bool operator==(const AncestorLine &, const AncestorLine &) = default;
};

/// At most `count` lines about the ancestors of a row within its view, top to bottom: all of them, or the
/// topmost, how many are left out, and the nearest. None in flat orders, where nothing is above.
[[nodiscard]] std::vector<AncestorLine> ancestorLines(
    const discussion::Thread &thread, const discussion::Row &row, int count);

} // namespace backthread::threadview
