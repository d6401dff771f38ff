// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/libraryservice.h"
#include "core/services/liveservice.h"
#include "core/services/threadservice.h"
#include "standin/generator.h"
#include "tests/core/services/servicefixture.h"

#include <QJsonArray>

namespace backthread::services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using standin::Server;

namespace {

constexpr qint64 kStory = 1000;
constexpr qint64 kOther = 5000;
constexpr int kComments = 30;

/// Two discussions at the source, and a service that follows.
class LiveServiceTest : public ServiceTest {
protected:
    LiveServiceTest()
    {
        server().invoke([](Server &server) {
            standin::generateThread(server.corpus(), kStory, kComments, 1);
            standin::generateThread(server.corpus(), kOther, kComments, 2);
        });
        m_policy.rest = m_policy.restForEach = 0ms;
    }

    void goLive()
    {
        m_live = std::make_unique<LiveService>(engine(), m_threads, m_policy);
        QObject::connect(m_live.get(), &LiveService::arrived, m_live.get(),
            [this](ItemId story, const ItemIds &replies) { m_arrived[story] += replies; });
        m_live->setWanted(true);
        ASSERT_TRUE(waitUntil([this] { return m_live->isConnected(); }));
    }
    /// The whole discussion, cached, as somebody has it on the screen.
    [[nodiscard]] std::unique_ptr<OpenThread> open(qint64 story = kStory)
    {
        auto thread = m_threads.open(ItemId(story));
        bool isComplete = false;
        QObject::connect(thread.get(), &OpenThread::completed, thread.get(), [&] { isComplete = true; });
        EXPECT_TRUE(waitUntil([&] { return isComplete; }));
        thread->disconnect();
        server().clearLog();
        return thread;
    }
    void openAndLeave(qint64 story = kStory) { (void)open(story); }
    [[nodiscard]] ItemId commentOf(qint64 story)
    {
        return ItemId(server().invoke([&](Server &at) { return at.corpus().kids(story).first(); }));
    }
    void tell(const QList<qint64> &ids)
    {
        QByteArrayList numbers;
        for (const qint64 id : ids)
            numbers.append(QByteArray::number(id));
        server().invoke([&](Server &at) {
            at.firebase().sendToStreams("put", R"({"path":"/items","data":[)" + numbers.join(',') + "]}");
        });
    }
    [[nodiscard]] int requests() { return server().log().count(u"/v0/item/"_s); }
    [[nodiscard]] qsizetype openStreams()
    {
        return server().invoke([](Server &at) { return at.firebase().openStreams(); });
    }
    /// Whether a reply to that one is told, and whether that is all.
    [[nodiscard]] bool tellsReplyTo(ItemId parent, qint64 story = kStory)
    {
        m_arrived.clear();
        const ItemId reply = addComment(parent, u"So it is."_s);
        return waitUntil([&] { return m_arrived.value(ItemId(story)).contains(reply); });
    }

    ThreadService m_threads {engine()};
    LivePolicy m_policy;
    std::unique_ptr<LiveService> m_live;
    QHash<ItemId, ItemIds> m_arrived;
};

} // namespace

TEST_F(LiveServiceTest, AReplyInAnOpenDiscussionIsShownAndTold)
{
    const auto thread = open();
    goLive();
    QList<int> sizes;
    ItemIds shown;
    QObject::connect(thread.get(), &OpenThread::changed, thread.get(),
        [&](const auto &snapshot) { sizes.append(snapshot.thread->size()); });
    QObject::connect(
        thread.get(), &OpenThread::arrived, thread.get(), [&](const ItemIds &replies) { shown += replies; });
    const auto fetched = thread->snapshot().fetch;
    const ItemId reply = addComment(commentOf(kStory), u"I had one of these."_s);
    ASSERT_TRUE(waitUntil([&] { return !shown.isEmpty(); }));
    EXPECT_EQ(shown, ItemIds {reply});
    EXPECT_EQ(m_arrived.value(ItemId(kStory)), ItemIds {reply});
    EXPECT_EQ(sizes, QList<int> {kComments + 1}) << "all at once";
    const discussion::Thread &now = *thread->snapshot().thread;
    const int place = now.indexOf(reply).value();
    EXPECT_EQ(now.at(now.parent(place)).id, commentOf(kStory));
    EXPECT_GT(now.at(place).firstSeen, fetched.fetched) << "newer, even within the second of the fetch";
    EXPECT_EQ(thread->snapshot().fetch, fetched) << "the whole was not fetched again";
    EXPECT_EQ(requests(), 3) << "its parent, the story, itself";
}

TEST_F(LiveServiceTest, RepliesToRepliesThatCameMeanwhileComeAlong)
{
    const auto thread = open();
    goLive();
    const ItemId first = addComment(commentOf(kStory), u"One."_s);
    const ItemId second = addComment(first, u"Two."_s);
    const ItemId third = addComment(second, u"Three."_s);
    ASSERT_TRUE(waitUntil([&] { return m_arrived.value(ItemId(kStory)).size() == 3; }));
    ASSERT_TRUE(waitUntil([&] { return thread->snapshot().thread->size() == kComments + 3; }));
    EXPECT_EQ(
        thread->snapshot().thread->ancestors(thread->snapshot().thread->indexOf(third).value()).size(), 3);
}

TEST_F(LiveServiceTest, ADiscussionWithABookmarkIsFollowedThoughNobodyLooks)
{
    openAndLeave();
    ASSERT_TRUE(await(LibraryService(engine()).addBookmark(commentOf(kStory))));
    goLive();
    EXPECT_TRUE(tellsReplyTo(ItemId(kStory)));
}

TEST_F(LiveServiceTest, WhatIsNotFollowedCostsNoRequest)
{
    openAndLeave(kOther);
    const auto thread = open();
    goLive();
    (void)addComment(ItemId(kOther), u"Nobody asked."_s);
    (void)addStory(u"News"_s, 5);
    EXPECT_TRUE(tellsReplyTo(ItemId(kStory)));
    EXPECT_EQ(requests(), 2) << "the story and the reply";
    EXPECT_EQ(m_arrived.size(), 1);
}

TEST_F(LiveServiceTest, AnEditAndADeletionAreShownButAreNoReplies)
{
    const auto thread = open();
    const ItemId edited = commentOf(kStory);
    const qint64 deleted = server().invoke([](Server &at) { return at.corpus().kids(kStory).last(); });
    goLive();
    server().invoke([&](Server &at) {
        at.corpus().edit(edited.number(), u"On second thought."_s);
        at.corpus().erase(deleted);
    });
    const auto itemOf = [&](ItemId id) {
        const discussion::Thread &now = *thread->snapshot().thread;
        return now.at(now.indexOf(id).value());
    };
    EXPECT_TRUE(waitUntil([&] {
        return itemOf(edited).text->text == u"On second thought."_s
            && itemOf(ItemId(deleted)).shownState() == discussion::ItemState::Deleted;
    }));
    EXPECT_TRUE(m_arrived.isEmpty());
}

TEST_F(LiveServiceTest, AFloodCostsOneRoundAndThenARest)
{
    const auto thread = open();
    m_policy.rest = 1h;
    goLive();
    const auto ids = server().invoke([](Server &at) { return at.corpus().ids(); });
    for (int events = 0; events < 1000; ++events)
        tell(ids);
    ASSERT_TRUE(waitUntil([this] { return requests() > 0; }));
    waitFor(100ms);
    EXPECT_LE(requests(), m_policy.mostAtOnce) << "all there is to ask for has one fetch";
}

TEST_F(LiveServiceTest, OfAFloodTheNewestAreKept)
{
    const auto thread = open();
    m_policy.mostWaiting = 7;
    m_policy.mostAtOnce = 3;
    goLive();
    QList<qint64> ids = server().invoke([](Server &at) { return at.corpus().ids(); });
    ids.removeIf([](qint64 id) { return id <= kStory || id >= kOther; });
    tell(ids);
    ASSERT_TRUE(waitUntil([this] { return requests() >= 7; }));
    waitFor(50ms);
    QStringList asked = server().log().targets(u"/v0/item/"_s);
    QStringList expected;
    for (const qint64 id : ids.first(7))
        expected.append(u"/v0/item/%1.json"_s.arg(id));
    asked.sort();
    expected.sort();
    EXPECT_EQ(asked, expected);
}

TEST_F(LiveServiceTest, AReplyThatCannotBeHadYetIsAskedForWhenItIsThere)
{
    const auto thread = open();
    const ItemId parent = commentOf(kStory);
    goLive();
    const qint64 hidden = server().invoke([&](Server &at) {
        const qint64 id = at.corpus().addComment(parent.number(), u"shy"_s, u"Later."_s);
        at.corpus().setHidden(id, true);
        return id;
    });
    const QString target = u"/v0/item/%1.json"_s.arg(hidden);
    ASSERT_TRUE(waitUntil([&] { return server().log().count(target) == 1; }));
    EXPECT_TRUE(tellsReplyTo(parent));
    EXPECT_EQ(server().log().count(target), 1) << "not again and again";
    server().invoke([&](Server &at) { at.corpus().setHidden(hidden, false); });
    tell({hidden});
    EXPECT_TRUE(waitUntil([&] { return m_arrived.value(ItemId(kStory)).contains(ItemId(hidden)); }));
}

TEST_F(LiveServiceTest, TroubleWithOneRoundIsOverWithTheNext)
{
    const auto thread = open();
    goLive();
    for (const auto &rule :
        {u"500@/v0/item/"_s, u"404@/v0/item/"_s, u"login@/v0/item/"_s, u"half@/v0/item/"_s}) {
        fault(rule);
        server().clearLog();
        (void)addComment(commentOf(kStory), u"Lost?"_s);
        ASSERT_TRUE(waitUntil([this] { return requests() > 0; }));
        clearFaults();
        EXPECT_TRUE(tellsReplyTo(commentOf(kStory))) << rule.toStdString();
    }
    EXPECT_TRUE(waitUntil([&] { return thread->snapshot().thread->size() == kComments + 8; }))
        << "nor is what was lost";
}

TEST_F(LiveServiceTest, WhatCameWhileTheStreamWasBrokenIsFetched)
{
    const auto thread = open();
    goLive();
    const qint64 reply = server().invoke([](Server &at) { // and nothing is told of it
        at.firebase().disconnectStreams();
        at.firebase().setStreamSettings({standin::PushStyle::Whole, 30'000});
        QJsonObject story = at.corpus().item(kStory);
        QJsonArray kids = story.value(u"kids"_s).toArray();
        kids.append(9000);
        story.insert(u"kids"_s, kids);
        at.corpus().insert(story);
        at.corpus().insert({{u"id"_s, 9000}, {u"type"_s, u"comment"_s}, {u"parent"_s, kStory},
            {u"by"_s, u"late"_s}, {u"text"_s, u"Hello?"_s}, {u"time"_s, 1'700'000'000}});
        return 9000;
    });
    EXPECT_TRUE(waitUntil([&] { return m_arrived.value(ItemId(kStory)).contains(ItemId(reply)); }));
    EXPECT_TRUE(m_live->isConnected());
}

TEST_F(LiveServiceTest, TheStreamEndsWhileItIsNotWanted)
{
    goLive();
    EXPECT_EQ(openStreams(), 1);
    QList<bool> told;
    QObject::connect(m_live.get(), &LiveService::connectionChanged, m_live.get(),
        [&told](bool isConnected) { told.append(isConnected); });
    m_live->setWanted(false);
    EXPECT_FALSE(m_live->isConnected());
    EXPECT_TRUE(waitUntil([this] { return openStreams() == 0; }));
    m_live->setWanted(true);
    EXPECT_TRUE(waitUntil([this] { return m_live->isConnected() && openStreams() == 1; }));
    EXPECT_EQ(told, (QList<bool> {false, true}));
}

TEST_F(LiveServiceTest, TheStreamEndsSomeTimeAfterTheLastWindow)
{
    m_policy.hidden = 50ms;
    goLive();
    m_live->setWindowHidden(true);
    m_live->setWindowHidden(false);
    m_live->setWindowHidden(true);
    EXPECT_TRUE(m_live->isConnected());
    EXPECT_TRUE(waitUntil([this] { return !m_live->isConnected() && openStreams() == 0; }));
    m_live->setWanted(true);
    waitFor(20ms);
    EXPECT_EQ(openStreams(), 0) << "still hidden";
    m_live->setWindowHidden(false);
    EXPECT_TRUE(waitUntil([this] { return m_live->isConnected(); }));
}

TEST_F(LiveServiceTest, TheStreamRestsWhileOffline)
{
    goLive();
    engine().fetcher().setOffline(true);
    EXPECT_FALSE(m_live->isConnected());
    EXPECT_TRUE(waitUntil([this] { return openStreams() == 0; }));
    engine().fetcher().setOffline(false);
    EXPECT_TRUE(waitUntil([this] { return m_live->isConnected(); }));
}

TEST_F(LiveServiceTest, WithoutAnythingToDoNothingIsAskedFor)
{
    const auto thread = open();
    goLive();
    server().invoke([](Server &at) { at.firebase().sendToStreams("keep-alive", "null"); });
    tell({});
    waitFor(50ms);
    EXPECT_EQ(requests(), 0);
}

TEST_F(LiveServiceTest, MayGoAtAnyMoment)
{
    const auto thread = open();
    for (int events = 0; events < 12; ++events) {
        goLive();
        (void)addComment(commentOf(kStory), u"Now."_s);
        for (int i = 0; i < events; ++i)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_live.reset();
    }
    goLive();
    EXPECT_TRUE(tellsReplyTo(commentOf(kStory)));
}

} // namespace backthread::services
