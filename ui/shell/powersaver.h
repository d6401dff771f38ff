// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <functional>

namespace backthread::shell {

/// Tells whether the computer saves power, as the desktop's daemon of power profiles says; without one it
/// does not. Interface: org.freedesktop.UPower.PowerProfiles, and net.hadess.PowerProfiles before it was
/// renamed. Nothing here waits for an answer. The window's thread.
class PowerSaver final : public QObject {
    Q_OBJECT
public:
    /// Asks, and follows what changes from now on. `bus` makes the connection, in a thread of the pool, since
    /// that may take long.
    void follow(const std::function<QDBusConnection()> &bus);
    [[nodiscard]] bool isOn() const { return m_isOn; }

Q_SIGNALS:
    void changed(bool on);
    /// An answer has come, or has failed to.
    void asked();

private Q_SLOTS:
    void askAgain();

private:
    void setBus(const QDBusConnection &bus);
    void ask(const QString &service, const QString &path);
    void set(bool on);

    QDBusConnection m_bus {QString()};
    QString m_daemon; ///< The one that has answered.
    bool m_isOn = false;
};

} // namespace backthread::shell
