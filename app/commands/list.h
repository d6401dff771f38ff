// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace backthread::app {

class Session;

/// `list FEED`: prints a feed as the source has it now, or as it is cached where the source cannot be had.
[[nodiscard]] Result<int> list(Session &session);

} // namespace backthread::app
