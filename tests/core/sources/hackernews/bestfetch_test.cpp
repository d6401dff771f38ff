// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/bestfetch.h"
#include "tests/core/sources/hackernews/fetchfixture.h"

namespace backthread::hackernews {
namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

/// Stories 101 to 110, each a thousand seconds after the one before, with points that do not follow.
class BestFetchTest : public FetchTest {
protected:
    static constexpr qint64 kStart = 1'500'000'000;

    BestFetchTest()
    {
        for (qint64 number = 101; number <= 110; ++number) {
            insert({{u"id"_s, number}, {u"type"_s, u"story"_s}, {u"by"_s, u"somebody"_s},
                {u"title"_s, u"Story %1"_s.arg(number)}, {u"score"_s, (number * 7) % 11},
                {u"time"_s, kStart + (number - 101) * 1'000}});
        }
        insert({{u"id"_s, 200}, {u"type"_s, u"comment"_s}, {u"by"_s, u"somebody"_s}, {u"parent"_s, 101},
            {u"text"_s, u"Said"_s}, {u"time"_s, kStart}});
    }

    [[nodiscard]] Told fetch(const discussion::Period &period, int stories = 30)
    {
        BestFetch fetch(api(), period, stories);
        return run(fetch);
    }
    [[nodiscard]] static QList<qint64> numbersOf(const Told &told)
    {
        QList<qint64> numbers;
        for (const ItemId id : told.ranked.value_or(ItemIds()))
            numbers.append(id.number());
        return numbers;
    }
};

TEST_F(BestFetchTest, TheMostPointsComeFirst)
{
    const Told told = fetch({kStart, kStart + 4'000}); // 101 to 104, with 3, 10, 6 and 2 points
    EXPECT_EQ(numbersOf(told), (QList<qint64> {102, 103, 101, 104}));
    EXPECT_EQ(told.items.size(), 4);
    EXPECT_EQ(told.items.value(id(102)).points, 10);
    EXPECT_TRUE(told.isComplete());
    EXPECT_EQ(told.requests(), 1);
}

TEST_F(BestFetchTest, APeriodEndsBeforeItsEnd)
{
    EXPECT_EQ(numbersOf(fetch({kStart + 1'000, kStart + 2'000})), QList<qint64> {102});
    EXPECT_EQ(numbersOf(fetch({kStart + 1'001, kStart + 2'001})), QList<qint64> {103});
}

TEST_F(BestFetchTest, WithoutAnEndItGoesOnUntilNow)
{
    EXPECT_EQ(numbersOf(fetch({.from = kStart + 8'000})).size(), 2);
}

TEST_F(BestFetchTest, NoMoreComeThanAreAskedFor)
{
    EXPECT_EQ(numbersOf(fetch({.from = kStart}, 3)).size(), 3);
}

TEST_F(BestFetchTest, WhereNothingWasSubmittedTheListIsEmpty)
{
    const Told told = fetch({kStart - 2'000, kStart - 1'000});
    ASSERT_TRUE(told.ranked);
    EXPECT_TRUE(told.ranked->isEmpty());
    EXPECT_TRUE(told.isComplete());
}

TEST_F(BestFetchTest, ADamagedAnswerIsNoRanking)
{
    for (const auto &[rule, kind] :
        {std::pair(u"500@/api/"_s, Kind::Server), std::pair(u"400@/api/"_s, Kind::Server),
            std::pair(u"login@/api/"_s, Kind::Malformed), std::pair(u"half@/api/"_s, Kind::Malformed)}) {
        m_server.invoke([](standin::Server &server) { server.faults().clear(); });
        fault(rule);
        const Told told = fetch({.from = kStart});
        EXPECT_EQ(told.error(), kind) << rule.toStdString();
        EXPECT_FALSE(told.ranked) << rule.toStdString();
    }
}

} // namespace
} // namespace backthread::hackernews
