// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace backthread::app {

class Session;

/// `fetch ID|URL...`: brings discussions into the cache, one after the other, with a line for each. Ends with
/// the code of the worst. Errors of the profile are returned, all others said.
[[nodiscard]] Result<int> fetch(Session &session);

} // namespace backthread::app
