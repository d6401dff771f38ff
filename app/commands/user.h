// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace backthread::app {

class Session;

/// Says who somebody is, what is cached of theirs, and what the reader says of them; keeps a note and tags
/// where they are given. What the process shall end with.
[[nodiscard]] Result<int> user(Session &session);

} // namespace backthread::app
