// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace backthread::app {

class Session;

/// Keeps searches, removes them, and lists them with how much of each is new.
[[nodiscard]] Result<int> saved(Session &session);

} // namespace backthread::app
