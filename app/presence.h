// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/background.h"
#include "ui/shell/notifications.h"
#include "ui/shell/trayicon.h"

#include <optional>

namespace backthread::shell {
class Windows;
}

namespace backthread::app {

struct Backend;
struct Options;

/// What the desktop has of the program beside its windows: notifications, the icon in its tray, and that it
/// starts with the desktop. What is done there happens in the windows. The window's thread only.
class Presence final {
public:
    /// Backend and windows outlive it. Where only a picture is taken there is no icon.
    Presence(const Options &options, Backend &backend, shell::Windows &windows);
    Q_DISABLE_COPY_MOVE(Presence)

private:
    shell::Notifications m_notifications;
    std::optional<shell::TrayIcon> m_tray;
    shell::Background m_background;
};

} // namespace backthread::app
