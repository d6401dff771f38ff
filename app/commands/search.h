// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace backthread::app {

class Session;

/// `search QUERY`: prints what the cache holds, or with --everywhere what all of Hacker News does; what was
/// not understood of the query is said.
[[nodiscard]] Result<int> search(Session &session);

} // namespace backthread::app
