// SPDX-License-Identifier: GPL-3.0-or-later
// One process of a profile: what a second start does.
#include "privatebus.h"
#include "tests/app/commandfixture.h"

#include <QDBusConnectionInterface>
#include <QJsonObject>
#include <QTest>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

class InstanceTest : public CommandTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(runOffline({u"import"_s, putFile(u"items"_s, discussionLines())}).code, 0);
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
        m_environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        m_environment.remove(u"XDG_ACTIVATION_TOKEN"_s);
    }
    void TearDown() override
    {
        m_first.terminate();
        m_first.waitForFinished();
    }
    /// The process that has the profile: offline, traced, and there once its door is open.
    void startFirst(const QStringList &arguments)
    {
        m_first.setProcessEnvironment(m_environment);
        m_first.start(QStringLiteral(BACKTHREAD_PROGRAM),
            QStringList {u"--offline"_s, u"--trace"_s, m_trace} + arguments);
        ASSERT_TRUE(m_first.waitForStarted());
    }
    [[nodiscard]] bool eventually(const std::function<bool()> &condition) const
    {
        return QTest::qWaitFor(condition, 20'000);
    }
    [[nodiscard]] Outcome startAgain(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(BACKTHREAD_PROGRAM), arguments);
        return finish(process);
    }
    /// Events of the trace of that name.
    [[nodiscard]] QList<QJsonObject> events(const QString &name) const
    {
        QList<QJsonObject> found;
        for (const QByteArray &line : contentOf(m_trace).split('\n')) {
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            if (event[u"event"_s] == name)
                found.append(event);
        }
        return found;
    }
    [[nodiscard]] bool awaitThread(qint64 id) const
    {
        return eventually([=, this] {
            const auto all = events(u"thread.painted"_s);
            return !all.isEmpty() && all.last()[u"id"_s].toInteger() == id;
        });
    }

    QString m_trace = filePath(u"trace.jsonl"_s);
    QTemporaryDir m_runtime;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QProcess m_first;
};

} // namespace

TEST_F(InstanceTest, ASecondStartHandsItsPlaceToTheFirstAndEnds)
{
    const QStringList profile {u"--profile"_s, profilePath()};
    startFirst(profile + QStringList {u"welcome"_s});
    ASSERT_TRUE(eventually([this] { return !events(u"thread.painted"_s).isEmpty(); }));
    const Outcome outcome = startAgain(profile + QStringList {u"1200"_s});
    EXPECT_EQ(outcome.code, 0) << outcome;
    EXPECT_EQ(outcome.out + outcome.err, QString());
    EXPECT_TRUE(awaitThread(1000));
    EXPECT_EQ(events(u"window.raised"_s).size(), 1);
    EXPECT_EQ(startAgain(profile + QStringList {u"--search"_s, u"foghorns \"suppose\" OR lamp"_s}).code, 0);
    EXPECT_TRUE(eventually([this] {
        const auto all = events(u"search.done"_s);
        return !all.isEmpty() && all.last()[u"query"_s] == u"foghorns \"suppose\" OR lamp"_s;
    }));
    EXPECT_EQ(startAgain(profile).code, 0) << "only brings it in front";
    EXPECT_TRUE(eventually([this] { return events(u"window.raised"_s).size() == 3; }));
}

TEST_F(InstanceTest, WhoWantsSomethingElseThanAWindowOfItIsNotHandedOver)
{
    const QStringList profile {u"--profile"_s, profilePath()};
    startFirst(profile);
    ASSERT_TRUE(eventually([this] { return !events(u"thread.painted"_s).isEmpty(); }));
    EXPECT_TRUE(startAgain(profile + QStringList {u"show"_s, u"1000"_s}).out.contains(u"lighthouse"_s));
    const QString picture = filePath(u"window.png"_s);
    EXPECT_EQ(startAgain(profile + QStringList {u"--offline"_s, u"--screenshot"_s, picture}).code, 0);
    EXPECT_TRUE(QFile::exists(picture));
    const QTemporaryDir other;
    EXPECT_EQ(startAgain({u"--offline"_s, u"--profile"_s, other.path(), u"--screenshot"_s, picture}).code, 0);
    EXPECT_TRUE(events(u"window.raised"_s).isEmpty());
}

TEST_F(InstanceTest, TheNextStartTakesOverFromAProcessThatWasKilled)
{
    const QStringList profile {u"--profile"_s, profilePath()};
    startFirst(profile);
    ASSERT_TRUE(eventually([this] { return !events(u"thread.painted"_s).isEmpty(); }));
    m_first.kill();
    ASSERT_TRUE(m_first.waitForFinished());
    ASSERT_TRUE(QFile::remove(m_trace));
    startFirst(profile);
    ASSERT_TRUE(eventually([this] { return !events(u"thread.painted"_s).isEmpty(); }));
    EXPECT_EQ(startAgain(profile + QStringList {u"1000"_s}).code, 0);
    EXPECT_TRUE(awaitThread(1000));
}

TEST_F(InstanceTest, WithoutASessionBusTheUsersOwnProfileIsHandedOverToo)
{
    for (const auto &name : {u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s})
        m_environment.insert(name, profilePath());
    startFirst({u"welcome"_s});
    ASSERT_TRUE(eventually([this] { return !events(u"thread.painted"_s).isEmpty(); }));
    EXPECT_EQ(startAgain({u"--search"_s, u"walrus"_s}).code, 0);
    EXPECT_TRUE(eventually([this] { return events(u"search.done"_s).size() == 1; }));
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    EXPECT_EQ(startAgain({u"--search"_s, u"seal"_s}).code, 0) << "a bus that is gone is none";
    EXPECT_TRUE(eventually([this] { return events(u"search.done"_s).size() == 2; }));
}

TEST_F(InstanceTest, TheUsersOwnProfileIsHandedOverByTheBus)
{
    BACKTHREAD_SKIP_WITHOUT_BUS();
    const PrivateBus bus;
    for (const auto &name : {u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s})
        m_environment.insert(name, profilePath());
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, u"/nonexistent"_s);
    startFirst({u"--background"_s});
    QDBusConnection client = bus.connection(u"instance"_s);
    ASSERT_TRUE(eventually([&client] {
        return client.interface()->isServiceRegistered(u"org.backthread.backthread"_s).value();
    }));
    EXPECT_TRUE(events(u"window.painted"_s).isEmpty());
    EXPECT_EQ(startAgain({u"--background"_s}).code, 0) << "it is there already";
    EXPECT_EQ(startAgain({u"--search"_s, u"walrus"_s}).code, 0);
    EXPECT_TRUE(eventually([this] { return !events(u"search.done"_s).isEmpty(); }));
    EXPECT_TRUE(eventually([this] { return !events(u"window.painted"_s).isEmpty(); }));
}

} // namespace backthread::app
