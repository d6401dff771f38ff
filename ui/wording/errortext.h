// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace backthread::wording {

/// The one place where the window turns errors into sentences.
[[nodiscard]] QString sentence(const Error &error);

} // namespace backthread::wording
