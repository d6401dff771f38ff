// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "ui/shell/powersaver.h"

#include <QDBusMessage>
#include <QDBusServer>
#include <QDBusVariant>
#include <QDBusVirtualObject>

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

/// A daemon of power profiles as Debian 12 has it, at the other end of a connection of our own.
class Daemon final : public QDBusVirtualObject {
public:
    Daemon()
    {
        m_server.setAnonymousAuthenticationAllowed(true);
        connect(&m_server, &QDBusServer::newConnection, this, [this](QDBusConnection connection) {
            connection.registerVirtualObject(u"/net/hadess"_s, this, QDBusConnection::SubPath);
            m_connections.append(connection);
        });
    }
    ~Daemon() override { QDBusConnection::disconnectFromPeer(u"powersaver"_s); }

    [[nodiscard]] QDBusConnection connection() const
    {
        return QDBusConnection::connectToPeer(m_server.address(), u"powersaver"_s);
    }
    void setProfile(const QString &profile)
    {
        m_profile = profile;
        for (const QDBusConnection &connection : std::as_const(m_connections)) {
            QDBusMessage signal = QDBusMessage::createSignal(
                u"/net/hadess/PowerProfiles"_s, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
            signal.setArguments({u"net.hadess.PowerProfiles"_s, QVariantMap(), QStringList()});
            EXPECT_TRUE(connection.send(signal));
        }
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    [[nodiscard]] bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(m_profile))));
    }

private:
    QDBusServer m_server;
    QList<QDBusConnection> m_connections;
    QString m_profile = u"balanced"_s;
};

} // namespace

TEST(PowerSaverTest, FollowsTheProfile)
{
    Daemon daemon;
    PowerSaver saver;
    int told = 0;
    QObject::connect(&saver, &PowerSaver::asked, &saver, [&told] { ++told; });
    saver.follow([&daemon] { return daemon.connection(); });
    ASSERT_TRUE(waitUntil([&] { return told > 0; }));
    EXPECT_FALSE(saver.isOn());
    QList<bool> changes;
    QObject::connect(&saver, &PowerSaver::changed, &saver, [&](bool on) { changes.append(on); });
    daemon.setProfile(u"power-saver"_s);
    ASSERT_TRUE(waitUntil([&] { return saver.isOn(); }));
    daemon.setProfile(u"performance"_s);
    ASSERT_TRUE(waitUntil([&] { return !saver.isOn(); }));
    EXPECT_EQ(changes, (QList<bool> {true, false}));
}

TEST(PowerSaverTest, WithoutADaemonNothingIsSaved)
{
    PowerSaver saver;
    int told = 0;
    QObject::connect(&saver, &PowerSaver::asked, &saver, [&told] { ++told; });
    saver.follow([] { return QDBusConnection(u"nobody"_s); });
    ASSERT_TRUE(waitUntil([&] { return told == 2; })) << "it asks both daemons that there may be";
    EXPECT_FALSE(saver.isOn());
}

} // namespace backthread::shell
