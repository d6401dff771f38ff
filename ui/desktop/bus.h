// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/request.h"

#include <QDBusConnection>

// The session bus as the way to the one process of a user's own profile.
namespace backthread::desktop {

// Public: desktop entries and service files say them too.
inline constexpr QLatin1StringView kService("org.backthread.backthread");
inline constexpr QLatin1StringView kObject("/org/backthread/backthread");

inline constexpr QLatin1StringView kGnomeObject("/org/backthread/backthread/SearchProvider");
inline constexpr QLatin1StringView kRunnerObject("/org/backthread/backthread/Runner");

/// Whether there is a session bus that need not be started first.
[[nodiscard]] bool hasSessionBus();

/// Hands it to the process that has the name; false where none has, or it does not answer in time. Blocks.
[[nodiscard]] bool handOver(const Request &request, const QDBusConnection &bus);

/// Takes the name, behind what is registered already; false where another process has it. Blocks shortly.
[[nodiscard]] bool takeName(const QDBusConnection &bus);

} // namespace backthread::desktop
