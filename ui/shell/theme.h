// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backthread::shell {

/// How the window is colored.
enum class Theme {
    System, ///< As the desktop says; where it says nothing, light or dark after its window color.
    Light,
    Dark,
};

/// Sets palette and style of the application. Light and Dark are complete palettes of our own over Fusion.
void apply(Theme theme);

} // namespace backthread::shell
