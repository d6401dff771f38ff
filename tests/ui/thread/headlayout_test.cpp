// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/ui/thread/layoutchecks.h"
#include "ui/thread/headlayout.h"

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using Kind = Target::Kind;
using discussion::Item;
using discussion::Items;

namespace {

constexpr auto kDiscussion = R"(
    1 xnx
      2
        3
          4
      5
)";

constexpr qint64 kHour = 3'600;

} // namespace

class HeadLayoutTest : public testing::Test {
protected:
    HeadLayoutTest()
    {
        Items items = drawing::items(kDiscussion);
        story = items.takeFirst();
        story.title = u"Francois Chollet is leaving Google"_s;
        story.url = u"https://www.developers.googleblog.com/a"_s;
        story.points = 377;
        story.time = kNow - 2 * kHour;
        comments = items;
        page.scene.freshness.fetch = {kNow - 12 * 60, 0.206, 3, true};
    }

    [[nodiscard]] RowLayout laidOut(int width = 700)
    {
        page.show(std::make_shared<const discussion::Thread>(story, comments, options));
        return layOutHead(page.rows, page.scene, 40, width);
    }

    Page page;
    Item story;
    Items comments;
    Items options;
};

TEST_F(HeadLayoutTest, ReadsLikeThePage)
{
    const RowLayout layout = laidOut();
    EXPECT_EQ(textsOf(layout),
        (QStringList {u"Francois Chollet is leaving Google (developers.googleblog.com)"_s,
            u"377 points xnx · 2 hours ago | 4 comments | cached 12 minutes ago | source\u00a0\u00a0☆"_s}));
}

TEST_F(HeadLayoutTest, PaperSaysWhenAndWhereAndLeavesOutWhatIsOnlyClicked)
{
    page.scene.style = ThreadStyle::forPaper({});
    EXPECT_EQ(textsOf(laidOut()),
        (QStringList {u"Francois Chollet is leaving Google (developers.googleblog.com)"_s,
            u"377 points xnx · 14 Nov 2023, 20:13 | 4 comments | fetched 14 Nov 2023, 22:01 in 0.21s"_s,
            story.url, u"https://news.ycombinator.com/item?id=1"_s}));
    page.scene.bookmarks = {story.id};
    EXPECT_TRUE(textsOf(laidOut()).at(1).endsWith(u"s\u00a0\u00a0★"_s));
    page.rows.setOptions({.focus = ItemId(3)});
    EXPECT_EQ(
        textsOf(laidOut()).mid(2), (QStringList {story.url, u"https://news.ycombinator.com/item?id=3"_s}));
    page.rows.setOptions({.filter = {.bySubmitter = true}});
    EXPECT_FALSE(textsOf(laidOut()).join(u' ').contains(u"show all"_s));
}

TEST_F(HeadLayoutTest, EveryMarkCanBePointedAt)
{
    const RowLayout layout = laidOut();
    EXPECT_EQ(targetsOf(layout),
        (QList<Target> {target(Kind::Article, 1, story.url),
            target(Kind::Site, 1, u"developers.googleblog.com"_s), target(Kind::Author, 1, u"xnx"_s),
            target(Kind::Time, 1), target(Kind::Source, 1), target(Kind::Bookmark, 1)}));
    for (const int width : {700, 300, 120}) {
        expectHittable(laidOut(width));
        expectInside(laidOut(width));
    }
}

TEST_F(HeadLayoutTest, OneIsSingular)
{
    story.points = 1;
    comments = comments.mid(0, 1);
    const QString counts = textsOf(laidOut()).at(1);
    EXPECT_TRUE(counts.startsWith(u"1 point xnx"_s)) << counts.toStdString();
    EXPECT_TRUE(counts.contains(u"| 1 comment |"_s)) << counts.toStdString();
}

TEST_F(HeadLayoutTest, WhatIsUnknownIsLeftOut)
{
    story = {};
    story.id = ItemId(1);
    comments = {};
    page.scene.freshness.fetch = {};
    const RowLayout layout = laidOut();
    EXPECT_EQ(textsOf(layout).mid(0, 2),
        (QStringList {u"[untitled]"_s, u"0 comments | not cached | source\u00a0\u00a0☆"_s}));
    expectHittable(layout);
}

TEST_F(HeadLayoutTest, ADiscussionThatOnlyAListHasNamedSaysSo)
{
    const auto saysSo = [this] { return textsOf(laidOut()).last().contains(u"not cached"_s); };
    page.scene.freshness.fetch = {};
    EXPECT_TRUE(textsOf(laidOut()).at(1).contains(u"| cached in part |"_s));
    EXPECT_FALSE(saysSo());
    comments = {};
    EXPECT_TRUE(saysSo());
    page.scene.freshness.loading = true;
    EXPECT_FALSE(saysSo()) << "they may come yet";
    page.scene.freshness.loading = false;
    page.scene.freshness.fromNetwork = true;
    EXPECT_FALSE(saysSo()) << "it has none";
}

TEST_F(HeadLayoutTest, TellsWhereTheCopyComesFrom)
{
    page.scene.freshness.fromNetwork = true;
    EXPECT_TRUE(textsOf(laidOut()).at(1).contains(u"| fetched in 0.21s |"_s));
    page.scene.freshness.loading = true;
    EXPECT_TRUE(textsOf(laidOut()).at(1).contains(u"| fetching … |"_s));
    page.scene.freshness.expected = 412;
    EXPECT_TRUE(textsOf(laidOut()).at(1).contains(u"| fetching about 412 comments … |"_s));
}

TEST_F(HeadLayoutTest, AFilterSaysWhatItAsksForAndHowToEndIt)
{
    page.rows.setOptions({.filter = {.author = u"u3"_s, .withLinks = true, .words = u"lamp oil"_s}});
    EXPECT_EQ(textsOf(laidOut()).at(2), u"Only by u3, with links, with “lamp oil” · 0 of 4 · show all"_s);
    EXPECT_TRUE(targetsOf(laidOut()).contains(target(Kind::ShowAll, 1)));
    page.rows.setOptions({.filter = {.bySubmitter = true, .withCode = true, .onlyNew = true}});
    EXPECT_EQ(textsOf(laidOut()).at(2), u"Only new, by the submitter, with code · 0 of 4 · show all"_s);
    page.rows.setOptions({.filter = {.author = u"u3"_s}});
    EXPECT_EQ(textsOf(laidOut()).at(2), u"Only by u3 · 1 of 4 · show all"_s);
    expectHittable(laidOut());
    page.rows.setOptions({});
    EXPECT_EQ(textsOf(laidOut()).size(), 2);
}

TEST_F(HeadLayoutTest, APartOfAThreadCountsItselfAndTheWhole)
{
    story.descendants = 9;
    const QString counts = textsOf(laidOut()).at(1);
    EXPECT_TRUE(counts.contains(u"| 4 comments (9 in all) |"_s)) << counts.toStdString();
}

TEST_F(HeadLayoutTest, ASubthreadCountsItselfAndTheWhole)
{
    page.rows.setOptions({.focus = ItemId(3)});
    const QString counts = textsOf(laidOut()).at(2);
    EXPECT_TRUE(counts.contains(u"| 2 comments (4 in all) |"_s)) << counts.toStdString();
}

TEST_F(HeadLayoutTest, ASubthreadHasAWayBackAndItsContext)
{
    page.rows.setOptions({.focus = ItemId(3)});
    const RowLayout layout = laidOut();
    EXPECT_EQ(textsOf(layout).first(), u"←back to thread"_s);
    EXPECT_EQ(targetsOf(layout).first(), target(Kind::BackToThread, 3));
    EXPECT_EQ(textsOf(layout).last(), u"Show context"_s);
    EXPECT_EQ(targetsOf(layout).last(), target(Kind::ShowContext, 3));
    expectHittable(layout);
    page.rows.setOptions({.focus = ItemId(3), .context = true});
    EXPECT_EQ(textsOf(laidOut()).last(), u"Hide context"_s);
}

TEST_F(HeadLayoutTest, ATopLevelCommentHasNoContextToShow)
{
    page.rows.setOptions({.focus = ItemId(2)});
    for (const Target &each : targetsOf(laidOut()))
        EXPECT_NE(each.kind, Kind::ShowContext);
}

TEST_F(HeadLayoutTest, TheStorysOwnTextStandsAboveTheThreadAlone)
{
    story.text = text::RichText {u"Ask HN: why?\nSee >>3"_s, {}};
    EXPECT_EQ(textsOf(laidOut()).mid(2), (QStringList {u"Ask HN: why?"_s, u"See >>3"_s}));
    expectHittable(laidOut());
    page.rows.setOptions({.focus = ItemId(3)});
    EXPECT_FALSE(textsOf(laidOut()).contains(u"Ask HN: why?"_s));
}

TEST_F(HeadLayoutTest, TheContextOfASubthreadBeginsWithTheStorysOwnText)
{
    story.text = text::RichText {u"Ask HN: why?"_s, {}};
    Item option;
    option.id = ItemId(100);
    option.type = discussion::ItemType::PollOption;
    option.text = text::RichText {u"Because."_s, {}};
    options.append(option);
    for (const int focus : {2, 3}) {
        page.rows.setOptions({.focus = ItemId(focus)});
        EXPECT_EQ(textsOf(laidOut()).mid(3), QStringList {u"Show context"_s}) << focus;
        page.rows.setOptions({.focus = ItemId(focus), .context = true});
        EXPECT_EQ(textsOf(laidOut()).mid(3),
            (QStringList {u"Ask HN: why?"_s, u"Because.   0 points"_s, u"Hide context"_s}))
            << focus;
    }
}

TEST_F(HeadLayoutTest, PollOptionsAreBarsByTheirShare)
{
    for (const int points : {10, 40, 0}) {
        Item option;
        option.id = ItemId(100 + points);
        option.type = discussion::ItemType::PollOption;
        option.text = text::RichText {u"Option %1"_s.arg(points), {}};
        option.points = points;
        options.append(option);
    }
    const RowLayout layout = laidOut();
    ASSERT_EQ(layout.blocks().size(), 5U);
    EXPECT_EQ(textsOf(layout).mid(2),
        (QStringList {u"Option 10   10 points"_s, u"Option 40   40 points"_s, u"Option 0   0 points"_s}));
    for (size_t i = 2; i < 5; ++i)
        EXPECT_EQ(layout.blocks()[i].kind, PlacedBlock::Kind::Bar);
    EXPECT_DOUBLE_EQ(layout.blocks()[2].share, 0.25);
    EXPECT_DOUBLE_EQ(layout.blocks()[3].share, 1);
    EXPECT_DOUBLE_EQ(layout.blocks()[4].share, 0);
}

TEST_F(HeadLayoutTest, ABuiltInDiscussionSaysSo)
{
    story.id = ItemId::in(SourceId::Welcome, 1);
    comments = {};
    const RowLayout layout = laidOut();
    EXPECT_TRUE(textsOf(layout).at(1).contains(u"| built in"_s));
    for (const Target &each : targetsOf(layout))
        EXPECT_NE(each.kind, Kind::Source);
}

} // namespace backthread::threadview
