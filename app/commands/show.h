// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace backthread::app {

class Session;

/// `show ID|URL`: prints a discussion, which is fetched where it is not cached.
[[nodiscard]] Result<int> show(Session &session);

} // namespace backthread::app
