// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backthread::app {

/// What `--help` prints.
[[nodiscard]] QString helpText();

} // namespace backthread::app
