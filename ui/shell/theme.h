// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backthread::shell {

/// How the window is colored.
enum class Theme {
    System, ///< As the desktop says; where it says nothing, light or dark after its window color.
    Light,
    Dark,
};

/// Sets palette and style of the application, as often as somebody chooses. Light and Dark are complete
/// palettes of our own over Fusion.
void apply(Theme theme);

/// The word for it in settings: system light dark; system for every other word.
[[nodiscard]] QString themeName(Theme theme);
[[nodiscard]] Theme themeFromName(const QString &name);

} // namespace backthread::shell
