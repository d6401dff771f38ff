// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opentab.h"

#include <gtest/gtest.h>

namespace backthread::shell {

using namespace Qt::StringLiterals;

TEST(OpenTabTest, IsTheSameAfterItWasWrittenAndRead)
{
    OpenTab tab;
    tab.at = {ItemId(1000), ItemId(1020), {ItemId(1041), -17}, ItemId(1040)};
    tab.title = u"Ask HN: 3 clocks,  \"two\" spaces; and = ü"_s;
    const auto read = tabFromSetting(toSetting(tab));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->at, tab.at);
    EXPECT_EQ(read->title, tab.title);
}

TEST(OpenTabTest, TheWelcomeDiscussionIsATabLikeAnother)
{
    OpenTab tab;
    tab.at.story = ItemId::in(SourceId::Welcome, 1);
    const auto read = tabFromSetting(toSetting(tab));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->at, tab.at);
    EXPECT_EQ(read->title, QString());
}

TEST(OpenTabTest, WhatCannotBeReadIsNoTab)
{
    for (const QString &setting : {u""_s, u"1000"_s, u"1000 0 0 0"_s, u"a b c d e title"_s,
             u"0 0 0 0 0 none"_s, u"99999999999999999999 0 0 0 0 x"_s})
        EXPECT_FALSE(tabFromSetting(setting)) << setting.toStdString();
}

TEST(OpenTabTest, HasAPlaceWhereItWasLeftAnywhereButAtTheStory)
{
    OpenTab tab;
    tab.at.story = ItemId(1000);
    EXPECT_FALSE(tab.hasPlace());
    tab.at.place.offset = 3;
    EXPECT_TRUE(tab.hasPlace());
    tab.at = {ItemId(1000), ItemId(1020), {}, {}};
    EXPECT_TRUE(tab.hasPlace());
}

} // namespace backthread::shell
