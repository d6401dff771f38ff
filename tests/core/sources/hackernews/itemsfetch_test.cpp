// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/itemsfetch.h"
#include "tests/core/sources/hackernews/fetchfixture.h"

namespace backthread::hackernews {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

class ItemsFetchTest : public FetchTest {
protected:
    [[nodiscard]] Told fetch(const QList<qint64> &numbers)
    {
        ItemIds ids;
        for (const qint64 number : numbers)
            ids.append(id(number));
        ItemsFetch fetch(api(), ids);
        return run(fetch);
    }
};

TEST_F(ItemsFetchTest, BringsEachItemOnce)
{
    draw(u"1\n  2\n  3\n"_s);
    const Told told = fetch({3, 1, 3});
    EXPECT_EQ(told.items.size(), 2);
    EXPECT_TRUE(told.isComplete());
    EXPECT_EQ(told.requests(), 2);
    EXPECT_EQ(m_server.log().count(u"/api/"_s), 0);
}

TEST_F(ItemsFetchTest, NothingIsSoonDone)
{
    EXPECT_TRUE(fetch({}).isComplete());
}

TEST_F(ItemsFetchTest, AnItemThatDoesNotExistIsNoFailure)
{
    const Told told = fetch({7});
    EXPECT_TRUE(told.isComplete());
    EXPECT_TRUE(told.items.isEmpty());
}

TEST_F(ItemsFetchTest, ComesInBatches)
{
    grow(1000, 200);
    m_policy.batchDelay = 10s;
    m_policy.batchSize = 64;
    QList<qint64> numbers;
    for (qint64 number = 1000; number <= 1200; ++number)
        numbers.append(number);
    const Told told = fetch(numbers);
    QList<qsizetype> sizes;
    for (const auto &batch : told.batches)
        sizes.append(batch.size());
    EXPECT_EQ(sizes, (QList<qsizetype> {64, 64, 64, 9}));
}

TEST_F(ItemsFetchTest, ABatchDoesNotWaitForLong)
{
    draw(u"1\n  2\n"_s);
    fault(u"delay:300@/v0/item/2.json"_s);
    EXPECT_EQ(fetch({1, 2}).batches.size(), 2);
}

TEST_F(ItemsFetchTest, AFailureMakesItIncomplete)
{
    draw(u"1\n  2\n"_s);
    fault(u"500@/v0/item/2.json"_s);
    const Told told = fetch({1, 2});
    ASSERT_TRUE(told.end && *told.end);
    EXPECT_FALSE(told.isComplete());
    EXPECT_EQ(told.items.size(), 1);
}

TEST_F(ItemsFetchTest, NothingButFailuresIsAnError)
{
    fault(u"500@/v0/"_s);
    EXPECT_EQ(fetch({1, 2}).error(), Kind::Server);
}

TEST_F(ItemsFetchTest, GivesUpWhenNothingWorks)
{
    fault(u"500@/v0/"_s);
    QList<qint64> numbers;
    for (qint64 number = 1; number <= 1000; ++number)
        numbers.append(number);
    EXPECT_EQ(fetch(numbers).error(), Kind::Server);
    const int atMost = 2 * m_policy.underWay; // those that fail in a row, and what began meanwhile
    EXPECT_LT(m_server.log().count(), atMost * sources::HttpPolicy().attempts);
}

TEST_F(ItemsFetchTest, TwoFetchesShareTheWay)
{
    grow(1000, 400);
    m_server.invoke([](standin::Server &server) { server.setDelay(5); });
    ItemIds many;
    for (qint64 number = 1000; number <= 1400; ++number)
        many.append(id(number));
    ItemsFetch large(api(), many);
    bool isLargeDone = false;
    QObject::connect(&large, &sources::Fetch::finished, &large, [&] { isLargeDone = true; });
    large.start();
    EXPECT_TRUE(fetch({1000, 1001, 1002}).isComplete());
    EXPECT_FALSE(isLargeDone);
    EXPECT_LT(firebaseRequests(), 100);
}

} // namespace
} // namespace backthread::hackernews
