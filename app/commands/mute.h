// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace backthread::app {

class Session;

/// Mutes, unmutes, or lists what is muted; what the process shall end with.
[[nodiscard]] Result<int> mute(Session &session);

} // namespace backthread::app
