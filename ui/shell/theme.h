// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/appearancesettings.h"
#include "ui/shell/desktoplook.h"

namespace backthread::shell {

/// Sets palette and style of the application, as often as one of these changes. Light and dark, and both in
/// high contrast, are complete palettes of our own over Fusion; where the desktop brings a style with colors
/// of its own, that stays until something else is chosen.
void apply(const AppearanceSettings &settings, const DesktopLook &desktop = {});

} // namespace backthread::shell
