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
    QList<Section> all {{Section::Kind::Bookmarks}, {Section::Kind::History}, {Section::Kind::Watching},
        {Section::Kind::Site, {}, u"example.com"_s},
        {Section::Kind::Search, {}, u"by:pg \"a  b\" OR -site:x"_s},
        {Section::Kind::Search, {}, u" search bookmarks "_s}};
    for (const Feed feed : discussion::kFeeds)
        all.append({Section::Kind::Feed, feed, {}});
    for (const QStringView time : {Section::kDay, Section::kWeek, Section::kMonth, QStringView()})
        all.append({Section::Kind::Best, {}, time.toString()});
    all.append(bestOf(QDate(2026, 2, 27), QDate(2026, 3, 1)));
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
    for (const QString &setting : {QString(), u"nonsense"_s, u"Top"_s, u"site"_s, u"best-of yesterday"_s,
             u"best-of 2026-03-02 2026-03-01"_s, u"best-of 2026-02-30 2026-03-01"_s, u"best-of 2026-03-01"_s})
        EXPECT_EQ(sectionFromSetting(setting), Section()) << setting.toStdString();
}

TEST(SectionTest, DaysAreKnownFromASection)
{
    const QDate first(2026, 2, 27);
    const QDate last(2026, 3, 1);
    EXPECT_EQ(daysOf(bestOf(first, last)), std::pair(first, last));
    EXPECT_EQ(storyListOf(bestOf(first, last)), discussion::StoryList::bestOf(first, last));
    EXPECT_TRUE(asksForDays(bestOf(first, last)));
    const Section week {Section::Kind::Best, {}, Section::kWeek.toString()};
    EXPECT_FALSE(asksForDays(week));
    EXPECT_EQ(storyListOf(week), discussion::StoryList::bestOfLast(7));
    EXPECT_FALSE(storyListOf({Section::Kind::Best, {}, {}})) << "nobody has chosen yet";
    EXPECT_FALSE(storyListOf({Section::Kind::History}));
}

TEST(SectionTest, FeedsAndBookmarksCanBeKept)
{
    using discussion::Keep;
    EXPECT_EQ(keepOf({Section::Kind::Feed, discussion::Feed::Ask, {}}), Keep {.feed = discussion::Feed::Ask});
    const auto bookmarks = keepOf({Section::Kind::Bookmarks, {}, {}});
    ASSERT_TRUE(bookmarks);
    EXPECT_EQ(bookmarks->kind, Keep::Kind::Bookmarks);
    EXPECT_EQ(bookmarks->stories, Keep::kMostBookmarks);
    EXPECT_EQ(keepOf({Section::Kind::History, {}, {}}), std::nullopt);
}

TEST(SectionTest, EverySectionHasATitle)
{
    for (const Section &section : sections())
        EXPECT_FALSE(titleOf(section).isEmpty()) << toSetting(section).toStdString();
}

} // namespace backthread::lists
