// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/searchservice.h"
#include "tests/core/services/servicefixture.h"

#include <QSemaphore>

namespace backthread::services {

using namespace Qt::StringLiterals;

namespace {

class SearchServiceTest : public ServiceTest {
protected:
    SearchServiceTest()
    {
        save(drawing::items(R"(
            1
              2 alice: a walrus on the ice
              3 bob: another walrus
              4 bob: a seal
        )"));
    }

    [[nodiscard]] static std::string idsOf(const Result<SearchService::Findings> &findings)
    {
        if (!findings)
            return "failed";
        ItemIds ids;
        for (const auto &hit : findings->answer.hits)
            ids.append(hit.id);
        return drawing::drawn(ids);
    }

    SearchService m_search {engine()};
};

} // namespace

TEST_F(SearchServiceTest, FindsWhatIsCachedNewestFirst)
{
    const auto findings = await(m_search.search({.text = u"walrus"_s}));
    EXPECT_EQ(idsOf(findings), "3 2");
    EXPECT_EQ(findings->text, u"walrus"_s);
    EXPECT_EQ(findings->words, QStringList {u"walrus"_s});
    EXPECT_TRUE(findings->problems.isEmpty());
    EXPECT_GT(findings->milliseconds, 0) << "what it took was measured";
}

TEST_F(SearchServiceTest, TheNextPageBeginsBelowTheLastHit)
{
    const auto first = await(m_search.search({.text = u"walrus"_s, .limit = 1}));
    EXPECT_EQ(idsOf(first), "3");
    EXPECT_TRUE(first->answer.hasMore);
    const auto second = await(m_search.search({.text = u"walrus"_s, .limit = 1, .before = ItemId(3)}));
    EXPECT_EQ(idsOf(second), "2");
    EXPECT_FALSE(second->answer.hasMore);
}

TEST_F(SearchServiceTest, ALaterRequestCancelsTheWaitingEarlierOnes)
{
    QSemaphore gate;
    (void)engine().searcher().ask([&gate](store::Stores &) -> Result<void> {
        gate.acquire();
        return {};
    });
    const auto first = m_search.search({.text = u"w"_s});
    const auto second = m_search.search({.text = u"wal"_s});
    const auto last = m_search.search({.text = u"walrus"_s});
    gate.release();
    EXPECT_EQ(idsOf(await(last)), "3 2");
    EXPECT_EQ(await(first).error().kind, Error::Kind::Cancelled);
    EXPECT_EQ(await(second).error().kind, Error::Kind::Cancelled);
}

TEST_F(SearchServiceTest, WhoAsksDoesNotCancelWhatOthersAskedFor)
{
    QSemaphore gate;
    (void)engine().searcher().ask([&gate](store::Stores &) -> Result<void> {
        gate.acquire();
        return {};
    });
    const int one = 0;
    const int other = 0;
    const auto first = m_search.search({.text = u"walrus"_s}, &one);
    const auto second = m_search.search({.text = u"seal"_s}, &other);
    gate.release();
    EXPECT_EQ(idsOf(await(first)), "3 2");
    EXPECT_EQ(idsOf(await(second)), "4");
}

TEST_F(SearchServiceTest, WhatIsUnderWayIsNotCancelledByWhatComesAfterIt)
{
    EXPECT_EQ(idsOf(await(m_search.search({.text = u"seal"_s}))), "4");
    EXPECT_EQ(idsOf(await(m_search.search({.text = u"walrus by:alice"_s}))), "2");
}

TEST_F(SearchServiceTest, CountsWhatMatchesInEachDiscussion)
{
    save(drawing::items("10 A walrus story\n  11 alice: no walrus here\n  12 bob: a seal\n"));
    const auto counts =
        await(m_search.countWithin(u"walrus OR \"a seal\""_s, {ItemId(1), ItemId(10), ItemId(99)}));
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->value(ItemId(1)), 3);
    EXPECT_EQ(counts->value(ItemId(10)), 2);
    EXPECT_EQ(counts->value(ItemId(99)), 0);
}

TEST_F(SearchServiceTest, NamesThatAreStoredGoOn)
{
    const auto endings = await(m_search.endings({search::Beginning::Kind::Author, u"al"_s, {}}));
    ASSERT_TRUE(endings);
    EXPECT_EQ(*endings, QStringList {u"alice"_s});
}

} // namespace backthread::services
