// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace backthread::app {

class Session;

/// `import FILE...|-`: takes items or bookmarks in. What is malformed is skipped and counted, and ends with
/// its code.
[[nodiscard]] Result<int> import(Session &session);

} // namespace backthread::app
