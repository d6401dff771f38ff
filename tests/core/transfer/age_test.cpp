// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/age.h"

#include <gtest/gtest.h>

namespace backthread::transfer {

using namespace Qt::StringLiterals;

TEST(AgeTest, NamesTheLargestWholeUnit)
{
    constexpr qint64 kDay = 86'400;
    EXPECT_EQ(ageInWords(1000, 1000), u"just now"_s);
    EXPECT_EQ(ageInWords(1000, 1059), u"just now"_s);
    EXPECT_EQ(ageInWords(1000, 1060), u"1 min ago"_s);
    EXPECT_EQ(ageInWords(1000, 1000 + 3599), u"59 min ago"_s);
    EXPECT_EQ(ageInWords(1000, 1000 + 3600), u"1 hour ago"_s);
    EXPECT_EQ(ageInWords(1000, 1000 + kDay - 1), u"23 hours ago"_s);
    EXPECT_EQ(ageInWords(1000, 1000 + kDay), u"1 day ago"_s);
    EXPECT_EQ(ageInWords(1000, 1000 + 29 * kDay), u"29 days ago"_s);
    EXPECT_EQ(ageInWords(1000, 1000 + 30 * kDay), u"1 month ago"_s);
    EXPECT_EQ(ageInWords(1000, 1000 + 364 * kDay), u"12 months ago"_s);
    EXPECT_EQ(ageInWords(1000, 1000 + 800 * kDay), u"2 years ago"_s);
}

TEST(AgeTest, TakesTheFutureForNow)
{
    EXPECT_EQ(ageInWords(2000, 1000), u"just now"_s);
}

TEST(AgeTest, CountsInSingularAndPlural)
{
    EXPECT_EQ(counted(0, u"comment"_s), u"0 comments"_s);
    EXPECT_EQ(counted(1, u"comment"_s), u"1 comment"_s);
    EXPECT_EQ(counted(2, u"comment"_s), u"2 comments"_s);
}

} // namespace backthread::transfer
