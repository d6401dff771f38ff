// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/services/engine.h"
#include "core/services/watchservice.h"
#include "privatebus.h"
#include "ui/shell/notifications.h"
#include "ui/shell/preferences.h"
#include "waiting.h"

#include <QDBusMessage>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;
using discussion::WatchedReply;

namespace {

constexpr ItemId kStory {1000};
constexpr ItemId kOther {2000};

/// Half past eleven at night, until somebody sets it.
class StoppedClock final : public Clock {
public:
    [[nodiscard]] qint64 now() const override { return time; }

    qint64 time = QDateTime({2026, 3, 10}, {23, 30}).toSecsSinceEpoch();
};

/// What stands for the desktop's service: keeps what it is asked to show.
class FakeService final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint id = 0;
        uint replaces = 0;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    explicit FakeService(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        EXPECT_TRUE(m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        EXPECT_TRUE(m_bus.registerService(u"org.freedesktop.Notifications"_s));
    }
    ~FakeService() override { m_bus.unregisterService(u"org.freedesktop.Notifications"_s); }

    QList<Shown> shown;
    QList<uint> closed;
    QStringList capabilities {u"actions"_s, u"body"_s};

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
        const QStringList &actions, const QVariantMap &hints, int)
    {
        const uint id = replaces > 0 ? replaces : ++m_last;
        shown.append({id, replaces, summary, body, actions, hints});
        return id;
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    uint m_last = 40;
};

class NotificationsTest : public testing::Test {
protected:
    void SetUp() override
    {
        BACKTHREAD_SKIP_WITHOUT_BUS();
        m_bus.emplace();
        m_notifications.emplace(
            m_watches, m_preferences, m_clock, [this] { return m_bus->connection(u"client"_s); });
        QObject::connect(&*m_notifications, &Notifications::wanted, &*m_notifications,
            [this](ItemId item, ItemId story, const QString &token) {
                m_wanted.append(item);
                EXPECT_EQ(story, kStory);
                m_token = token;
            });
    }
    void TearDown() override
    {
        m_service.reset();
        m_notifications.reset();
        m_bus.reset();
    }

    FakeService &serve() { return m_service.emplace(m_bus->connection(u"service"_s)); }
    void arrive(qint64 id, const QString &text, ItemId story = kStory)
    {
        Q_EMIT m_watches.arrived({{ItemId(id), story, u"Tides & <clocks>"_s, u"gull"_s, text}});
    }
    [[nodiscard]] bool awaitShown(qsizetype count)
    {
        return waitUntil([&] { return m_service->shown.size() >= count; });
    }
    /// Comes behind all that was asked of the service.
    [[nodiscard]] bool tellElsewhere(qint64 id)
    {
        const qsizetype before = m_service->shown.size();
        arrive(id, u"Elsewhere"_s, kOther);
        return awaitShown(before + 1);
    }
    void setQuiet(QTime from, QTime to)
    {
        m_preferences.setPresence({.quiet = {.areOn = true, .from = from, .to = to}});
    }
    /// Two replies of one discussion, the second when the first is told.
    [[nodiscard]] bool tellTwo()
    {
        arrive(1, u"One"_s);
        if (!awaitShown(1))
            return false;
        arrive(2, u"Two"_s);
        return awaitShown(2);
    }

    QTemporaryDir m_directory;
    StoppedClock m_clock;
    services::Engine m_engine {store::Profile::in(m_directory.path()), {}, m_clock};
    services::WatchService m_watches {m_engine};
    Preferences m_preferences {m_directory.filePath(u"settings.ini"_s)};
    std::optional<PrivateBus> m_bus;
    std::optional<FakeService> m_service;
    std::optional<Notifications> m_notifications;
    ItemIds m_wanted;
    QString m_token;
};

} // namespace

TEST_F(NotificationsTest, AReplyIsToldWithItsStory)
{
    const FakeService &service = serve();
    arrive(1, u"No <b>lamp</b>"_s);
    ASSERT_TRUE(awaitShown(1));
    const FakeService::Shown &shown = service.shown.first();
    EXPECT_EQ(shown.replaces, 0U);
    EXPECT_EQ(shown.summary, u"Tides & <clocks>"_s);
    EXPECT_EQ(shown.body, u"gull: No <b>lamp</b>"_s);
    EXPECT_EQ(shown.actions.value(0), u"default"_s);
    EXPECT_EQ(shown.hints.value(u"desktop-entry"_s), u"org.backthread.backthread"_s);
}

TEST_F(NotificationsTest, WhereTextsAreHtmlTheyAreEscaped)
{
    serve().capabilities.append(u"body-markup"_s);
    arrive(1, u"a < b"_s);
    ASSERT_TRUE(awaitShown(1));
    EXPECT_EQ(m_service->shown.first().body, u"gull: a &lt; b"_s);
}

TEST_F(NotificationsTest, RepliesOfADiscussionShareOneNotification)
{
    const FakeService &service = serve();
    ASSERT_TRUE(tellTwo());
    arrive(3, u"Elsewhere"_s, kOther);
    ASSERT_TRUE(awaitShown(3));
    EXPECT_EQ(service.shown.at(1).replaces, service.shown.at(0).id);
    EXPECT_EQ(service.shown.at(1).body, u"2 new replies, the last by gull: Two"_s);
    EXPECT_NE(service.shown.at(2).id, service.shown.at(0).id);
}

TEST_F(NotificationsTest, ManyAtOnceAreOneNotificationToo)
{
    const FakeService &service = serve();
    for (int i = 1; i <= 5; ++i)
        arrive(i, u"Reply %1"_s.arg(i));
    ASSERT_TRUE(
        waitUntil([&] { return !service.shown.isEmpty() && service.shown.last().body.startsWith(u'5'); }));
    for (const auto &shown : service.shown)
        EXPECT_EQ(shown.id, service.shown.first().id);
}

TEST_F(NotificationsTest, AClickWantsTheFirstReplyWithTheDesktopsToken)
{
    FakeService &service = serve();
    ASSERT_TRUE(tellTwo());
    Q_EMIT service.ActionInvoked(7, u"default"_s);
    Q_EMIT service.ActivationToken(service.shown.first().id, u"token"_s);
    Q_EMIT service.ActionInvoked(service.shown.first().id, u"default"_s);
    ASSERT_TRUE(waitUntil([&] { return !m_wanted.isEmpty(); }));
    EXPECT_EQ(m_wanted, ItemIds {ItemId(1)}) << "and nothing for those of others";
    EXPECT_EQ(m_token, u"token"_s);
}

TEST_F(NotificationsTest, WhatWasLookedAtGoes)
{
    const FakeService &service = serve();
    ASSERT_TRUE(tellTwo()); // so the number of the first has come back
    Q_EMIT m_watches.changed();
    ASSERT_TRUE(waitUntil([&] { return !service.closed.isEmpty(); }));
    for (const uint closed : service.closed) // twice is no harm
        EXPECT_EQ(closed, service.shown.first().id);
}

TEST_F(NotificationsTest, WhatWasClosedBeginsAnew)
{
    FakeService &service = serve();
    ASSERT_TRUE(tellTwo());
    // What comes elsewhere shows that all has been told until then.
    ASSERT_TRUE(tellElsewhere(5));
    Q_EMIT service.NotificationClosed(service.shown.first().id, 2);
    // The second is told once the answer to the first has come, which is behind the signal.
    ASSERT_TRUE(tellElsewhere(6));
    ASSERT_TRUE(tellElsewhere(7));
    arrive(3, u"Three"_s);
    ASSERT_TRUE(awaitShown(6));
    EXPECT_EQ(service.shown.last().replaces, 0U);
    EXPECT_EQ(service.shown.last().body, u"gull: Three"_s);
}

TEST_F(NotificationsTest, WithoutAServiceNothingHappensUntilThereIsOne)
{
    arrive(1, u"One"_s);
    ASSERT_TRUE(waitUntil([&] { return m_bus->isConnected(u"client"_s); }));
    const FakeService &service = serve();
    // Whatever comes while the first answer is on its way is told, or is not.
    qint64 id = 1;
    ASSERT_TRUE(waitUntil([&] {
        if (service.shown.isEmpty())
            arrive(++id, u"Again"_s);
        return !service.shown.isEmpty();
    }));
}

TEST_F(NotificationsTest, WithoutABusNothingHappensUntilThereIsOne)
{
    const auto asked = std::make_shared<std::atomic_int>(0); // in a thread of the pool, which may be late
    const Notifications lonely(m_watches, m_preferences, m_clock, [asked] {
        ++*asked;
        return QDBusConnection(u"no such connection"_s);
    });
    qint64 id = 0;
    EXPECT_TRUE(waitUntil([&] {
        arrive(++id, u"Again"_s);
        return *asked >= 2;
    })) << "it is asked for again with the next reply";
}

TEST_F(NotificationsTest, WhoDoesNotWantThemGetsNone)
{
    const FakeService &service = serve();
    m_preferences.setPresence({.notifies = false});
    arrive(1, u"One"_s);
    m_preferences.setPresence({});
    arrive(2, u"Two"_s);
    ASSERT_TRUE(awaitShown(1));
    EXPECT_EQ(service.shown.first().body, u"gull: Two"_s);
}

TEST_F(NotificationsTest, AServiceWithoutButtonsOrTextsGetsNone)
{
    serve().capabilities.clear();
    arrive(1, u"One"_s);
    ASSERT_TRUE(awaitShown(1));
    EXPECT_EQ(m_service->shown.first().actions, QStringList());
    EXPECT_EQ(m_service->shown.first().summary, u"gull: One"_s);
    EXPECT_EQ(m_service->shown.first().body, QString());
}

TEST_F(NotificationsTest, AButtonTakesTheDiscussionAsRead)
{
    FakeService &service = serve();
    ASSERT_TRUE(tellTwo());
    ASSERT_TRUE(service.shown.first().actions.contains(u"read"_s));
    Q_EMIT service.ActionInvoked(service.shown.first().id, u"read"_s);
    ASSERT_TRUE(waitUntil([&] { return !service.closed.isEmpty(); }));
    arrive(3, u"Three"_s);
    ASSERT_TRUE(awaitShown(3));
    EXPECT_EQ(service.shown.last().body, u"gull: Three"_s) << "what was read is not told again";
    EXPECT_EQ(m_wanted, ItemIds());
}

TEST_F(NotificationsTest, AButtonHasItToldAgainInAnHour)
{
    FakeService &service = serve();
    ASSERT_TRUE(tellTwo());
    Q_EMIT service.ActionInvoked(service.shown.first().id, u"later"_s);
    ASSERT_TRUE(waitUntil([&] { return !service.closed.isEmpty(); }));
    Q_EMIT service.NotificationClosed(service.shown.first().id, 3);
    arrive(3, u"Three"_s);
    ASSERT_TRUE(tellElsewhere(4));
    EXPECT_EQ(service.shown.size(), 3) << "not before";
    m_clock.time += Notifications::kLater;
    ASSERT_TRUE(tellElsewhere(5));
    ASSERT_TRUE(awaitShown(5));
    const auto told = std::ranges::find(
        service.shown, u"3 new replies, the last by gull: Three"_s, &FakeService::Shown::body);
    ASSERT_NE(told, service.shown.end());
    EXPECT_EQ(told->replaces, 0U);
}

TEST_F(NotificationsTest, InQuietHoursNothingIsToldAndBehindThemOnceWhatCame)
{
    const FakeService &service = serve();
    ASSERT_TRUE(tellElsewhere(1));
    setQuiet({22, 0}, {7, 0});
    m_clock.time = QDateTime({2026, 3, 11}, {6, 59, 59}).toSecsSinceEpoch();
    arrive(2, u"Two"_s);
    arrive(3, u"Three"_s);
    m_clock.time += 1;
    ASSERT_TRUE(awaitShown(2)) << "by itself";
    EXPECT_EQ(service.shown.last().body, u"2 new replies, the last by gull: Three"_s);
    EXPECT_EQ(service.shown.size(), 2);
}

TEST_F(NotificationsTest, QuietHoursApplyAtOnce)
{
    const FakeService &service = serve();
    ASSERT_TRUE(tellElsewhere(1));
    setQuiet({23, 0}, {1, 0});
    arrive(2, u"Two"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(service.shown.size(), 1);
    setQuiet({1, 0}, {23, 0});
    ASSERT_TRUE(awaitShown(2));
    EXPECT_EQ(service.shown.last().body, u"gull: Two"_s);
}

TEST_F(NotificationsTest, ItIsQuietForAWhileOnRequest)
{
    const FakeService &service = serve();
    ASSERT_TRUE(tellElsewhere(1));
    m_notifications->setQuietUntil(m_clock.time + 60);
    EXPECT_TRUE(m_notifications->isQuietOnRequest());
    arrive(2, u"Two"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(service.shown.size(), 1);
    m_notifications->setQuietUntil(0);
    EXPECT_FALSE(m_notifications->isQuietOnRequest());
    ASSERT_TRUE(awaitShown(2));
}

} // namespace backthread::shell

#include "notifications_test.moc"
