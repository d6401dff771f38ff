// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/address.h"
#include "core/services/libraryservice.h"
#include "core/services/threadservice.h"
#include "core/services/welcome.h"
#include "core/sources/http/httpclient.h"
#include "tests/core/services/servicefixture.h"

#include <QSemaphore>

#include <algorithm>

namespace backthread::services {

using namespace Qt::StringLiterals;
using discussion::ThreadPtr;
using discussion::ThreadSnapshot;
using Origin = ThreadSnapshot::Origin;

namespace {

/// An open thread and everything it told.
struct Watched {
    std::unique_ptr<OpenThread> thread;
    QList<ThreadSnapshot> snapshots;
    QList<Error> failures;
    int completions = 0;

    [[nodiscard]] bool isSettled() const
    {
        return !failures.isEmpty() || (!snapshots.isEmpty() && !snapshots.last().loading);
    }
    [[nodiscard]] const ThreadSnapshot &last() const { return snapshots.last(); }
    [[nodiscard]] int size() const { return snapshots.isEmpty() ? -1 : last().thread->size(); }
};

class ThreadServiceTest : public ServiceTest {
protected:
    [[nodiscard]] std::unique_ptr<Watched> open(
        ItemId id, ThreadService::Fetching fetching = ThreadService::Fetching::Always)
    {
        return watch(ThreadService(engine()).open(id, fetching));
    }

    [[nodiscard]] static std::unique_ptr<Watched> watch(std::unique_ptr<OpenThread> thread)
    {
        auto watched = std::make_unique<Watched>();
        watched->thread = std::move(thread);
        Watched *const told = watched.get();
        QObject::connect(told->thread.get(), &OpenThread::changed, told->thread.get(),
            [told](const ThreadSnapshot &snapshot) { told->snapshots.append(snapshot); });
        QObject::connect(told->thread.get(), &OpenThread::failed, told->thread.get(),
            [told](const Error &error) { told->failures.append(error); });
        QObject::connect(
            told->thread.get(), &OpenThread::completed, told->thread.get(), [told] { ++told->completions; });
        return watched;
    }

    /// Opens and waits for the end, whatever it is.
    [[nodiscard]] std::unique_ptr<Watched> settle(
        ItemId id, ThreadService::Fetching fetching = ThreadService::Fetching::Always)
    {
        auto watched = open(id, fetching);
        EXPECT_TRUE(waitUntil([&] { return watched->isSettled(); }));
        return watched;
    }

    /// Reads a thread, and leaves it at one of its comments, which is folded and bookmarked.
    [[nodiscard]] discussion::ReadingPlace leave(ItemId story, ItemId comment)
    {
        const auto watched = settle(story);
        LibraryService library(engine());
        EXPECT_TRUE(await(library.openThread(watched->last().thread->story())));
        const discussion::ReadingPlace left {.top = comment, .offset = 5, .folded = {comment}};
        EXPECT_TRUE(await(library.savePlace(story, left)));
        EXPECT_TRUE(await(library.addBookmark(comment)));
        return left;
    }

    /// Lets nothing be read until the gate is released.
    void holdReader()
    {
        (void)engine().reader().ask([this](store::Stores &) -> Result<void> {
            m_gate.acquire();
            return {};
        });
    }

    /// Lets nothing be written until the gate is released; runs `sql` in the cache then.
    void holdWriter(const QString &sql = {})
    {
        (void)engine().writer().ask([this, sql](store::Stores &stores) -> Result<void> {
            m_gate.acquire();
            return sql.isEmpty() ? Result<void>() : stores.connection.executeStatement(sql);
        });
    }

    QSemaphore m_gate;
};

} // namespace

TEST_F(ThreadServiceTest, FetchesWhatIsNotCached)
{
    const ItemId story = addStory(u"First"_s, 3);
    const auto watched = settle(story);
    ASSERT_EQ(watched->size(), 3);
    EXPECT_EQ(watched->last().origin, Origin::Network);
    EXPECT_EQ(watched->last().fetch.fetched, m_clock.now());
    EXPECT_TRUE(watched->last().fetch.complete);
    EXPECT_GT(watched->last().fetch.requests, 0);
    EXPECT_FALSE(watched->last().problem);
    EXPECT_EQ(watched->completions, 1);
    EXPECT_FALSE(watched->thread->isLoading());
}

TEST_F(ThreadServiceTest, AFirstTreeIsShownBeforeItIsStored)
{
    const ItemId story = addStory(u"First"_s, 300);
    const auto holding = settle(addStory(u"Other"_s, 1)); // the databases are open now
    holdWriter();
    const auto watched = open(story);
    ASSERT_TRUE(waitUntil([&] { return watched->size() == 300; }));
    EXPECT_EQ(watched->last().origin, Origin::Network);
    EXPECT_TRUE(watched->last().loading);
    EXPECT_EQ(watched->last().thread->story().title, u"First"_s);
    const ThreadPtr shown = watched->last().thread;
    m_gate.release();
    EXPECT_TRUE(waitUntil([&] { return watched->isSettled(); }));
    ASSERT_EQ(watched->size(), 300);
    EXPECT_EQ(watched->completions, 1);
    for (int i = 0; i < 300; ++i)
        EXPECT_EQ(watched->last().thread->at(i).id, shown->at(i).id) << i;
}

TEST_F(ThreadServiceTest, ShowsTheCacheFirstAndThenTheNetwork)
{
    const ItemId story = addStory(u"First"_s, 3);
    (void)settle(story);
    const qint64 firstFetch = m_clock.now();
    m_clock.advance(100);
    (void)addComment(story, u"Late"_s);
    const auto watched = settle(story);
    const ThreadSnapshot &first = watched->snapshots.first();
    EXPECT_EQ(first.origin, Origin::Cache);
    EXPECT_EQ(first.thread->size(), 3);
    EXPECT_TRUE(first.loading);
    EXPECT_EQ(first.fetch.fetched, firstFetch);
    EXPECT_EQ(watched->last().origin, Origin::Network);
    EXPECT_EQ(watched->size(), 4);
    EXPECT_EQ(watched->last().fetch.fetched, firstFetch + 100);
}

TEST_F(ThreadServiceTest, AFailingNetworkKeepsTheCachedCopyAndSaysWhy)
{
    const ItemId story = addStory(u"First"_s, 3);
    (void)settle(story);
    fault(u"500@/"_s);
    const auto watched = settle(story);
    EXPECT_EQ(watched->size(), 3);
    EXPECT_EQ(watched->last().origin, Origin::Cache);
    ASSERT_TRUE(watched->last().problem);
    EXPECT_EQ(watched->last().problem->kind, Error::Kind::Server);
    EXPECT_TRUE(watched->failures.isEmpty());
    EXPECT_EQ(watched->completions, 0);

    clearFaults();
    watched->thread->refresh();
    EXPECT_TRUE(watched->thread->isLoading());
    EXPECT_TRUE(waitUntil([&] { return watched->completions == 1; }));
    EXPECT_FALSE(watched->last().problem);
    EXPECT_EQ(watched->last().origin, Origin::Network);
}

TEST_F(ThreadServiceTest, WhatDoesNotExistIsNotFound)
{
    (void)addStory(u"First"_s, 0);
    const auto watched = settle(ItemId(999'999));
    ASSERT_EQ(watched->failures.size(), 1);
    EXPECT_EQ(watched->failures.first().kind, Error::Kind::NotFound);
    EXPECT_TRUE(watched->snapshots.isEmpty());
}

TEST_F(ThreadServiceTest, OfflineShowsTheCacheOrFails)
{
    const ItemId story = addStory(u"First"_s, 3);
    (void)settle(story);
    engine().fetcher().setOffline(true);
    server().clearLog();
    const auto watched = settle(story);
    EXPECT_EQ(watched->size(), 3);
    EXPECT_EQ(watched->last().problem, Error::offline());
    EXPECT_EQ(watched->last().thread, watched->snapshots.first().thread) << "which is not read once more";
    EXPECT_EQ(settle(ItemId(999'999))->failures, QList {Error::offline()});
    EXPECT_EQ(server().log().count(), 0);
}

TEST_F(ThreadServiceTest, ACommentOpensItsWholeDiscussion)
{
    const ItemId story = addStory(u"First"_s, 2);
    const ItemId reply = addComment(addComment(story, u"above"_s), u"below"_s);
    const auto watched = settle(reply);
    EXPECT_EQ(watched->last().thread->story().id, story);
    EXPECT_EQ(watched->size(), 4);
    EXPECT_TRUE(watched->last().thread->indexOf(reply));
}

TEST_F(ThreadServiceTest, PartialArrivalShowsGrowingSnapshots)
{
    const ItemId story = addStory(u"First"_s, 8);
    const ItemId slow = addComment(story, u"slow"_s);
    fault(u"404@/api/"_s); // so that items come one by one
    fault(u"stall*1@/v0/item/%1"_s.arg(slow.number()));
    const auto watched = open(story);
    EXPECT_TRUE(waitUntil([&] { return watched->size() == 8; }));
    EXPECT_TRUE(watched->last().loading);
    EXPECT_EQ(watched->last().expected, 9);
    EXPECT_EQ(watched->last().origin, Origin::Network);
    server().invoke([](standin::Server &standIn) { standIn.dropConnections(); });
    EXPECT_TRUE(waitUntil([&] { return watched->isSettled(); }));
    EXPECT_EQ(watched->size(), 9);
    EXPECT_EQ(watched->completions, 1);
    int before = 0;
    for (const ThreadSnapshot &snapshot : watched->snapshots) {
        EXPECT_GE(snapshot.thread->size(), before);
        before = snapshot.thread->size();
    }
}

TEST_F(ThreadServiceTest, ClosingStopsItsRequests)
{
    const ItemId closed = addStory(u"Closed"_s, 30);
    const ItemId other = addStory(u"Other"_s, 2);
    const qint64 first = closed.number() + 1;
    fault(u"404@/api/v1/items/%1"_s.arg(closed.number()));
    for (qint64 comment = first; comment < first + 30; ++comment)
        fault(u"stall@/v0/item/%1.json"_s.arg(comment));
    const auto stalled = [&] {
        int count = 0;
        for (qint64 comment = first; comment < first + 30; ++comment)
            count += server().log().count(u"/v0/item/%1.json"_s.arg(comment));
        return count;
    };
    auto watched = open(closed);
    constexpr int kParallel = sources::HttpPolicy().parallel;
    EXPECT_TRUE(waitUntil([&] { return watched->size() == 0; }));
    EXPECT_TRUE(server().log().waitForCount(u"/v0/item/%1.json"_s.arg(first), 1, 20'000));
    watched.reset();
    // Every place at the host is taken by a request that stalls, until those are aborted.
    EXPECT_EQ(settle(other)->size(), 2);
    EXPECT_LE(stalled(), kParallel);
}

TEST_F(ThreadServiceTest, AsksTheSourceOnlyForWhatIsMissingWhereThatIsWanted)
{
    using enum ThreadService::Fetching;
    const ItemId story = addStory(u"First"_s, 2);
    // Seen in a list only, which is no thread yet.
    discussion::Item listed;
    listed.id = story;
    listed.type = discussion::ItemType::Story;
    listed.title = u"First"_s;
    save({listed});
    EXPECT_EQ(settle(story, WhenMissing)->size(), 2);

    server().clearLog();
    const auto again = settle(story, WhenMissing);
    EXPECT_EQ(again->size(), 2);
    EXPECT_EQ(again->last().origin, Origin::Cache);
    EXPECT_FALSE(again->thread->isLoading());
    EXPECT_EQ(server().log().count(), 0);
}

TEST_F(ThreadServiceTest, WhatWasPreparedNeedsNoReadingAnyMore)
{
    const ItemId story = addStory(u"First"_s, 3);
    (void)settle(story);
    ThreadService service(engine());
    service.prepare(story);
    holdReader();
    const auto watched = watch(service.open(story, ThreadService::Fetching::WhenMissing));
    EXPECT_TRUE(waitUntil([&] { return watched->isSettled(); }));
    EXPECT_EQ(watched->last().origin, Origin::Cache);
    EXPECT_EQ(watched->size(), 3);
    m_gate.release();
}

TEST_F(ThreadServiceTest, WhatWasPreparedBeforeItCameIsReadAgain)
{
    const ItemId story = addStory(u"First"_s, 3);
    ThreadService service(engine());
    service.prepare(story);
    EXPECT_FALSE(await(service.cached(story))); // behind what is prepared
    (void)settle(story);
    server().clearLog();
    const auto watched = watch(service.open(story, ThreadService::Fetching::WhenMissing));
    EXPECT_TRUE(waitUntil([&] { return watched->isSettled(); }));
    EXPECT_EQ(watched->size(), 3);
    EXPECT_EQ(server().log().count(), 0);
}

TEST_F(ThreadServiceTest, TellsHowTheThreadWasLeftAndItsBookmarks)
{
    const ItemId story = addStory(u"First"_s, 3);
    const ItemId comment(story.number() + 1);
    const auto left = leave(story, comment);
    const auto watched = settle(story);
    for (const ThreadSnapshot &snapshot : watched->snapshots) {
        EXPECT_EQ(snapshot.place, left);
        EXPECT_EQ(snapshot.bookmarks, ItemIds {comment});
    }
}

TEST_F(ThreadServiceTest, AThreadThatIsStillBeingLeftTellsHow)
{
    const ItemId story = addStory(u"First"_s, 3);
    discussion::ReadingPlace left = leave(story, ItemId(story.number() + 1));
    holdWriter();
    left.folded = {};
    LibraryService library(engine());
    const auto saved = library.savePlace(story, left);
    const auto watched = open(story, ThreadService::Fetching::WhenMissing);
    (void)await(engine().reader().ask([](store::Stores &) { return Result<void>(); }));
    EXPECT_TRUE(watched->snapshots.isEmpty()) << "what the reader finds now was before";
    m_gate.release();
    EXPECT_TRUE(waitUntil([&] { return watched->isSettled(); }));
    EXPECT_EQ(watched->last().place, left);
    EXPECT_TRUE(await(saved));
}

TEST_F(ThreadServiceTest, ACommentThatIsNewInAThreadThatWasReadTellsHowThatWasLeft)
{
    const ItemId story = addStory(u"First"_s, 3);
    const ItemId comment(story.number() + 1);
    const auto left = leave(story, comment);
    const auto watched = settle(addComment(comment, u"Late"_s));
    EXPECT_EQ(watched->size(), 4);
    for (const ThreadSnapshot &snapshot : watched->snapshots) {
        EXPECT_EQ(snapshot.place, left);
        EXPECT_EQ(snapshot.bookmarks, ItemIds {comment});
    }
}

TEST_F(ThreadServiceTest, AThreadThatTheCacheHasLostTellsHowItWasLeft)
{
    const ItemId story = addStory(u"First"_s, 3);
    const ItemId comment(story.number() + 1);
    const auto left = leave(story, comment);
    ASSERT_TRUE(await(engine().writer().ask(
        [](store::Stores &stores) { return stores.connection.executeStatement(u"DELETE FROM item"_s); })));
    const auto watched = settle(story);
    EXPECT_EQ(watched->size(), 3);
    EXPECT_EQ(watched->last().place, left);
    EXPECT_EQ(watched->last().bookmarks, ItemIds {comment});
}

TEST_F(ThreadServiceTest, WhatStandsInForTheStoryIsNotTakenForIt)
{
    const ItemId story = addStory(u"First"_s, 0);
    const ItemId above = addComment(story, u"above"_s);
    const ItemId reply = addComment(above, u"below"_s);
    fault(u"404@/api/"_s); // so that the way up is walked step by step
    fault(u"stall*1@/v0/item/%1.json"_s.arg(story.number()));
    const auto watched = open(reply);
    EXPECT_TRUE(waitUntil([&] { return watched->size() == 2; }));
    for (const ThreadSnapshot &snapshot : std::as_const(watched->snapshots))
        EXPECT_FALSE(snapshot.isStoryKnown());
    server().invoke([](standin::Server &standIn) { standIn.dropConnections(); });
    EXPECT_TRUE(waitUntil([&] { return watched->isSettled(); }));
    EXPECT_FALSE(watched->last().problem) << watched->last().problem->detail.toStdString();
    EXPECT_TRUE(watched->last().isStoryKnown());
}

TEST_F(ThreadServiceTest, AFetchThatFailsShowsWhatItBrought)
{
    const ItemId story = addStory(u"First"_s, 0);
    const ItemId reply = addComment(addComment(story, u"above"_s), u"below"_s);
    fault(u"404@/api/"_s);
    fault(u"500@/v0/item/%1.json"_s.arg(story.number()));
    ASSERT_TRUE(await(engine().writer().ask([](store::Stores &) { return Result<void>(); })));
    holdWriter();
    const auto watched = open(reply);
    EXPECT_TRUE(waitUntil([&] { return watched->thread->isLoading(); }));
    EXPECT_TRUE(waitUntil([&] { return !watched->thread->isLoading(); }));
    m_gate.release();
    EXPECT_TRUE(waitUntil([&] { return watched->isSettled(); }));
    EXPECT_TRUE(watched->failures.isEmpty());
    ASSERT_EQ(watched->size(), 2);
    ASSERT_TRUE(watched->last().problem);
    EXPECT_EQ(watched->last().problem->kind, Error::Kind::Server);
    EXPECT_EQ(watched->last().origin, Origin::Cache) << "no whole fetch brought it";
    EXPECT_EQ(watched->last().fetch.fetched, 0);
}

TEST_F(ThreadServiceTest, AFetchThatFailsOnTheWayLeavesTheAgeOfTheOneBefore)
{
    const ItemId story = addStory(u"First"_s, 0);
    const ItemId reply = addComment(addComment(story, u"above"_s), u"below"_s);
    (void)settle(reply);
    const qint64 before = m_clock.now();
    m_clock.advance(100);
    fault(u"404@/api/"_s);
    fault(u"500@/v0/item/%1.json"_s.arg(story.number()));
    const auto watched = settle(reply);
    ASSERT_TRUE(watched->last().problem);
    EXPECT_EQ(watched->last().origin, Origin::Cache);
    EXPECT_EQ(watched->last().fetch.fetched, before);
}

TEST_F(ThreadServiceTest, ARefreshThatFailsLeavesACopy)
{
    const auto watched = settle(addStory(u"First"_s, 3));
    ASSERT_EQ(watched->last().origin, Origin::Network);
    fault(u"500@/"_s);
    watched->thread->refresh();
    ASSERT_TRUE(waitUntil([&] { return watched->last().problem.has_value(); }));
    EXPECT_EQ(watched->last().origin, Origin::Cache);
}

TEST_F(ThreadServiceTest, WhatCannotBeStoredIsSaidOnceAndNothingIsComplete)
{
    const ItemId story = addStory(u"First"_s, 8);
    (void)settle(story);
    holdWriter(
        u"CREATE TRIGGER full BEFORE INSERT ON item BEGIN SELECT RAISE(ABORT, 'no space is left'); END"_s);
    server().clearLog();
    const auto watched = open(story);
    EXPECT_TRUE(waitUntil([&] { return watched->thread->isLoading(); }));
    m_gate.release();
    EXPECT_TRUE(waitUntil([&] { return watched->isSettled(); }));
    // Behind whatever else was asked of the writer.
    ASSERT_TRUE(await(engine().writer().ask([](store::Stores &) { return Result<void>(); })));
    const auto told = std::count_if(watched->snapshots.cbegin(), watched->snapshots.cend(),
        [](const ThreadSnapshot &snapshot) { return snapshot.problem.has_value(); });
    EXPECT_EQ(told, 1);
    EXPECT_EQ(watched->last().problem->kind, Error::Kind::Database);
    EXPECT_EQ(watched->completions, 0);
}

TEST_F(ThreadServiceTest, WhatBookmarksHaveKeptIsShownWhereCacheAndSourceHaveNothing)
{
    const ItemId story = addStory(u"First"_s, 3);
    const auto read = settle(story);
    const ItemId comment = read->last().thread->at(1).id;
    const auto text = read->last().thread->at(1).text;
    ASSERT_TRUE(await(LibraryService(engine()).addBookmark(comment)));
    ASSERT_TRUE(await(engine().writer().ask(
        [](store::Stores &stores) { return stores.connection.executeStatement(u"DELETE FROM item"_s); })));
    fault(u"503@/"_s);
    for (const ItemId asked : {comment, story}) {
        const auto watched = settle(asked);
        ASSERT_EQ(watched->size(), 1) << asked.number() << " of " << story.number();
        EXPECT_EQ(watched->last().thread->story().title, u"First"_s);
        EXPECT_EQ(watched->last().thread->at(0).id, comment);
        EXPECT_EQ(watched->last().thread->at(0).text, text);
        EXPECT_TRUE(watched->last().isStoryKnown());
        EXPECT_TRUE(watched->last().problem) << "it is no whole discussion";
        EXPECT_EQ(watched->last().bookmarks, ItemIds {comment});
    }
}

TEST_F(ThreadServiceTest, TheKeptTextOfWhatIsDeletedIsThere)
{
    const ItemId story = addStory(u"First"_s, 3);
    const auto read = settle(story);
    const ItemId comment = read->last().thread->at(1).id;
    const ItemId other = read->last().thread->at(0).id;
    const auto text = read->last().thread->at(1).text;
    ASSERT_TRUE(await(LibraryService(engine()).addBookmark(comment)));
    server().invoke([&](standin::Server &server) {
        server.corpus().erase(comment.number());
        server.corpus().erase(other.number());
    });
    const auto watched = settle(story);
    const discussion::Thread &thread = *watched->last().thread;
    EXPECT_TRUE(thread.at(thread.indexOf(comment).value()).isStub());
    EXPECT_EQ(thread.at(thread.indexOf(comment).value()).text, text);
    EXPECT_TRUE(thread.at(thread.indexOf(other).value()).isStub());
    EXPECT_NE(thread.at(thread.indexOf(other).value()).text, text);
}

TEST_F(ThreadServiceTest, TheWelcomeNeedsNoSource)
{
    ASSERT_TRUE(await(plantWelcome(engine())));
    ASSERT_TRUE(await(plantWelcome(engine()))); // again: nothing happens
    const auto watched = settle(discussion::kWelcomeStory);
    EXPECT_GT(watched->size(), 10);
    EXPECT_EQ(watched->last().origin, Origin::Cache);
    EXPECT_FALSE(watched->last().problem);
    EXPECT_EQ(server().log().count(), 0);
}

TEST_F(ThreadServiceTest, MayBeClosedAtAnyMoment)
{
    const ItemId story = addStory(u"First"_s, 3);
    (void)open(story);
    (void)settle(story);
    for (int snapshots = 1; snapshots <= 2; ++snapshots) {
        auto watched = open(story);
        EXPECT_TRUE(waitUntil([&] { return watched->snapshots.size() >= snapshots; }));
    }
    EXPECT_EQ(settle(story)->size(), 3);
}

} // namespace backthread::services
