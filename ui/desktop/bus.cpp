// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/bus.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFileInfo>

namespace backthread::desktop {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage messageFor(const Request &request)
{
    const auto call = [](const QString &method) {
        return QDBusMessage::createMethodCall(kService, kObject, u"org.freedesktop.Application"_s, method);
    };
    const QVariantMap data = platformDataOf(request);
    if (!request.action.isEmpty())
        return call(u"ActivateAction"_s) << request.action << QVariantList() << data;
    if (!request.uris.isEmpty())
        return call(u"Open"_s) << request.uris << data;
    return call(u"Activate"_s) << data;
}

} // namespace

bool hasSessionBus()
{
    // Without either, libdbus would start a bus that nobody else is on.
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString directory = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !directory.isEmpty() && QFileInfo::exists(directory + u"/bus"_s);
}

bool handOver(const Request &request, const QDBusConnection &bus)
{
    QDBusMessage message = messageFor(request);
    message.setAutoStartService(false); // that would be this process
    return bus.isConnected()
        && bus.call(message, QDBus::Block, kHandOverPatience).type() == QDBusMessage::ReplyMessage;
}

bool takeName(const QDBusConnection &bus)
{
    QDBusConnectionInterface *daemon = bus.interface();
    return daemon
        && daemon->registerService(kService, QDBusConnectionInterface::DontQueueService).value()
        == QDBusConnectionInterface::ServiceRegistered;
}

} // namespace backthread::desktop
