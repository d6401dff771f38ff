// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quiethours.h"

#include <gtest/gtest.h>

namespace backthread::shell {

namespace {

QuietHours hours(QTime from, QTime to)
{
    return {.areOn = true, .from = from, .to = to};
}

} // namespace

TEST(QuietHoursTest, LieWithinADayOrOverMidnight)
{
    const QuietHours noon = hours({12, 0}, {13, 30});
    EXPECT_FALSE(noon.contains({11, 59}));
    EXPECT_TRUE(noon.contains({12, 0}));
    EXPECT_FALSE(noon.contains({13, 30}));
    const QuietHours night = hours({22, 0}, {7, 0});
    EXPECT_TRUE(night.contains({23, 59}));
    EXPECT_TRUE(night.contains({0, 0}));
    EXPECT_FALSE(night.contains({7, 0}));
    EXPECT_FALSE(night.contains({21, 59}));
}

TEST(QuietHoursTest, AreNoneWhereTheyAreOffOrEndAsTheyBegin)
{
    EXPECT_FALSE(QuietHours().contains({23, 0}));
    EXPECT_FALSE(hours({8, 0}, {8, 0}).contains({8, 0}));
}

TEST(QuietHoursTest, EndWhenTheClockComesToTheirEnd)
{
    const QuietHours night = hours({22, 0}, {7, 0});
    EXPECT_EQ(night.endAfter(QDateTime({2026, 3, 10}, {23, 0})), QDateTime({2026, 3, 11}, {7, 0}));
    EXPECT_EQ(night.endAfter(QDateTime({2026, 3, 11}, {6, 0})), QDateTime({2026, 3, 11}, {7, 0}));
}

} // namespace backthread::shell
