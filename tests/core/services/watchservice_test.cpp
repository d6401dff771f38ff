// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/liveservice.h"
#include "core/services/threadservice.h"
#include "core/services/watchservice.h"
#include "standin/generator.h"
#include "tests/core/services/servicefixture.h"

#include <QJsonObject>

namespace backthread::services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using discussion::Watch;
using discussion::WatchedReply;
using standin::Server;
using Kind = Watch::Kind;

namespace {

constexpr qint64 kStory = 1000;

class WatchServiceTest : public ServiceTest {
protected:
    WatchServiceTest()
    {
        server().invoke([](Server &server) { standin::generateThread(server.corpus(), kStory, 20, 1); });
        make();
    }

    void make()
    {
        m_watches = std::make_unique<WatchService>(engine());
        QObject::connect(m_watches.get(), &WatchService::arrived, m_watches.get(),
            [this](const QList<WatchedReply> &replies) { m_arrived += replies; });
        QObject::connect(m_watches.get(), &WatchService::userMissing, m_watches.get(),
            [this](const QString &name) { m_missing.append(name); });
        QObject::connect(m_watches.get(), &WatchService::failed, m_watches.get(),
            [this](const Error &error) { m_failure = error; });
    }
    /// As a new process would, with the same profile.
    void startAgain()
    {
        make();
        m_watches->start();
        m_arrived.clear();
    }
    void fetchStory()
    {
        const auto thread = m_threads.open(ItemId(kStory));
        bool isComplete = false;
        QObject::connect(thread.get(), &OpenThread::completed, thread.get(), [&] { isComplete = true; });
        ASSERT_TRUE(waitUntil([&] { return isComplete; }));
    }
    void watch(const Watch &watch)
    {
        m_watches->watch(watch);
        ASSERT_TRUE(waitUntil([&] { return m_watches->isWatched(watch); }));
    }
    void watchStory() { watch({.item = ItemId(kStory)}); }
    /// Watched and asked about, so that what comes from now on is new.
    void watchUser(const Watch &wish)
    {
        m_watches->start();
        watch(wish);
        ASSERT_TRUE(waitUntil([&] { return !m_missing.isEmpty() || checkedOf(wish) > 0; }));
    }
    [[nodiscard]] qint64 checkedOf(const Watch &watch)
    {
        for (const auto &each : m_watches->state().watches) {
            if (each.watch.isLike(watch))
                return each.watch.checked;
        }
        return 0;
    }
    void goLive()
    {
        m_live =
            std::make_unique<LiveService>(engine(), m_threads, LivePolicy {.rest = 0ms, .restForEach = 0ms});
        m_watches->follow(*m_live);
        m_live->setWanted(true);
        ASSERT_TRUE(waitUntil([this] { return m_live->isConnected(); }));
    }
    [[nodiscard]] ItemId write(qint64 parent, const QString &by)
    {
        return ItemId(server().invoke(
            [&](Server &at) { return at.corpus().addComment(parent, by, u"Somebody has to say it."_s); }));
    }
    [[nodiscard]] bool waitForUnseen(const ItemIds &ids)
    {
        return waitUntil([&] { return m_watches->state().unseen == ids; });
    }

    ThreadService m_threads {engine()};
    std::unique_ptr<WatchService> m_watches;
    std::unique_ptr<LiveService> m_live;
    QList<WatchedReply> m_arrived;
    QStringList m_missing;
    std::optional<Error> m_failure;
};

const Watch kCarol {.kind = Kind::User, .name = u"carol"_s};
const Watch kOwn {.kind = Kind::OwnName, .name = u"dave"_s};

} // namespace

TEST_F(WatchServiceTest, AReplyThatIsToldLiveIsCountedAndTold)
{
    fetchStory();
    m_watches->start();
    watchStory();
    goLive();
    const ItemId reply = addComment(ItemId(kStory), u"I have <i>one</i>."_s);
    ASSERT_TRUE(waitUntil([&] { return !m_arrived.isEmpty(); }));
    EXPECT_EQ(m_watches->state().unseen, ItemIds {reply});
    EXPECT_EQ(m_watches->state().watches.first().unseen, 1);
    EXPECT_EQ(m_watches->state().watches.first().first, reply);
    ASSERT_EQ(m_arrived.size(), 1);
    EXPECT_EQ(m_arrived.first().id, reply);
    EXPECT_EQ(m_arrived.first().story, ItemId(kStory));
    EXPECT_EQ(m_arrived.first().by, u"carol"_s);
    EXPECT_EQ(m_arrived.first().text, u"I have one."_s);
    EXPECT_FALSE(m_arrived.first().title.isEmpty());
}

TEST_F(WatchServiceTest, WhatIsOnTheScreenIsNotNew)
{
    fetchStory();
    m_watches->start();
    watchStory();
    goLive();
    const ItemId reply = addComment(ItemId(kStory), u"One."_s);
    ASSERT_TRUE(waitForUnseen({reply}));
    m_watches->setShown({ItemId(kStory)});
    ASSERT_TRUE(waitForUnseen({}));
    m_arrived.clear();
    int arrivals = 0;
    QObject::connect(m_live.get(), &LiveService::arrived, m_live.get(), [&] { ++arrivals; });
    (void)addComment(ItemId(kStory), u"Two."_s);
    ASSERT_TRUE(waitUntil([&] { return arrivals > 0; }));
    m_watches->setShown({});
    const ItemId third = addComment(ItemId(kStory), u"Three."_s);
    ASSERT_TRUE(waitForUnseen({third}));
    ASSERT_TRUE(waitUntil([&] { return !m_arrived.isEmpty(); }));
    EXPECT_EQ(m_arrived.size(), 1) << "of what was on the screen nothing";
}

TEST_F(WatchServiceTest, WhatIsTakenAsReadIsNotNewButWhatComesBehindItIs)
{
    fetchStory();
    m_watches->start();
    watchStory();
    goLive();
    const ItemId reply = addComment(ItemId(kStory), u"One."_s);
    ASSERT_TRUE(waitForUnseen({reply}));
    m_watches->setRead(ItemId(kStory));
    ASSERT_TRUE(waitForUnseen({}));
    const ItemId second = addComment(ItemId(kStory), u"Two."_s);
    ASSERT_TRUE(waitForUnseen({second}));
}

TEST_F(WatchServiceTest, WhatCameWhileNobodyWasThereIsFoundAtTheStartWithoutNoise)
{
    fetchStory();
    m_watches->start();
    watchStory();
    const ItemId reply = addComment(ItemId(kStory), u"While you slept."_s);
    m_clock.advance(WatchService::kRest);
    startAgain();
    ASSERT_TRUE(waitForUnseen({reply}));
}

TEST_F(WatchServiceTest, AThreadWithoutNewsCostsOneSmallRequest)
{
    fetchStory();
    watchStory();
    server().clearLog();
    startAgain();
    ASSERT_TRUE(waitUntil([this] { return checkedOf({.item = ItemId(kStory)}) > 0; }));
    EXPECT_EQ(server().log().count(u"/v0/item/"_s), 1);
    EXPECT_EQ(server().log().count(u"/api/"_s), 0);
}

TEST_F(WatchServiceTest, NothingIsAskedAgainBeforeAQuarterOfAnHour)
{
    fetchStory();
    watchStory();
    startAgain();
    ASSERT_TRUE(waitUntil([this] { return checkedOf({.item = ItemId(kStory)}) > 0; }));
    server().clearLog();
    m_clock.advance(WatchService::kRest - 1);
    m_watches->setReachable();
    startAgain();
    ASSERT_TRUE(waitUntil([this] { return !m_watches->state().watches.isEmpty(); }));
    EXPECT_EQ(server().log().count(u"/"_s), 0);
    m_clock.advance(1);
    m_watches->setReachable();
    EXPECT_TRUE(waitUntil([this] { return server().log().count(u"/v0/item/"_s) == 1; }));
}

TEST_F(WatchServiceTest, AServerThatFailsIsAskedWhenTheNetworkReturns)
{
    fetchStory();
    watchStory();
    const ItemId reply = addComment(ItemId(kStory), u"In the tunnel."_s);
    fault(u"reset@/v0/item/"_s);
    startAgain();
    ASSERT_TRUE(waitUntil([this] { return server().log().count(u"/v0/item/"_s) > 0; }));
    EXPECT_FALSE(m_failure) << "nobody is bothered";
    clearFaults();
    m_watches->setReachable();
    EXPECT_TRUE(waitForUnseen({reply}));
}

TEST_F(WatchServiceTest, OfAUserWhatIsWrittenFromNowOnIsNew)
{
    (void)write(kStory, u"carol"_s);
    watchUser(kCarol);
    EXPECT_EQ(m_watches->state().unseen, ItemIds());
    goLive();
    const ItemId comment = write(kStory, u"carol"_s);
    ASSERT_TRUE(waitForUnseen({comment}));
    ASSERT_TRUE(waitUntil([this] { return !m_arrived.isEmpty(); }));
    EXPECT_EQ(m_arrived.size(), 1);
}

TEST_F(WatchServiceTest, AUserWhoDoesNotExistIsTold)
{
    watchUser({.kind = Kind::User, .name = u"no body/at?all"_s});
    EXPECT_EQ(m_missing, QStringList {u"no body/at?all"_s});
    EXPECT_FALSE(m_failure);
}

TEST_F(WatchServiceTest, RepliesToTheReaderAreFoundWhereverTheyAre)
{
    const ItemId own = write(kStory, u"dave"_s);
    watchUser(kOwn);
    EXPECT_EQ(m_watches->ownName(), u"dave"_s);
    const ItemId reply = addComment(own, u"No."_s);
    m_clock.advance(WatchService::kRest);
    m_watches->setReachable();
    ASSERT_TRUE(waitForUnseen({reply}));
    goLive();
    const ItemId second = addComment(own, u"Yes."_s);
    EXPECT_TRUE(waitForUnseen({reply, second})) << "though the discussion was never fetched";
}

TEST_F(WatchServiceTest, TheOwnNameCanChangeAndGo)
{
    m_watches->start();
    m_watches->setOwnName(u"dave"_s);
    ASSERT_TRUE(waitUntil([this] { return m_watches->ownName() == u"dave"_s; }));
    m_watches->setOwnName(u"carol"_s);
    ASSERT_TRUE(waitUntil([this] { return m_watches->ownName() == u"carol"_s; }));
    m_watches->setOwnName({});
    ASSERT_TRUE(waitUntil([this] { return m_watches->ownName().isEmpty(); }));
    EXPECT_FALSE(m_failure);
}

TEST_F(WatchServiceTest, WatchesCanBeTakenBack)
{
    fetchStory();
    m_watches->start();
    watchStory();
    std::optional<Watch> removed;
    QObject::connect(m_watches.get(), &WatchService::unwatched, m_watches.get(),
        [&](const Watch &watch) { removed = watch; });
    m_watches->toggle({.item = ItemId(kStory)});
    ASSERT_TRUE(waitUntil([this] { return m_watches->state().watches.isEmpty(); }));
    ASSERT_TRUE(removed);
    m_watches->restore(*removed);
    EXPECT_TRUE(waitUntil([&] { return m_watches->isWatched({.item = ItemId(kStory)}); }));
}

TEST_F(WatchServiceTest, OfflineNothingIsAskedAndNothingLost)
{
    engine().fetcher().setOffline(true);
    m_watches->start();
    watch(kCarol);
    EXPECT_EQ(server().log().count(u"/"_s), 0);
    engine().fetcher().setOffline(false);
    m_watches->setReachable();
    EXPECT_TRUE(waitUntil([this] { return !m_missing.isEmpty(); }));
}

} // namespace backthread::services
