// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/age.h"

#include <QDateTime>

#include <gtest/gtest.h>

namespace backthread::wording {

namespace {

constexpr qint64 kNow = 1'700'000'000;
constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

struct Case {
    qint64 seconds;
    const char *inShort;
    const char *inFull;
};

constexpr Case kCases[] = {
    {-5 * kDay, "now", "just now"},
    {0, "now", "just now"},
    {59, "now", "just now"},
    {kMinute, "1m", "a minute ago"},
    {kHour - 1, "59m", "59 minutes ago"},
    {kHour, "1h", "an hour ago"},
    {kDay - 1, "23h", "23 hours ago"},
    {kDay, "1d", "a day ago"},
    {59 * kDay, "59d", "59 days ago"},
    {60 * kDay, "2mo", "2 months ago"},
    {364 * kDay, "12mo", "12 months ago"},
    {365 * kDay, "1y", "a year ago"},
    {3'000 * kDay, "8y", "8 years ago"},
};

} // namespace

TEST(AgeTest, TurnsToTheNextUnitWhenOneIsFull)
{
    for (const Case &each : kCases) {
        EXPECT_EQ(shortAge(kNow - each.seconds, kNow).toStdString(), each.inShort) << each.seconds;
        EXPECT_EQ(longAge(kNow - each.seconds, kNow).toStdString(), each.inFull) << each.seconds;
    }
}

TEST(AgeTest, UnknownTimesAreNoText)
{
    EXPECT_TRUE(shortAge(0, kNow).isEmpty());
    EXPECT_TRUE(longAge(0, kNow).isEmpty());
    EXPECT_TRUE(dateAndTime(0).isEmpty());
    EXPECT_TRUE(exactTime(0).isEmpty());
}

TEST(AgeTest, ADurationIsSaidInItsGreatestWholeUnit)
{
    const std::pair<qint64, const char *> cases[] = {{kMinute, "1 minute"}, {15 * kMinute, "15 minutes"},
        {90 * kMinute, "90 minutes"}, {kHour, "1 hour"}, {6 * kHour, "6 hours"}, {kDay, "1 day"},
        {7 * kDay, "7 days"}, {365 * kDay, "1 year"}, {730 * kDay, "2 years"}};
    for (const auto &[seconds, words] : cases)
        EXPECT_EQ(duration(seconds).toStdString(), words);
}

TEST(AgeTest, DateAndTimeAreShortAndNameTheYear)
{
    const QDateTime moment(QDate(2024, 11, 4), QTime(18, 5, 30));
    EXPECT_EQ(dateAndTime(moment.toSecsSinceEpoch()).toStdString(), "4 Nov 2024, 18:05");
}

TEST(AgeTest, TheExactTimeNamesTheYear)
{
    EXPECT_TRUE(exactTime(kNow).contains(QStringLiteral("2023")));
}

} // namespace backthread::wording
