// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/ui/thread/layoutchecks.h"
#include "ui/thread/commentlayout.h"

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using Kind = Target::Kind;

namespace {

constexpr auto kDiscussion = R"(
    1 alice: Story
      2 bob: What was said
        3 alice: An answer
          4 carol: A further answer
            5
        6!
        7?
      8
)";

RowLayout laidOut(const Page &page, int number, int width = 600)
{
    return layOutComment(commentInView(page.rows, page.row(number)), page.scene, 40, width);
}

QString headerOf(const Page &page, int number)
{
    return textsOf(laidOut(page, number)).value(0);
}

discussion::ThreadPtr withState(discussion::ItemState state)
{
    discussion::Items items = drawing::items("1\n  2 bob: Secret");
    items[1].state = state;
    return std::make_shared<const discussion::Thread>(items.at(0), items.mid(1));
}

} // namespace

TEST(CommentLayoutTest, EveryMarkCanBePointedAt)
{
    const Page page(kDiscussion);
    const RowLayout layout = laidOut(page, 2);
    const QList<Target> targets = targetsOf(layout);
    const QList<Target> marks {target(Kind::Fold, 2), target(Kind::Focus, 2),
        target(Kind::Author, 2, u"bob"_s), target(Kind::Time, 2), target(Kind::Number, 2),
        target(Kind::Source, 2), target(Kind::Reference, 1), target(Kind::Bookmark, 2),
        target(Kind::Reference, 3), target(Kind::ScrollTo, 3), target(Kind::Reference, 6),
        target(Kind::ScrollTo, 6), target(Kind::Reference, 7), target(Kind::ScrollTo, 7)};
    for (const Target &mark : marks)
        EXPECT_TRUE(targets.contains(mark)) << int(mark.kind) << " " << mark.item.rowid();
    EXPECT_EQ(targets.size(), marks.size());
    expectHittable(layout);
    expectInside(layout);
}

TEST(CommentLayoutTest, MarksCanBePointedAtInNarrowColumns)
{
    const Page page(kDiscussion);
    for (const int width : {80, 140, 233}) {
        SCOPED_TRACE(width);
        expectHittable(laidOut(page, 2, width));
        expectInside(laidOut(page, 2, width));
    }
}

TEST(CommentLayoutTest, TheHeaderReadsLikeThePage)
{
    Page page(kDiscussion);
    page.scene.now = 1'002 + 3 * 60 * 60;
    EXPECT_EQ(headerOf(page, 2), u"▾ 1. bob · 3h · No.2 [source]  >>1 (OP)  ☆"_s);
    EXPECT_EQ(headerOf(page, 3), u"▾ 2. alice · 2h · No.3 [source]  >>2  ☆"_s);
    EXPECT_EQ(headerOf(page, 4), u"▾ 3. carol · 2h · No.4 [source] {3}  >>3  ☆"_s);
    EXPECT_EQ(headerOf(page, 8), u"6. u8 · 2h · No.8 [source]  >>1 (OP)  ☆"_s);
    page.scene.altered = {{ItemId(8), discussion::Alteration::Edited}};
    EXPECT_EQ(headerOf(page, 8), u"6. u8 · 2h edited meanwhile · No.8 [source]  >>1 (OP)  ☆"_s);
}

TEST(CommentLayoutTest, PaperSaysWhenAndLeavesOutWhatIsOnlyClicked)
{
    Page page(kDiscussion, {.folded = {ItemId(3)}});
    page.scene.style = ThreadStyle::forPaper({});
    page.scene.bookmarks = {ItemId(3)};
    EXPECT_EQ(headerOf(page, 2), u"1. bob · 1 Jan 1970, 00:16 · No.2  >>1 (OP)"_s);
    EXPECT_EQ(textsOf(laidOut(page, 2)).last(), u"replies(3): >>3 >>6 >>7"_s);
    EXPECT_EQ(headerOf(page, 3), u"2. alice · 1 Jan 1970, 00:16 · No.3  >>2  ★"_s);
    EXPECT_EQ(textsOf(laidOut(page, 3)).last(), u"2 comments folded"_s);
    expectInside(laidOut(page, 2));
}

TEST(CommentLayoutTest, RepliesToTheFocusSaySo)
{
    const Page page(kDiscussion, {.focus = ItemId(3), .context = true});
    EXPECT_TRUE(headerOf(page, 4).contains(u">>3 (TP)"_s)) << headerOf(page, 4).toStdString();
    EXPECT_FALSE(headerOf(page, 5).contains(u"(TP)"_s));
    EXPECT_FALSE(headerOf(page, 2).contains(u"1."_s)) << "context is not numbered";
    expectHittable(laidOut(page, 2));
}

TEST(CommentLayoutTest, RepliesAreListedOldestFirst)
{
    const Page page("1\n  2\n    9\n    4\n    7?");
    const QString last = textsOf(laidOut(page, 2)).last();
    EXPECT_EQ(last, u"replies(3): >>4\u00a0# >>7\u00a0# >>9\u00a0#"_s);
}

TEST(CommentLayoutTest, RepliesThatAreDeadOrGoneAreStruckThrough)
{
    discussion::Items items = drawing::items("1\n  2\n    3\n    4!\n    5?\n    6");
    items.last().state = discussion::ItemState::Dead;
    Page page;
    page.show(std::make_shared<const discussion::Thread>(items.at(0), items.mid(1)));
    const RowLayout layout = laidOut(page, 2);
    const QImage picture = pictureOf(layout, page.scene.style);
    const auto isStruck = [&](int number) {
        const QRect place = layout.rectOf(target(Kind::Reference, number)).toRect().adjusted(1, 3, -1, -3);
        for (int y = place.top(); y <= place.bottom(); ++y) {
            int x = place.left();
            while (x <= place.right() && picture.pixel(x, y) != 0xffffffff)
                ++x;
            if (x > place.right())
                return true;
        }
        return false;
    };
    EXPECT_FALSE(isStruck(3));
    for (const int gone : {4, 5, 6})
        EXPECT_TRUE(isStruck(gone)) << gone;
}

TEST(CommentLayoutTest, OnlyNewCommentsSaySo)
{
    discussion::Items items = drawing::items(kDiscussion);
    for (discussion::Item &item : items)
        item.firstSeen = item.id == ItemId(3) || item.id == ItemId(4) ? 200 : 100;
    Page page;
    page.rows.setOptions({.newSince = 150});
    page.show(std::make_shared<const discussion::Thread>(items.at(0), items.mid(1)));
    for (const int number : {2, 3, 4, 8})
        EXPECT_EQ(headerOf(page, number).contains(u" new "_s), number == 3 || number == 4) << number;
    page.rows.setOptions({.folded = {ItemId(2)}, .newSince = 150});
    EXPECT_EQ(textsOf(laidOut(page, 2)).last(), u"4 comments folded, 2 new"_s);
}

TEST(CommentLayoutTest, CommentsWithoutRepliesHaveNoLineForThem)
{
    const Page page(kDiscussion);
    EXPECT_EQ(textsOf(laidOut(page, 8)), (QStringList {headerOf(page, 8), u"text 8"_s}));
}

TEST(CommentLayoutTest, FoldedCommentsSayHowManyTheyHide)
{
    const Page page(kDiscussion, {.folded = {ItemId(2)}});
    const RowLayout layout = laidOut(page, 2);
    EXPECT_TRUE(textsOf(layout).first().startsWith(u"▸"_s));
    EXPECT_EQ(textsOf(layout).last(), u"4 comments folded"_s);
    EXPECT_EQ(targetsOf(layout).last(), target(Kind::Fold, 2));
    const Page one("1\n  2\n    3", {.folded = {ItemId(2)}});
    EXPECT_EQ(textsOf(laidOut(one, 2)).last(), u"1 comment folded"_s);
}

TEST(CommentLayoutTest, BookmarkedCommentsHaveAFullStar)
{
    Page page(kDiscussion);
    page.scene.bookmarks = {ItemId(2)};
    EXPECT_TRUE(headerOf(page, 2).contains(u'★'));
    EXPECT_TRUE(headerOf(page, 3).contains(u'☆'));
}

TEST(CommentLayoutTest, StubsSayWhatBecameOfTheText)
{
    using discussion::ItemState;
    const QList<std::pair<ItemState, QString>> states {{ItemState::Dead, u"[dead]"_s},
        {ItemState::Flagged, u"[flagged]"_s}, {ItemState::Deleted, u"[deleted]"_s},
        {ItemState::Delayed, u"[delayed] The text is not public yet."_s},
        {ItemState::Missing, u"[not available]"_s}};
    for (const auto &[state, text] : states) {
        Page page;
        page.show(withState(state));
        const RowLayout layout = laidOut(page, 2);
        EXPECT_EQ(textsOf(layout).value(1), text);
        EXPECT_FALSE(textsOf(layout).join(u' ').contains(u"Secret"_s));
        expectHittable(layout);
    }
}

TEST(CommentLayoutTest, BuiltInCommentsHaveNoSource)
{
    discussion::Items items = drawing::items("1\n  2");
    items[0].id = ItemId::in(SourceId::Welcome, 1);
    items[1].id = ItemId::in(SourceId::Welcome, 2);
    items[1].parent = items[0].id;
    items[0].kids = ItemIds {items[1].id};
    Page page;
    page.show(std::make_shared<const discussion::Thread>(items.at(0), items.mid(1)));
    const RowLayout layout = layOutComment(commentInView(page.rows, 0), page.scene, 0, 600);
    for (const Target &each : targetsOf(layout))
        EXPECT_NE(each.kind, Kind::Source);
    EXPECT_TRUE(textsOf(layout).first().contains(u"No.2"_s));
}

TEST(CommentLayoutTest, UnknownAuthorsAndTimesAreLeftOut)
{
    discussion::Items items = drawing::items("1\n  2");
    items[1].by.clear();
    items[1].time = 0;
    items[0].by.clear();
    Page page;
    page.show(std::make_shared<const discussion::Thread>(items.at(0), items.mid(1)));
    const RowLayout layout = laidOut(page, 2);
    for (const Target &each : targetsOf(layout)) {
        EXPECT_NE(each.kind, Kind::Author);
        EXPECT_NE(each.kind, Kind::Time);
    }
    expectHittable(layout);
}

TEST(CommentLayoutTest, EstimatesAreOfTheRightSize)
{
    const Page page(kDiscussion);
    const int estimate = estimateHeight(page.rows, page.row(2), page.scene, 600);
    const int height = laidOut(page, 2).height();
    EXPECT_GT(estimate, height / 2);
    EXPECT_LT(estimate, height * 2);
}

} // namespace backthread::threadview
