// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backthread::shell {

/// What somebody chose for how all windows look. A value.
struct AppearanceSettings final {
    enum class Theme {
        System, ///< As the desktop says; where it says nothing, light or dark after its window color.
        Light,
        Dark,
    };

    Theme theme = Theme::System;
    bool highContrast = false; ///< Also where the desktop has none.

    /// From the profile's settings file, and back. Missing and damaged entries give the defaults.
    [[nodiscard]] static AppearanceSettings read(const QString &path);
    void write(const QString &path) const;

    friend bool operator==(const AppearanceSettings &, const AppearanceSettings &) = default;
};

} // namespace backthread::shell
