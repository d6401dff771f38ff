// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/powersaver.h"

#include "core/base/background.h"
#include "core/base/whendone.h"
#include "ui/shell/askbus.h"

#include <QDBusVariant>

#include <utility>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

const auto kProperties = u"org.freedesktop.DBus.Properties"_s;

struct Daemon {
    QString service; // and interface
    QString path;
};

const Daemon kDaemons[] = {
    {u"org.freedesktop.UPower.PowerProfiles"_s, u"/org/freedesktop/UPower/PowerProfiles"_s},
    {u"net.hadess.PowerProfiles"_s, u"/net/hadess/PowerProfiles"_s}};

} // namespace

void PowerSaver::follow(const std::function<QDBusConnection()> &bus)
{
    whenDone(inBackground(bus), this, [this](const QDBusConnection &made) { setBus(made); });
}

void PowerSaver::setBus(const QDBusConnection &bus)
{
    m_bus = bus;
    // Who sent it does not matter: it only makes us ask. Signals of a bus come to slots by name only.
    for (const Daemon &daemon : kDaemons)
        m_bus.connect({}, daemon.path, kProperties, u"PropertiesChanged"_s, this, SLOT(askAgain()));
    askAgain();
}

void PowerSaver::askAgain()
{
    for (const Daemon &daemon : kDaemons)
        ask(daemon.service, daemon.path);
}

void PowerSaver::ask(const QString &service, const QString &path)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, kProperties, u"Get"_s);
    question.setArguments({service, u"ActiveProfile"_s});
    question.setAutoStartService(false);
    askBus<QDBusVariant>(
        m_bus, question, this, [this, service](const QDBusPendingReply<QDBusVariant> &reply) {
            if (!reply.isError()) {
                m_daemon = service;
                set(reply.value().variant().toString() == "power-saver"_L1);
            } else if (m_daemon == service) {
                set(false); // it has gone
            }
            Q_EMIT asked();
        });
}

void PowerSaver::set(bool on)
{
    if (std::exchange(m_isOn, on) != on)
        Q_EMIT changed(on);
}

} // namespace backthread::shell
