// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/portalsettings.h"

#include "core/base/background.h"
#include "core/base/whendone.h"
#include "ui/shell/askbus.h"

#include <QDBusMetaType>

#include <utility>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

using Settings = QMap<QString, QVariantMap>;

const auto kService = u"org.freedesktop.portal.Desktop"_s;
const auto kPath = u"/org/freedesktop/portal/desktop"_s;
const auto kInterface = u"org.freedesktop.portal.Settings"_s;

} // namespace

void PortalSettings::follow(const std::function<QDBusConnection()> &bus)
{
    qDBusRegisterMetaType<Settings>();
    whenDone(inBackground(bus), this, [this](const QDBusConnection &made) { setBus(made); });
}

void PortalSettings::setBus(const QDBusConnection &bus)
{
    m_bus = bus;
    // Who sent it does not matter: it only makes us ask. Signals of a bus come to slots by name only.
    m_bus.connect({}, kPath, kInterface, u"SettingChanged"_s, this, SLOT(ask()));
    ask();
}

void PortalSettings::ask()
{
    if (std::exchange(m_isAsking, true)) {
        m_isStale = true; // one question at a time, however often something changes
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"ReadAll"_s);
    question.setArguments({DesktopLook::namespaces()});
    askBus<Settings>(m_bus, question, this, [this](const QDBusPendingReply<Settings> &reply) {
        m_isAsking = false;
        if (!reply.isError())
            Q_EMIT told(DesktopLook::of(reply.value()));
        else if (reply.error().type() != QDBusError::NoReply && reply.error().type() != QDBusError::TimedOut)
            Q_EMIT told({});
        if (std::exchange(m_isStale, false))
            ask();
    });
}

} // namespace backthread::shell
