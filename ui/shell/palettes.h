// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace backthread::shell {

/// The program's own colors. Text has a contrast of at least 4.5 to whatever it stands on, in high contrast
/// of 7, as WCAG 2.1 asks for in its levels AA and AAA; disabled text is exempt.
[[nodiscard]] QPalette lightPalette(bool highContrast);
[[nodiscard]] QPalette darkPalette(bool highContrast);

} // namespace backthread::shell
