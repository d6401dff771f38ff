// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backthread::app {

/// The text with everything replaced by U+FFFD that could command a terminal or turn the order of what
/// follows: control characters other than tab and line feed, and the bidirectional embeddings, overrides and
/// isolates.
[[nodiscard]] QString harmless(QString text);

} // namespace backthread::app
