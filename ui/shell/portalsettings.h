// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desktoplook.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>

namespace backthread::shell {

/// Follows how the desktop wants programs to look, as its portal says (org.freedesktop.portal.Settings). One
/// that does not answer leaves what was said before; where there is none, nothing is said. Nothing here waits
/// for an answer. The window's thread.
class PortalSettings final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks, and follows what changes from now on. `bus` makes the connection, in a thread of the pool, since
    /// that may take long.
    void follow(const std::function<QDBusConnection()> &bus);

Q_SIGNALS:
    /// An answer has come, or never will.
    void told(const backthread::shell::DesktopLook &look);

private Q_SLOTS:
    void ask();

private:
    void setBus(const QDBusConnection &bus);

    QDBusConnection m_bus {QString()};
    bool m_isAsking = false;
    bool m_isStale = false; ///< Something has changed since.
};

} // namespace backthread::shell
