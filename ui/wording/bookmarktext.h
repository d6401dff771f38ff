// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/summary.h"

namespace backthread::wording {

/// What a bookmark is of: the title of a story, "alice in some title" for a comment, its number where nothing
/// is known. On one line, translated.
[[nodiscard]] QString nameOf(const discussion::Bookmark &bookmark);

} // namespace backthread::wording
