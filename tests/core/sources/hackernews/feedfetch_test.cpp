// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/feedfetch.h"
#include "tests/core/sources/hackernews/fetchfixture.h"

namespace backthread::hackernews {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using discussion::Feed;
using discussion::ItemType;
using Kind = Error::Kind;

/// Forty stories, the highest number first in rank; the third is a job, the fourth a poll.
class FeedFetchTest : public FetchTest {
protected:
    FeedFetchTest()
    {
        m_server.invoke([](standin::Server &server) {
            QList<qint64> ids;
            for (qint64 number = 140; number > 100; --number) {
                ids.append(number);
                const QString type = number == 138 ? u"job"_s : number == 137 ? u"poll"_s : u"story"_s;
                server.corpus().insert({{u"id"_s, number}, {u"type"_s, type}, {u"by"_s, u"somebody"_s},
                    {u"title"_s, u"Story %1"_s.arg(number)}, {u"score"_s, 7},
                    {u"time"_s, 1'500'000'000 + number}});
            }
            for (const auto feed : standin::kAllFeeds)
                server.corpus().setFeed(feed, ids);
        });
    }

    [[nodiscard]] Told fetch(int stories, Feed feed = Feed::Top)
    {
        Api withMemory = api();
        withMemory.lists = &m_lists;
        FeedFetch fetch(withMemory, feed, stories);
        return run(fetch);
    }
    void hideFromAlgolia(const QSet<qint64> &numbers)
    {
        m_server.invoke([&](standin::Server &server) {
            standin::AlgoliaTreeOptions options;
            options.omit = numbers;
            server.algolia().setOptions(options);
        });
    }

    KnownLists m_lists;
};

TEST_F(FeedFetchTest, RanksEverythingAndBringsTheFirstStoriesInOneRequest)
{
    const Told told = fetch(30);
    ASSERT_TRUE(told.ranked);
    EXPECT_EQ(told.ranked->size(), 40);
    EXPECT_EQ(told.ranked->first(), id(140));
    EXPECT_EQ(told.items.size(), 30);
    EXPECT_TRUE(told.items.contains(id(111)));
    EXPECT_EQ(told.items.value(id(138)).type, ItemType::Job);
    EXPECT_EQ(told.items.value(id(137)).type, ItemType::Poll);
    EXPECT_FALSE(told.items.value(id(140)).state);
    EXPECT_TRUE(told.isComplete());
    EXPECT_EQ(told.requests(), 2);
    EXPECT_EQ(firebaseRequests(), 0);
}

TEST_F(FeedFetchTest, EachFeedHasItsList)
{
    for (const Feed feed : discussion::kFeeds)
        EXPECT_TRUE(fetch(0, feed).ranked);
    EXPECT_EQ(m_server.log().targets(),
        (QStringList {u"/v0/topstories.json"_s, u"/v0/newstories.json"_s, u"/v0/beststories.json"_s,
            u"/v0/askstories.json"_s, u"/v0/showstories.json"_s, u"/v0/jobstories.json"_s}));
}

TEST_F(FeedFetchTest, TheRanksComeBeforeTheStories)
{
    FeedFetch fetch(api(), Feed::Top, 30);
    bool isRanked = false;
    QObject::connect(&fetch, &sources::Fetch::ranked, &fetch, [&] { isRanked = true; });
    QObject::connect(&fetch, &sources::Fetch::received, &fetch, [&] { EXPECT_TRUE(isRanked); });
    (void)run(fetch);
}

TEST_F(FeedFetchTest, WhatAlgoliaLacksComesSingly)
{
    hideFromAlgolia({140, 120});
    const Told told = fetch(30);
    EXPECT_EQ(told.items.size(), 30);
    EXPECT_EQ(firebaseRequests(), 2);
    EXPECT_TRUE(told.isComplete());
}

TEST_F(FeedFetchTest, MoreThanThereAreIsAll)
{
    EXPECT_EQ(fetch(500).items.size(), 40);
}

TEST_F(FeedFetchTest, ManyStoriesComeInFewRequests)
{
    m_server.invoke([](standin::Server &server) {
        QList<qint64> ids;
        for (qint64 number = 1000; number < 1500; ++number) {
            ids.append(number);
            server.corpus().insert({{u"id"_s, number}, {u"type"_s, u"story"_s}, {u"time"_s, number}});
        }
        server.corpus().setFeed(standin::Feed::Top, ids);
    });
    m_policy.listPatience = 30s; // else a slow machine asks the other source
    const Told told = fetch(500);
    EXPECT_EQ(told.items.size(), 500);
    EXPECT_EQ(told.requests(), 6);
}

TEST_F(FeedFetchTest, WithoutAlgoliaEverythingComesSingly)
{
    for (const auto &kind : {u"404"_s, u"503"_s, u"login"_s, u"half"_s, u"reset"_s}) {
        m_server.invoke([](standin::Server &server) { server.faults().clear(); });
        fault(kind + "@/api/"_L1);
        const Told told = fetch(30);
        EXPECT_EQ(told.items.size(), 30) << kind.toStdString();
        EXPECT_TRUE(told.isComplete()) << kind.toStdString();
    }
}

TEST_F(FeedFetchTest, ASlowAlgoliaIsNotWaitedFor)
{
    fault(u"timeout@/api/"_s);
    m_policy.listPatience = 20ms;
    const Told told = fetch(30);
    EXPECT_EQ(told.items.size(), 30);
    EXPECT_TRUE(told.isComplete());
    EXPECT_LT((**told.end).seconds, 25.0); // Less than the time-out.
}

TEST_F(FeedFetchTest, WhoeverIsFirstCountsAndNobodyIsWaitedForInVain)
{
    // Firebase has all but one before Algolia comes, which has that one too.
    fault(u"timeout@/v0/item/120.json"_s);
    fault(u"delay:1500@/api/"_s);
    m_policy.listPatience = 20ms;
    const Told told = fetch(30);
    EXPECT_EQ(told.items.size(), 30);
    EXPECT_TRUE(told.items.value(id(140)).state) << "said by Firebase, and not taken back";
    EXPECT_FALSE(told.items.value(id(120)).state) << "said by Algolia";
    EXPECT_TRUE(told.isComplete());
    EXPECT_LT((**told.end).seconds, 10.0); // Less than the time-out.
}

TEST_F(FeedFetchTest, AListThatHasNotChangedIsNotSentAgain)
{
    const Told first = fetch(30);
    const Told second = fetch(30);
    EXPECT_EQ(second.ranked, first.ranked);
    EXPECT_EQ(second.items.size(), 30) << "points and comments change without it";
    auto requests = m_server.log().requests(u"/v0/topstories"_s);
    ASSERT_EQ(requests.size(), 2);
    EXPECT_EQ(requests.first().status, 200);
    EXPECT_EQ(requests.last().status, 304);
    m_server.invoke([](standin::Server &server) { server.corpus().setFeed(standin::Feed::Top, {105, 140}); });
    EXPECT_EQ(fetch(30).ranked, (ItemIds {id(105), id(140)}));
    EXPECT_EQ(fetch(30).ranked, (ItemIds {id(105), id(140)}));
    requests = m_server.log().requests(u"/v0/topstories"_s);
    EXPECT_EQ(requests.last().status, 304);
    EXPECT_TRUE(fetch(0, Feed::New).ranked) << "another list has a tag of its own";
}

TEST_F(FeedFetchTest, UnchangedWithoutAnythingToCompareIsNoList)
{
    fault(u"304*1@/v0/topstories.json"_s);
    EXPECT_EQ(fetch(30).error(), Kind::Malformed);
    EXPECT_EQ(fetch(30).items.size(), 30);
}

TEST_F(FeedFetchTest, AStoryThatDoesNotExistIsNoFailure)
{
    m_server.invoke([](standin::Server &server) { server.corpus().setHidden(139, true); });
    const Told told = fetch(30);
    EXPECT_EQ(told.items.size(), 29);
    EXPECT_TRUE(told.isComplete());
}

TEST_F(FeedFetchTest, AStoryThatCannotBeHadMakesItIncomplete)
{
    hideFromAlgolia({140});
    fault(u"500@/v0/item/140.json"_s);
    const Told told = fetch(30);
    ASSERT_TRUE(told.end && *told.end);
    EXPECT_FALSE(told.isComplete());
    EXPECT_EQ(told.items.size(), 29);
}

TEST_F(FeedFetchTest, WithoutAListThereIsNothing)
{
    for (const auto &[rule, kind] : {std::pair(u"500@/v0/"_s, Kind::Server),
             std::pair(u"login@/v0/"_s, Kind::Malformed), std::pair(u"half@/v0/"_s, Kind::Malformed)}) {
        m_server.invoke([](standin::Server &server) { server.faults().clear(); });
        fault(rule);
        const Told told = fetch(30);
        EXPECT_EQ(told.error(), kind) << rule.toStdString();
        EXPECT_FALSE(told.ranked);
    }
}

} // namespace
} // namespace backthread::hackernews
