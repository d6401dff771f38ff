// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/feedservice.h"
#include "core/services/libraryservice.h"
#include "tests/core/services/servicefixture.h"

#include <algorithm>

namespace backthread::services {

using namespace Qt::StringLiterals;
using discussion::Feed;
using discussion::StoryList;

namespace {

class FeedServiceTest : public ServiceTest {
protected:
    FeedServiceTest()
    {
        QObject::connect(&m_feeds, &FeedService::changed, &m_feeds,
            [this](const StoryList &list, const FeedService::State &state) {
                EXPECT_EQ(list, m_list);
                m_states.append(state);
            });
    }

    void setTop(const ItemIds &ids)
    {
        server().invoke([&](standin::Server &standIn) {
            QList<qint64> numbers;
            for (const ItemId id : ids)
                numbers.append(id.number());
            standIn.corpus().setFeed(standin::Feed::Top, numbers);
        });
    }

    /// Opens the feed and waits for the end.
    void open(int stories = 30)
    {
        m_states.clear();
        m_feeds.open(m_list, stories);
        ASSERT_TRUE(waitUntil([this] { return !m_states.isEmpty() && !m_states.last().loading; }));
    }

    [[nodiscard]] static std::string drawn(const FeedService::State &state)
    {
        std::string lines;
        for (const auto &summary : state.page.stories)
            lines += summary.story.title.isEmpty() ? "? " : summary.story.title.toStdString() + " ";
        return lines;
    }

    FeedService m_feeds {engine()};
    StoryList m_list = Feed::Top;
    QList<FeedService::State> m_states;
};

} // namespace

TEST_F(FeedServiceTest, FetchesRanksAndTitles)
{
    const ItemId a = addStory(u"A"_s, 0);
    const ItemId b = addStory(u"B"_s, 0);
    setTop({b, a});
    open();
    EXPECT_EQ(drawn(m_states.last()), "B A ");
    EXPECT_TRUE(m_states.last().fresh);
    EXPECT_FALSE(m_states.last().problem);
    EXPECT_EQ(m_states.last().page.fetched, m_clock.now());
}

TEST_F(FeedServiceTest, OnlyTheFirstPlacesGetTheirTitles)
{
    setTop({addStory(u"A"_s, 0), addStory(u"B"_s, 0), addStory(u"C"_s, 0)});
    open(2);
    m_states.clear();
    m_feeds.reread(Feed::Top, 3);
    ASSERT_TRUE(waitUntil([this] { return !m_states.isEmpty(); }));
    EXPECT_EQ(drawn(m_states.last()), "A B ? ");
}

TEST_F(FeedServiceTest, ShowsTheCacheFirst)
{
    const ItemId a = addStory(u"A"_s, 0);
    setTop({a});
    open();
    setTop({addStory(u"B"_s, 0), a});
    m_clock.advance(60);
    fault(u"stall*1@/"_s); // a server on this machine may be quicker than the disk
    server().clearLog();
    m_states.clear();
    m_feeds.open(Feed::Top, 30);
    ASSERT_TRUE(waitUntil([this] { return !m_states.isEmpty(); }));
    ASSERT_TRUE(server().log().waitForCount(u"/"_s, 1, 20'000));
    server().invoke([](standin::Server &standIn) { standIn.dropConnections(); });
    ASSERT_TRUE(waitUntil([this] { return !m_states.last().loading; }));
    EXPECT_EQ(drawn(m_states.first()), "A ");
    EXPECT_TRUE(m_states.first().loading);
    EXPECT_FALSE(m_states.first().fresh);
    EXPECT_EQ(drawn(m_states.last()), "B A ");
}

TEST_F(FeedServiceTest, AFailingNetworkKeepsTheCachedPageAndSaysWhy)
{
    setTop({addStory(u"A"_s, 0)});
    open();
    fault(u"500@/"_s);
    open();
    EXPECT_EQ(drawn(m_states.last()), "A ");
    EXPECT_FALSE(m_states.last().fresh);
    ASSERT_TRUE(m_states.last().problem);
    EXPECT_EQ(m_states.last().problem->kind, Error::Kind::Server);
}

TEST_F(FeedServiceTest, WhatCannotBeStoredIsSaid)
{
    setTop({addStory(u"A"_s, 0)});
    ASSERT_TRUE(await(engine().writer().ask([](store::Stores &stores) {
        return stores.connection.executeStatement(u"CREATE TRIGGER full BEFORE INSERT ON item "
                                                  "BEGIN SELECT RAISE(ABORT, 'no space is left'); END"_s);
    })));
    open();
    ASSERT_TRUE(m_states.last().problem);
    EXPECT_EQ(m_states.last().problem->kind, Error::Kind::Database);
}

TEST_F(FeedServiceTest, TheBestOfSomeTimeIsThereOfflineAfterwards)
{
    const ItemId good = addStory(u"Good"_s, 0);
    const ItemId better = addStory(u"Better"_s, 0);
    server().invoke([&](standin::Server &standIn) {
        standIn.corpus().setScore(good.number(), 20);
        standIn.corpus().setScore(better.number(), 30);
    });
    const QDate today = QDate::currentDate(); // the stand-in dates what is added
    m_list = StoryList::bestOf(today.addDays(-1), today.addDays(1));
    open();
    EXPECT_EQ(drawn(m_states.last()), "Better Good ");
    EXPECT_TRUE(m_states.last().fresh);
    engine().fetcher().setOffline(true);
    open();
    EXPECT_EQ(drawn(m_states.last()), "Better Good ");
    EXPECT_EQ(m_states.last().page.fetched, m_clock.now());
    EXPECT_FALSE(m_states.last().fresh);
    EXPECT_EQ(m_states.last().problem, Error::offline());
}

TEST_F(FeedServiceTest, WhereASearchFailsTheBestStaysAsItWas)
{
    (void)addStory(u"Good"_s, 0);
    const QDate today = QDate::currentDate();
    m_list = StoryList::bestOf(today.addDays(-1), today.addDays(1));
    open();
    for (const QString &rule : {u"500@/api/"_s, u"half@/api/"_s, u"login@/api/"_s, u"400@/api/"_s}) {
        clearFaults();
        fault(rule);
        open();
        EXPECT_EQ(drawn(m_states.last()), "Good ") << rule.toStdString();
        EXPECT_TRUE(m_states.last().problem) << rule.toStdString();
    }
}

TEST_F(FeedServiceTest, AnEmptyTimeIsAnEmptyList)
{
    (void)addStory(u"Good"_s, 0);
    m_list = StoryList::bestOf(QDate(2007, 1, 1), QDate(2007, 1, 2));
    open();
    EXPECT_TRUE(m_states.last().page.stories.isEmpty());
    EXPECT_EQ(m_states.last().page.fetched, m_clock.now());
    EXPECT_FALSE(m_states.last().problem);
}

TEST_F(FeedServiceTest, OfflineIsSaidAndNothingIsAsked)
{
    engine().fetcher().setOffline(true);
    open();
    EXPECT_EQ(m_states.last().problem, Error::offline());
    EXPECT_EQ(m_states.last().page.fetched, 0);
    EXPECT_EQ(server().log().count(), 0);
}

TEST_F(FeedServiceTest, OpeningAgainWhileItLoadsEndsOnce)
{
    setTop({addStory(u"A"_s, 0)});
    m_feeds.open(Feed::Top, 30);
    open();
    EXPECT_EQ(drawn(m_states.last()), "A ");
    const auto endings =
        std::count_if(m_states.cbegin(), m_states.cend(), [](const auto &state) { return !state.loading; });
    EXPECT_EQ(endings, 1);
}

TEST_F(FeedServiceTest, ListsHistoryAndSites)
{
    const ItemId a = addStory(u"A"_s, 0);
    setTop({a, addStory(u"B"_s, 0)});
    open();
    LibraryService library(engine());
    ASSERT_TRUE(await(library.openThread(m_states.last().page.stories.first().story)));
    const auto history = await(m_feeds.history(10));
    ASSERT_TRUE(history);
    ASSERT_EQ(history->size(), 1);
    EXPECT_EQ(history->first().story.id, a);
    EXPECT_EQ(await(m_feeds.ofSite(u"example.org"_s, 10)).value().size(), 2);
}

} // namespace backthread::services
