// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/keepservice.h"
#include "core/services/libraryservice.h"
#include "standin/generator.h"
#include "tests/core/services/servicefixture.h"

namespace backthread::services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using discussion::Keep;
using State = KeepProgress::State;

namespace {

constexpr KeepPolicy kQuick {.pause = 0ms, .retry = 5min};

class KeepServiceTest : public ServiceTest {
protected:
    KeepServiceTest() { startService(); }

    void startService(const KeepPolicy &policy = kQuick)
    {
        m_told.clear();
        m_keeps.emplace(engine());
        m_keeps->setPolicy(policy);
        QObject::connect(&*m_keeps, &KeepService::progressed, &*m_keeps,
            [this](const KeepProgress &progress) { m_told.append(progress); });
    }

    /// So many stories of two comments each on the front page.
    ItemIds fillTop(int stories)
    {
        ItemIds ids;
        QList<qint64> numbers;
        for (int i = 0; i < stories; ++i) {
            ids.append(addStory(u"Story %1"_s.arg(i), 2));
            numbers.append(ids.last().number());
        }
        server().invoke(
            [&](standin::Server &standIn) { standIn.corpus().setFeed(standin::Feed::Top, numbers); });
        return ids;
    }

    [[nodiscard]] bool waitFor(State state)
    {
        const bool isThere =
            waitUntil([&] { return !m_told.isEmpty() && m_told.last().state == state && !isStoring(); });
        EXPECT_TRUE(isThere) << "the last state is " << (m_told.isEmpty() ? -1 : int(m_told.last().state));
        return isThere;
    }
    /// The end of a round is on its way into the library.
    [[nodiscard]] bool isStoring()
    {
        const State state = m_told.last().state;
        const auto &keeps = m_keeps->keeps();
        return state != State::Running && state != State::Waiting
            && std::any_of(keeps.cbegin(), keeps.cend(), [](const Keep &keep) { return keep.isRunning; });
    }
    /// The discussion is being asked for.
    [[nodiscard]] bool waitForRequest(ItemId story)
    {
        const QString target = u"/api/v1/items/%1"_s.arg(story.number());
        return waitUntil([&] { return server().log().count(target) == 1; });
    }

    [[nodiscard]] bool isHeld(ItemId story)
    {
        const auto job = [story](store::Stores &stores) { return stores.items.lastFetch(story); };
        return await(engine().writer().ask(job)).value().complete;
    }
    [[nodiscard]] int heldOf(const ItemIds &stories)
    {
        int held = 0;
        for (const ItemId story : stories)
            held += isHeld(story);
        return held;
    }

    std::optional<KeepService> m_keeps;
    QList<KeepProgress> m_told;
};

} // namespace

TEST_F(KeepServiceTest, KeepsTheTopOfAFeedWithARequestForEachAndAThirdForRanks)
{
    const ItemIds top = fillTop(8);
    m_keeps->keepNow({.stories = 6});
    ASSERT_TRUE(waitFor(State::Complete));
    EXPECT_EQ(heldOf(top), 6);
    EXPECT_EQ(m_told.last().done, 6);
    EXPECT_EQ(m_told.last().stories, 6);
    EXPECT_EQ(m_told.last().failed, 0);
    EXPECT_EQ(m_told.last().cost.requests, 1 + 6 + 2);
    EXPECT_EQ(server().log().count(), 1 + 6 + 2);
    EXPECT_GT(m_told.last().cost.bytes, 1'000);
    const auto shown = await(engine().reader().ask(
        [](store::Stores &stores) { return stores.feeds.page(discussion::Feed::Top, 9); }));
    EXPECT_EQ(shown->stories.first().story.title, u"Story 0"_s);
}

TEST_F(KeepServiceTest, ThirtyThreadsOfTheFrontPageTakeAtMost45Requests)
{
    constexpr int kThreads = 30;
    constexpr int kComments = 4'600;
    server().invoke([](standin::Server &standIn) {
        QList<qint64> ids;
        int left = kComments;
        for (int i = 0; i < kThreads; ++i) {
            // A few long ones and many short ones, as front pages have them.
            const int comments = i + 1 < kThreads ? std::min(left, 30 + 8 * (kThreads - 1 - i)) : left;
            const qint64 id = 49'000'000 + i * 10'000;
            standin::generateThread(standIn.corpus(), id, comments, 1);
            left -= comments;
            ids.append(id);
        }
        standIn.corpus().setFeed(standin::Feed::Top, ids);
    });
    m_keeps->keepNow({.stories = kThreads});
    ASSERT_TRUE(waitFor(State::Complete));
    const auto statistics =
        await(engine().reader().ask([](store::Stores &stores) { return stores.items.statistics(); }));
    EXPECT_EQ(statistics->comments, kComments);
    EXPECT_LE(server().log().count(), 45);
    EXPECT_EQ(m_told.last().cost.requests, server().log().count());
    RecordProperty("requests", server().log().count());
}

TEST_F(KeepServiceTest, WhatIsWholeAndYoungIsNotFetchedAgain)
{
    const ItemIds top = fillTop(3);
    m_keeps->keepNow({.stories = 2});
    ASSERT_TRUE(waitFor(State::Complete));
    server().clearLog();
    m_keeps->keepNow({.stories = 3});
    ASSERT_TRUE(
        waitUntil([this] { return m_told.last().stories == 3 && m_told.last().state == State::Complete; }));
    EXPECT_EQ(
        server().log().targets(u"/api/"_s), QStringList {u"/api/v1/items/%1"_s.arg(top.at(2).number())});
    EXPECT_EQ(m_told.last().done, 3);

    m_clock.advance(kQuick.fresh + 1);
    server().clearLog();
    m_told.clear();
    m_keeps->keepNow({.stories = 3});
    ASSERT_TRUE(waitFor(State::Complete));
    EXPECT_EQ(server().log().count(u"/api/"_s), 3);
}

TEST_F(KeepServiceTest, KeepsBookmarksAndThoseWithATag)
{
    const ItemIds top = fillTop(3);
    LibraryService library(engine());
    ASSERT_TRUE(await(library.addBookmark(top.at(0), {u"sea"_s})));
    ASSERT_TRUE(await(library.addBookmark(top.at(2))));
    m_keeps->keepNow({.kind = Keep::Kind::Bookmarks, .tag = u"sea"_s, .stories = 100});
    ASSERT_TRUE(waitFor(State::Complete));
    EXPECT_EQ(heldOf(top), 1);
    m_told.clear();
    m_keeps->keepNow({.kind = Keep::Kind::Bookmarks, .stories = 100});
    ASSERT_TRUE(waitFor(State::Complete));
    EXPECT_TRUE(isHeld(top.at(2)));
    EXPECT_EQ(heldOf(top), 2);
}

TEST_F(KeepServiceTest, WhereThereIsNoTreeTheThreadComesSingly)
{
    const ItemIds top = fillTop(2);
    fault(u"404@/api/"_s);
    m_keeps->keepNow({.stories = 2});
    ASSERT_TRUE(waitFor(State::Complete));
    EXPECT_EQ(heldOf(top), 2);
    EXPECT_EQ(m_told.last().cost.requests, server().log().count());
}

TEST_F(KeepServiceTest, AThreadThatCannotBeHadIsCountedAndTheOthersCome)
{
    const ItemIds top = fillTop(3);
    fault(u"404@~/%1"_s.arg(top.at(1).number()));
    m_keeps->keepNow({.stories = 3});
    ASSERT_TRUE(waitFor(State::Complete));
    EXPECT_EQ(m_told.last().failed, 1);
    EXPECT_EQ(m_told.last().done, 3);
    EXPECT_EQ(heldOf(top), 2);
}

TEST_F(KeepServiceTest, StopsWhenTheBudgetOfRequestsIsUsedUp)
{
    const ItemIds top = fillTop(6);
    startService({.requests = 4, .pause = 0ms});
    m_keeps->keepNow({.stories = 6});
    ASSERT_TRUE(waitFor(State::OverBudget));
    EXPECT_EQ(server().log().count(), 4);
    EXPECT_EQ(heldOf(top), 3);
    EXPECT_FALSE(m_keeps->isBusy());
    m_told.clear();
    m_keeps->keepNow({.stories = 6});
    ASSERT_TRUE(waitFor(State::Complete)) << "the next round goes on with what is missing";
    EXPECT_EQ(heldOf(top), 6);
}

TEST_F(KeepServiceTest, StopsWhenTheBudgetOfBytesIsUsedUp)
{
    const ItemIds top = fillTop(6);
    startService({.bytes = 500, .pause = 0ms});
    m_keeps->keepNow({.stories = 6});
    ASSERT_TRUE(waitFor(State::OverBudget));
    EXPECT_EQ(heldOf(top), 1);
}

TEST_F(KeepServiceTest, WhenTheBudgetOfBytesIsUsedUpNoRanksAreFetched)
{
    const ItemIds top = fillTop(2);
    const ItemId last = addStory(u"A long one"_s, 400);
    const QList<qint64> numbers {top.at(0).number(), top.at(1).number(), last.number()};
    server().invoke([&](standin::Server &standIn) { standIn.corpus().setFeed(standin::Feed::Top, numbers); });
    startService({.bytes = 8'000, .pause = 0ms});
    m_keeps->keepNow({.stories = 3});
    ASSERT_TRUE(waitFor(State::Complete));
    EXPECT_EQ(heldOf(top), 2);
    EXPECT_TRUE(isHeld(last));
    EXPECT_EQ(server().log().count(), 1 + 3);
}

TEST_F(KeepServiceTest, StopEndsTheRoundAndThoseThatWait)
{
    const ItemIds top = fillTop(6);
    fault(u"stall@/api/v1/items/%1"_s.arg(top.at(2).number()));
    m_keeps->keepNow({.stories = 6});
    m_keeps->keepNow({.feed = discussion::Feed::Best, .stories = 6});
    ASSERT_TRUE(waitForRequest(top.at(2)));
    ASSERT_TRUE(waitUntil([this] { return m_keeps->keeps().size() == 2; }));
    m_keeps->stop();
    ASSERT_TRUE(waitFor(State::Stopped));
    EXPECT_FALSE(m_keeps->isBusy());
    EXPECT_EQ(heldOf(top), 2);
    startService();
    m_keeps->start();
    ASSERT_TRUE(waitUntil([this] { return !m_keeps->keeps().isEmpty(); }));
    EXPECT_FALSE(m_keeps->isBusy()) << "what was stopped does not go on by itself";
}

TEST_F(KeepServiceTest, WhatWasStoppedBeforeItBeganIsDueAnotherTime)
{
    const ItemIds top = fillTop(2);
    fault(u"stall@/api/v1/items/%1"_s.arg(top.at(1).number()));
    m_keeps->keepNow({.stories = 2, .hours = 6});
    m_keeps->save({.feed = discussion::Feed::Best, .stories = 2, .hours = 6});
    ASSERT_TRUE(waitForRequest(top.at(1)));
    ASSERT_TRUE(waitUntil([this] { return m_keeps->keeps().size() == 2; }));
    m_keeps->lookAtClock();
    m_keeps->stop();
    ASSERT_TRUE(waitFor(State::Stopped));
    m_keeps->lookAtClock();
    EXPECT_FALSE(m_keeps->isBusy());
    EXPECT_EQ(m_keeps->stored({.feed = discussion::Feed::Best}).ended, 0) << "nothing of it came";
    m_clock.advance(6 * 3600);
    m_keeps->lookAtClock();
    EXPECT_TRUE(m_keeps->isBusy());
}

TEST_F(KeepServiceTest, StopBetweenTwoRoundsTellsOfNone)
{
    (void)fillTop(1);
    m_keeps->keepNow({.stories = 1});
    m_keeps->keepNow({.feed = discussion::Feed::Best, .stories = 1});
    QObject::connect(&*m_keeps, &KeepService::progressed, &*m_keeps, [this](const KeepProgress &progress) {
        if (progress.state == State::Complete)
            m_keeps->stop();
    });
    ASSERT_TRUE(waitFor(State::Complete));
    EXPECT_EQ(m_told.last().keep.feed, discussion::Feed::Top);
    EXPECT_FALSE(m_keeps->isBusy());
}

TEST_F(KeepServiceTest, WhenTheNetworkIsLostItWaitsAndGoesOnWhereItWas)
{
    const ItemIds top = fillTop(5);
    fault(u"stall*1@/api/v1/items/%1"_s.arg(top.at(2).number()));
    m_keeps->keepNow({.stories = 5});
    ASSERT_TRUE(waitForRequest(top.at(2)));
    m_keeps->setReachable(false);
    ASSERT_TRUE(waitFor(State::Waiting));
    EXPECT_EQ(m_told.last().problem->kind, Error::Kind::Network);
    EXPECT_TRUE(m_keeps->isBusy());
    const int before = m_told.last().cost.requests;
    server().clearLog();
    m_keeps->setReachable(true);
    m_keeps->setReachable(true);
    ASSERT_TRUE(waitFor(State::Complete));
    EXPECT_EQ(heldOf(top), 5);
    EXPECT_EQ(server().log().count(u"/v0/topstories"_s), 0) << "the list is known";
    EXPECT_EQ(server().log().count(u"/api/"_s), 3);
    EXPECT_EQ(m_told.last().cost.requests, before + server().log().count()) << "one budget for the round";
}

TEST_F(KeepServiceTest, WithoutANetworkNothingIsAskedFor)
{
    const ItemIds top = fillTop(2);
    startService({.pause = 0ms, .retry = 1ms});
    m_keeps->setReachable(false);
    m_keeps->keepNow({.stories = 2});
    ASSERT_TRUE(waitFor(State::Waiting));
    m_keeps->lookAtClock();
    EXPECT_EQ(m_told.last().state, State::Waiting);
    EXPECT_EQ(server().log().count(), 0);
    m_keeps->setReachable(true);
    ASSERT_TRUE(waitFor(State::Complete));
    EXPECT_EQ(heldOf(top), 2);
}

TEST_F(KeepServiceTest, ALostNetworkEndsTrying)
{
    (void)fillTop(2);
    server().invoke([](standin::Server &standIn) { standIn.close(); });
    startService({.pause = 0ms, .retry = 1ms});
    m_keeps->keepNow({.stories = 2});
    ASSERT_TRUE(waitFor(State::Waiting));
    m_keeps->setReachable(false);
    m_told.clear();
    backthread::waitFor(30ms);
    EXPECT_TRUE(m_told.isEmpty());
    EXPECT_TRUE(m_keeps->isBusy());
}

TEST_F(KeepServiceTest, ARefusedConnectionIsWaitedFor)
{
    const ItemIds top = fillTop(2);
    server().invoke([](standin::Server &standIn) { standIn.close(); });
    startService({.pause = 0ms, .retry = 20ms});
    m_keeps->keepNow({.stories = 2});
    ASSERT_TRUE(waitFor(State::Waiting));
    server().invoke([](standin::Server &standIn) { EXPECT_TRUE(standIn.listen()); });
    ASSERT_TRUE(waitFor(State::Complete));
    EXPECT_EQ(heldOf(top), 2);
}

TEST_F(KeepServiceTest, ASourceInTroubleIsWaitedForToo)
{
    const ItemIds top = fillTop(5);
    fault(u"500@/api/"_s);
    fault(u"500@/v0/item/"_s);
    m_keeps->keepNow({.stories = 5});
    ASSERT_TRUE(waitFor(State::Waiting));
    EXPECT_EQ(m_told.last().problem->kind, Error::Kind::Server);
    clearFaults();
    m_keeps->setReachable(true);
    ASSERT_TRUE(waitFor(State::Complete));
    EXPECT_GE(heldOf(top), 3);
}

TEST_F(KeepServiceTest, ARestartGoesOnInTheMiddle)
{
    const ItemIds top = fillTop(5);
    fault(u"stall*1@/api/v1/items/%1"_s.arg(top.at(3).number()));
    m_keeps->keepNow({.stories = 5});
    ASSERT_TRUE(waitForRequest(top.at(3)));
    m_keeps.reset();
    server().clearLog();
    startService();
    m_keeps->start();
    ASSERT_TRUE(waitFor(State::Complete));
    EXPECT_EQ(heldOf(top), 5);
    EXPECT_EQ(server().log().count(u"/v0/topstories"_s), 0);
    EXPECT_EQ(server().log().count(u"/api/"_s), 2);
}

TEST_F(KeepServiceTest, OfflineByChoiceNothingIsAskedUntilItIsTakenBack)
{
    const ItemIds top = fillTop(2);
    engine().fetcher().setOffline(true);
    m_keeps->keepNow({.stories = 2});
    ASSERT_TRUE(waitFor(State::Waiting));
    EXPECT_EQ(server().log().count(), 0);
    engine().fetcher().setOffline(false);
    m_keeps->setReachable(true);
    ASSERT_TRUE(waitFor(State::Complete));
    EXPECT_EQ(heldOf(top), 2);
}

TEST_F(KeepServiceTest, IsKeptAgainWhenItIsDueAndNotBefore)
{
    const ItemIds top = fillTop(2);
    m_keeps->keepNow({.stories = 2, .hours = 6});
    ASSERT_TRUE(waitFor(State::Complete));
    server().clearLog();
    m_clock.advance(6 * 3600 - 1);
    m_keeps->lookAtClock();
    EXPECT_FALSE(m_keeps->isBusy());
    m_clock.advance(1);
    m_told.clear();
    m_keeps->lookAtClock();
    EXPECT_TRUE(m_keeps->isBusy());
    ASSERT_TRUE(waitFor(State::Complete));
    EXPECT_EQ(server().log().count(u"/api/"_s), 2);
}

TEST_F(KeepServiceTest, ALongSleepIsFollowedByOneRound)
{
    (void)fillTop(2);
    m_keeps->keepNow({.stories = 2, .hours = 6});
    ASSERT_TRUE(waitFor(State::Complete));
    server().clearLog();
    m_clock.advance(10 * 24 * 3600);
    m_told.clear();
    m_keeps->lookAtClock();
    ASSERT_TRUE(waitFor(State::Complete));
    m_keeps->lookAtClock();
    EXPECT_FALSE(m_keeps->isBusy());
    EXPECT_EQ(server().log().count(u"/api/"_s), 2);
}

TEST_F(KeepServiceTest, AClockThatJumpsBackPutsNothingOff)
{
    (void)fillTop(2);
    m_keeps->keepNow({.stories = 2, .hours = 6});
    ASSERT_TRUE(waitFor(State::Complete));
    m_clock.advance(-365 * 24 * 3600); // it was wrong before
    m_told.clear();
    m_keeps->lookAtClock();
    EXPECT_TRUE(m_keeps->isBusy());
    EXPECT_TRUE(waitFor(State::Complete));
}

TEST_F(KeepServiceTest, RemovingEndsItsRound)
{
    const ItemIds top = fillTop(3);
    fault(u"stall@/api/v1/items/%1"_s.arg(top.at(1).number()));
    m_keeps->keepNow({.stories = 3});
    ASSERT_TRUE(waitForRequest(top.at(1)));
    m_keeps->remove(m_keeps->keeps().first());
    ASSERT_TRUE(waitUntil([this] { return m_keeps->keeps().isEmpty(); }));
    EXPECT_EQ(m_told.last().state, State::Stopped);
    EXPECT_FALSE(m_keeps->isBusy());
}

TEST_F(KeepServiceTest, RemovingWhatWaitsIsSaidToo)
{
    (void)fillTop(1);
    engine().fetcher().setOffline(true);
    m_keeps->keepNow({.stories = 1});
    ASSERT_TRUE(waitFor(State::Waiting));
    m_keeps->remove(m_keeps->keeps().first());
    EXPECT_EQ(m_told.last().state, State::Stopped);
    EXPECT_FALSE(m_keeps->isBusy());
    ASSERT_TRUE(waitUntil([this] { return m_keeps->keeps().isEmpty(); }));
}

TEST_F(KeepServiceTest, RemovingWhatIsQueuedSaysNothing)
{
    const ItemIds top = fillTop(2);
    fault(u"stall@/api/v1/items/%1"_s.arg(top.at(0).number()));
    LibraryService library(engine());
    ASSERT_TRUE(await(library.addBookmark(top.at(0))));
    m_keeps->keepNow({.kind = Keep::Kind::Bookmarks});
    m_keeps->keepNow({.stories = 2});
    ASSERT_TRUE(waitForRequest(top.at(0)));
    ASSERT_TRUE(waitUntil([this] { return m_keeps->keeps().size() == 2; }));
    m_told.clear();
    m_keeps->remove(m_keeps->stored({}));
    ASSERT_TRUE(waitUntil([this] { return m_keeps->keeps().size() == 1; }));
    EXPECT_TRUE(m_told.isEmpty());
    EXPECT_TRUE(m_keeps->isBusy());
}

TEST_F(KeepServiceTest, WhatCannotBeStoredIsNamed)
{
    ASSERT_TRUE(await(engine().writer().ask([](store::Stores &stores) {
        return stores.connection.executeStatement(u"CREATE TRIGGER library.full BEFORE INSERT ON keep "
                                                  "BEGIN SELECT RAISE(ABORT, 'no space is left'); END"_s);
    })));
    const Keep bookmarks {.kind = Keep::Kind::Bookmarks, .tag = u"sea"_s};
    m_keeps->keepNow(bookmarks);
    ASSERT_TRUE(waitFor(State::Failed));
    EXPECT_TRUE(m_told.last().keep.isLike(bookmarks));
}

TEST_F(KeepServiceTest, RanksThatCannotBeStoredEndTheRound)
{
    (void)fillTop(2);
    ASSERT_TRUE(await(engine().writer().ask([](store::Stores &stores) {
        return stores.connection.executeStatement(u"CREATE TRIGGER full BEFORE INSERT ON feed_item "
                                                  "BEGIN SELECT RAISE(ABORT, 'no space is left'); END"_s);
    })));
    m_keeps->keepNow({.stories = 2});
    EXPECT_TRUE(waitFor(State::Failed));
}

TEST_F(KeepServiceTest, AFullDiskEndsTheRoundAndIsSaid)
{
    (void)fillTop(2);
    ASSERT_TRUE(await(engine().writer().ask([](store::Stores &stores) {
        return stores.connection.executeStatement(u"CREATE TRIGGER full BEFORE INSERT ON item "
                                                  "BEGIN SELECT RAISE(ABORT, 'no space is left'); END"_s);
    })));
    m_keeps->keepNow({.stories = 2});
    ASSERT_TRUE(waitFor(State::Failed));
    EXPECT_EQ(m_told.last().problem->kind, Error::Kind::Database);
    EXPECT_FALSE(m_keeps->isBusy());
}

} // namespace backthread::services
