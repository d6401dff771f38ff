// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/mute.h"

#include <gtest/gtest.h>

namespace backthread::discussion {

using namespace Qt::StringLiterals;
using Kind = Mute::Kind;

TEST(MuteTest, NamesAreReadAsTheyAreWritten)
{
    for (const QString &name : {u"user:ann"_s, u"site:example.com"_s, u"words:no thanks"_s, u"item:12"_s,
             u"words:user:ann"_s, u"item:welcome/3"_s}) {
        const auto mute = muteFromName(name);
        ASSERT_TRUE(mute) << name.toStdString();
        EXPECT_EQ(muteName(*mute), name);
    }
}

TEST(MuteTest, AddressesStandForDomainsAndItems)
{
    EXPECT_EQ(muteFromName(u"site:https://www.Example.com/a?b"_s)->text, u"example.com"_s);
    EXPECT_EQ(muteFromName(u"item:https://news.ycombinator.com/item?id=12"_s)->item, ItemId(12));
}

TEST(MuteTest, WhatIsNoNameIsNone)
{
    for (const QString &name : {u""_s, u":"_s, u"ann"_s, u"user:"_s, u"user:  "_s, u"site:"_s,
             u"site:nowhere"_s, u"item:ann"_s, u"item:news.ycombinator.com/user?id=ann"_s, u"User:ann"_s})
        EXPECT_FALSE(muteFromName(name)) << name.toStdString();
}

TEST(MuteTest, SpansEndByTheCalendar)
{
    constexpr qint64 kLastOfJanuary = 1'706'659'200; // 2024-01-31
    EXPECT_EQ(endOf(MuteSpan::Day, kLastOfJanuary), kLastOfJanuary + 86'400);
    EXPECT_EQ(endOf(MuteSpan::Week, kLastOfJanuary), kLastOfJanuary + 7 * 86'400);
    EXPECT_EQ(endOf(MuteSpan::Month, kLastOfJanuary), kLastOfJanuary + 29 * 86'400) << "the last of February";
    EXPECT_EQ(endOf(MuteSpan::Year, kLastOfJanuary), kLastOfJanuary + 366 * 86'400);
    EXPECT_EQ(endOf(MuteSpan::ForGood, kLastOfJanuary), std::nullopt);
}

TEST(MuteTest, SpansHaveNames)
{
    EXPECT_EQ(muteSpanFromName(u"1d"), MuteSpan::Day);
    EXPECT_EQ(muteSpanFromName(u"1y"), MuteSpan::Year);
    EXPECT_EQ(muteSpanFromName(u"2d"), std::nullopt);
    EXPECT_EQ(muteSpanFromName(u""), std::nullopt);
}

} // namespace backthread::discussion
