// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace backthread::app {

class Session;

/// `stats`: prints what is cached, one number a line.
[[nodiscard]] Result<int> stats(Session &session);

} // namespace backthread::app
