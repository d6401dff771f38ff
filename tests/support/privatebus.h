// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>

namespace backthread {

/// A bus that nobody else is on, and goes with this.
class PrivateBus final {
public:
    PrivateBus()
    {
        using namespace Qt::StringLiterals;
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead()) { }
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] static bool isMissing()
    {
        return QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty();
    }
    [[nodiscard]] const QString &address() const { return m_address; }
    [[nodiscard]] QDBusConnection connection(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace backthread
