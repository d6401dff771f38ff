// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/quiethours.h"

#include <QString>

namespace backthread::shell {

/// How the program makes itself known while nobody looks at its windows. A value.
struct PresenceSettings final {
    bool notifies = true; ///< The desktop tells what a watch has brought.
    QuietHours quiet;
    bool tray = false; ///< An icon in the desktop's tray.
    bool background = false; ///< Begins with the desktop and goes on without a window.

    /// From the profile's settings file, and back. Missing and damaged entries give the defaults.
    [[nodiscard]] static PresenceSettings read(const QString &path);
    void write(const QString &path) const;

    friend bool operator==(const PresenceSettings &, const PresenceSettings &) = default;
};

} // namespace backthread::shell
