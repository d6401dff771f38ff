// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatedesktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDeadlineTimer>
#include <QDir>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>

namespace backthread::accessibility {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestStart = 60'000; // milliseconds, on a busy machine under a sanitizer

QString nameOfConnection(const QString &kind)
{
    static int count = 0;
    return kind + QString::number(++count);
}

/// What the desktop around the tests says of its own bus and display does not count here.
QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"AT_SPI_BUS_ADDRESS"_s, u"DBUS_SESSION_BUS_ADDRESS"_s,
             u"DBUS_STARTER_ADDRESS"_s, u"NO_AT_BRIDGE"_s, u"WAYLAND_DISPLAY"_s, u"XAUTHORITY"_s})
        environment.remove(name);
    environment.insert(u"GSETTINGS_BACKEND"_s, u"memory"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    return environment;
}

} // namespace

QString PrivateDesktop::missing()
{
    for (const QString &program : {u"Xvfb"_s, u"openbox"_s, u"dbus-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program;
    }
    const QString registry = u"dbus-1/services/org.a11y.Bus.service"_s;
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, registry).isEmpty() ? u"at-spi2-core"_s
                                                                                           : QString();
}

PrivateDesktop::PrivateDesktop()
    : m_environment(bareEnvironment())
    , m_sessionName(nameOfConnection(u"session"_s))
    , m_busName(nameOfConnection(u"accessibility"_s))
{
    for (const QString &variable : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s}) {
        const QString path = folder(variable);
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(variable, path);
    }
    if (!startServers() && m_problem.isEmpty())
        m_problem = u"cannot be started"_s;
}

PrivateDesktop::~PrivateDesktop()
{
    QDBusConnection::disconnectFromBus(m_busName);
    QDBusConnection::disconnectFromBus(m_sessionName);
    // The launcher of the other bus ends with the session, and the registry with that bus.
    end(m_session);
    end(m_windows);
    end(m_display);
}

bool PrivateDesktop::startServers()
{
    const auto display = startServer(m_display, u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s});
    if (!display)
        return false;
    m_environment.insert(u"DISPLAY"_s, u':' + *display);
    // By whom windows get the keyboard, if they come behind it.
    if (!startServer(m_windows, u"openbox"_s, {u"--sm-disable"_s, u"--startup"_s, u"echo ready"_s}))
        return false;

    const auto session =
        startServer(m_session, u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    if (!session)
        return false;
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, *session);

    const QDBusConnection sessionBus = QDBusConnection::connectToBus(*session, m_sessionName);
    const QDBusMessage wish = QDBusMessage::createMethodCall(
        u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QDBusReply<QString> address = sessionBus.call(wish, QDBus::Block, kLongestStart);
    if (!address.isValid())
        m_problem = u"no bus for assistive technology: "_s + address.error().message();
    else if (!QDBusConnection::connectToBus(address, m_busName).isConnected())
        m_problem = u"the bus for assistive technology does not answer"_s;
    return m_problem.isEmpty();
}

/// The first line that a server prints, once it is ready.
std::optional<QString> PrivateDesktop::startServer(
    QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setStandardErrorFile(QProcess::nullDevice());
    start(process, program, arguments);
    const QDeadlineTimer deadline(kLongestStart);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(int(deadline.remainingTime()))) {
            m_problem = program + u": "_s + process.errorString();
            return std::nullopt;
        }
    }
    return QString::fromUtf8(process.readLine()).trimmed();
}

void PrivateDesktop::start(QProcess &process, const QString &program, const QStringList &arguments) const
{
    process.setProcessEnvironment(m_environment);
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(program, arguments);
}

void PrivateDesktop::end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(kLongestStart)) {
        process.kill();
        process.waitForFinished();
    }
}

} // namespace backthread::accessibility
