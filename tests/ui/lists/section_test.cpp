// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/section.h"

#include <QSet>

#include <gtest/gtest.h>

namespace backthread::lists {

using namespace Qt::StringLiterals;
using discussion::Feed;

namespace {

QList<Section> sections()
{
    QList<Section> all {{Section::Kind::Bookmarks}, {Section::Kind::History},
        {Section::Kind::Site, {}, u"example.com"_s},
        {Section::Kind::Search, {}, u"by:pg \"a  b\" OR -site:x"_s},
        {Section::Kind::Search, {}, u" search bookmarks "_s}};
    for (const Feed feed : discussion::kFeeds)
        all.append({Section::Kind::Feed, feed, {}});
    return all;
}

} // namespace

TEST(SectionTest, IsTheSameAfterItWasASetting)
{
    for (const Section &section : sections())
        EXPECT_EQ(sectionFromSetting(toSetting(section)), section) << toSetting(section).toStdString();
}

TEST(SectionTest, SettingsThatCannotBeReadAreTheTopFeed)
{
    for (const QString &setting : {QString(), u"nonsense"_s, u"Top"_s, u"site"_s})
        EXPECT_EQ(sectionFromSetting(setting), Section()) << setting.toStdString();
}

TEST(SectionTest, EverySectionHasATitle)
{
    for (const Section &section : sections())
        EXPECT_FALSE(titleOf(section).isEmpty()) << toSetting(section).toStdString();
}

} // namespace backthread::lists
