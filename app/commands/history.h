// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace backthread::app {

class Session;

/// `history`: the stories that were read, latest first; `history clear` removes them all, and how they were
/// left, after a copy of the library was made.
[[nodiscard]] Result<int> history(Session &session);

} // namespace backthread::app
