// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/storylist.h"

#include <QSet>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace backthread::discussion {

namespace {

constexpr qint64 kNow = 1'800'000'000;

qint64 midnight(QDate day)
{
    return day.startOfDay().toSecsSinceEpoch();
}

} // namespace

TEST(StoryListTest, AFeedIsOne)
{
    const StoryList list = Feed::Ask;
    EXPECT_EQ(list.feed(), Feed::Ask);
    EXPECT_EQ(list.number(), qint64(Feed::Ask)) << "as it is stored";
    EXPECT_NE(list, StoryList(Feed::Show));
}

TEST(StoryListTest, TheLastDaysEndNow)
{
    EXPECT_EQ(StoryList::bestOfLast(7).period(kNow), (Period {kNow - 7 * 86'400, 0}));
    EXPECT_FALSE(StoryList::bestOfLast(7).feed());
    EXPECT_EQ(StoryList::bestOfLast(0), StoryList::bestOfLast(1));
}

TEST(StoryListTest, GivenDaysAreWholeOnes)
{
    const QDate first(2026, 3, 1);
    const QDate last(2026, 3, 4);
    EXPECT_EQ(
        StoryList::bestOf(first, last).period(kNow), (Period {midnight(first), midnight(last.addDays(1))}));
    EXPECT_EQ(
        StoryList::bestOf(first, first).period(kNow), (Period {midnight(first), midnight(first.addDays(1))}));
    EXPECT_GE(StoryList::bestOf(first, first).number(), StoryList::kFirstOfDates);
}

TEST(StoryListTest, DaysInTheWrongOrderAreTheFirstOne)
{
    const QDate day(2026, 3, 4);
    EXPECT_EQ(StoryList::bestOf(day, day.addDays(-2)), StoryList::bestOf(day, day));
}

TEST(StoryListTest, EachHasANumberOfItsOwn)
{
    QSet<qint64> numbers;
    for (const Feed feed : kFeeds)
        numbers.insert(StoryList(feed).number());
    for (const int days : {1, 7, 30})
        numbers.insert(StoryList::bestOfLast(days).number());
    const QDate day(2007, 2, 19);
    for (int length = 0; length < 40; ++length) {
        for (int start = 0; start < 40; ++start)
            numbers.insert(StoryList::bestOf(day.addDays(start), day.addDays(start + length)).number());
    }
    EXPECT_EQ(numbers.size(), int(kFeeds.size()) + 3 + 40 * 40);
}

} // namespace backthread::discussion
