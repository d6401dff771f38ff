// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace backthread::app {

class Session;

/// `bookmark add ID|URL`, `bookmark edit ID|URL`, `bookmark remove ID|URL`, `bookmark list [WORDS]`,
/// `bookmark export`, `bookmark tags`.
///
/// What is added and not cached is fetched first. Where that fails for now its number is kept, and said; what
/// the source does not know is not bookmarked.
[[nodiscard]] Result<int> bookmark(Session &session);

} // namespace backthread::app
