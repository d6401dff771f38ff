// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/richtext.h"

namespace backthread::text {

/// The text for a terminal or another program: a blank line between blocks, code as it stands, and addresses
/// that were shown cut written out.
[[nodiscard]] QString toPlainText(const RichText &text);

} // namespace backthread::text
