// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace backthread::app {

class Session;

/// `hide add ID|URL`, `hide remove ID|URL`, `hide list`: the stories that lists of the window leave out. What
/// is not cached is hidden by its number.
[[nodiscard]] Result<int> hide(Session &session);

} // namespace backthread::app
