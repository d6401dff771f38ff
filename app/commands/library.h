// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace backthread::app {

class Session;

/// `library check|backup|list|restore|copy`: looks after what cannot be fetched again.
[[nodiscard]] Result<int> library(Session &session);

} // namespace backthread::app
