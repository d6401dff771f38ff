// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QMutex>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QThreadPool>

#include <utility>

/// Ends a test that needs a bus, where this machine cannot have one.
#define BACKTHREAD_SKIP_WITHOUT_BUS()                                                                        \
    if (backthread::PrivateBus::isMissing())                                                                 \
    GTEST_SKIP() << "dbus-daemon is not installed"

namespace backthread {

/// A bus that nobody else is on. It goes with this, and so do its connections: whoever uses one goes before.
/// Connections are made from any thread.
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
        QThreadPool::globalInstance()->waitForDone(); // where the last one may still be made
        for (const QString &name : std::as_const(m_names))
            QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] static bool isMissing()
    {
        return QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty();
    }
    [[nodiscard]] const QString &address() const { return m_address; }
    /// The one of that name; each is a peer of its own.
    [[nodiscard]] QDBusConnection connection(const QString &name) const
    {
        const QMutexLocker lock(&m_mutex);
        m_names.insert(fullName(name));
        return QDBusConnection::connectToBus(m_address, fullName(name));
    }
    /// Whether connection() has made it.
    [[nodiscard]] bool isConnected(const QString &name) const
    {
        return QDBusConnection(fullName(name)).isConnected();
    }

private:
    /// Names of connections are those of the whole process.
    [[nodiscard]] QString fullName(const QString &name) const { return name + u' ' + m_address; }

    QProcess m_daemon;
    QString m_address;
    mutable QMutex m_mutex;
    mutable QSet<QString> m_names; ///< Of the connections that were made.
};

} // namespace backthread
