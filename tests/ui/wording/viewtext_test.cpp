// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/viewtext.h"

#include <QDateTime>

#include <gtest/gtest.h>

namespace backthread::wording {

using namespace Qt::StringLiterals;

TEST(ViewTextTest, AFilterSaysAllThatItAsksFor)
{
    EXPECT_EQ(filterText({}), QString());
    EXPECT_EQ(filterText({.bySubmitter = true, .withCode = true, .onlyNew = true, .words = u"salt"_s}),
        u"new, by the submitter, with code, with “salt”"_s);
    EXPECT_EQ(filterText({.author = u"ann"_s}), u"by ann"_s);
}

TEST(ViewTextTest, WhatIsNewIsSaidWithTheMomentItCountsFrom)
{
    const qint64 now = QDateTime({2024, 11, 15}, {9, 30}).toSecsSinceEpoch();
    const qint64 today = QDateTime({2024, 11, 15}, {8, 5}).toSecsSinceEpoch();
    const qint64 yesterday = QDateTime({2024, 11, 14}, {18, 4}).toSecsSinceEpoch();
    const qint64 earlier = QDateTime({2024, 11, 4}, {18, 5}).toSecsSinceEpoch();
    EXPECT_EQ(newText(12, yesterday, now), u"12 new since yesterday 18:04"_s);
    EXPECT_EQ(newText(1, today, now), u"1 new since 08:05"_s);
    EXPECT_EQ(newText(0, earlier, now), u"nothing new since 4 Nov 2024, 18:05"_s);
    EXPECT_EQ(newText(0, 0, now), QString()) << "it is the first visit";
    EXPECT_TRUE(newRule(yesterday, now).contains(u"since yesterday 18:04"_s));
}

} // namespace backthread::wording
