// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace backthread::app {

class Session;

/// `export ID|URL`: writes a discussion to a file, whose name decides the format where none is given, or
/// prints it.
[[nodiscard]] Result<int> exportThread(Session &session);

} // namespace backthread::app
