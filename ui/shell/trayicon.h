// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace backthread {
class Clock;
}

namespace backthread::services {
class WatchService;
}

namespace backthread::shell {

class Notifications;
class Preferences;

/// The program in the desktop's tray, with how many replies are new, and a menu; there as long as the
/// preferences want it. Where there is no tray nothing is shown. The window's thread; the others outlive it.
class TrayIcon final : public QObject {
    Q_OBJECT
public:
    struct Services {
        services::WatchService &watches;
        const Preferences &preferences;
        Notifications &notifications;
        const Clock &clock;
    };
    explicit TrayIcon(const Services &services);
    ~TrayIcon() override;

    /// Whether the desktop has a tray. Asks the desktop, and waits for it the first time.
    [[nodiscard]] static bool isPossible();

    /// Null: not there.
    [[nodiscard]] const QSystemTrayIcon *icon() const { return m_icon.get(); }

Q_SIGNALS:
    void openWanted();
    /// The oldest new reply.
    void replyWanted(backthread::ItemId reply);
    void quitWanted();

private:
    void follow();
    void makeMenu();
    void showCount();

    Services m_services;
    std::unique_ptr<QMenu> m_menu; // outlives the icon
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QAction *m_next = nullptr;
    QAction *m_quiet = nullptr;
};

} // namespace backthread::shell
