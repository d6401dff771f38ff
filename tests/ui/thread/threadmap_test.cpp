// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/ui/thread/layoutchecks.h"
#include "ui/thread/threadmap.h"

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;

namespace {

using Marks = std::vector<MapMark>;

TEST(MapMarks, AreWhatIsNewBookmarkedFoundAndBySubmitter)
{
    discussion::Items items = drawing::items(R"(
        1 ana
          2
            3 ana
          4
    )");
    items[3].firstSeen = 200;
    Page page;
    page.rows.setOptions({.newSince = 100});
    page.show(std::make_shared<const discussion::Thread>(items.first(), items.mid(1)));
    const std::vector<int> withWords {0, 2};
    const Marks marks = mapMarks(page.rows, {ItemId(1), ItemId(2), ItemId(99)}, withWords);
    EXPECT_EQ(marks,
        (Marks {
            {0, Tick::Words}, {0, Tick::Bookmark}, {1, Tick::Submitter}, {2, Tick::New}, {2, Tick::Words}}));
}

TEST(MapMarks, AFoldedCommentStandsForTheNewOnesBelowIt)
{
    discussion::Items items = drawing::items(R"(
        1
          2
            3
              4
    )");
    items[2].firstSeen = items[3].firstSeen = 200;
    Page page;
    page.rows.setOptions({.folded = {ItemId(2)}, .newSince = 100});
    page.show(std::make_shared<const discussion::Thread>(items.first(), items.mid(1)));
    EXPECT_EQ(mapMarks(page.rows, {}, {}), (Marks {{0, Tick::New, 2}}));
}

TEST(MapMarks, LinesAboveWhatWasFilteredHaveNone)
{
    Page page(R"(
        1 ana
          2 ana: one
            3 bo: two
    )",
        {.filter = {.author = u"bo"_s}});
    ASSERT_EQ(page.rows.rowCount(), 2);
    EXPECT_EQ(mapMarks(page.rows, {ItemId(3)}, {}), (Marks {{1, Tick::Bookmark}}));
}

TEST(MapMarks, WithoutThreadThereAreNone)
{
    Page page;
    EXPECT_TRUE(mapMarks(page.rows, {ItemId(3)}, {}).empty());
}

TEST(ThreadMap, TicksStandInProportionToThePage)
{
    const std::vector<int> heights {100, 300, 50, 550};
    const Marks marks {{0, Tick::New}, {1, Tick::New}, {2, Tick::Bookmark}, {3, Tick::New}};
    const ThreadMap map(marks, heights, {.head = 200, .total = 1'500, .length = 150});
    EXPECT_TRUE(map.has(Tick::New, 20));
    EXPECT_TRUE(map.has(Tick::New, 30));
    EXPECT_TRUE(map.has(Tick::Bookmark, 60));
    EXPECT_TRUE(map.has(Tick::New, 65));
    EXPECT_EQ(map.count(Tick::New, 0, 150), 3);
    EXPECT_EQ(map.count(Tick::New, 21, 65), 1);
    EXPECT_TRUE(map.has(Tick::Bookmark));
    EXPECT_FALSE(map.has(Tick::Words));
}

TEST(ThreadMap, ManyCommentsShareAPixel)
{
    const std::vector<int> heights(10'000, 20);
    Marks marks;
    for (int row = 0; row < 10'000; ++row)
        marks.push_back({row, Tick::New});
    const ThreadMap map(marks, heights, {.head = 0, .total = 200'000, .length = 100});
    EXPECT_EQ(map.count(Tick::New, 0, 1), 100);
    EXPECT_EQ(map.count(Tick::New, -5, 200), 10'000) << "cut to what there is";
}

TEST(ThreadMap, KnowsTheFirstRowNearAPixel)
{
    const std::vector<int> heights(10, 100);
    const Marks marks {{3, Tick::New}, {6, Tick::Words}, {6, Tick::Bookmark}};
    const ThreadMap map(marks, heights, {.head = 0, .total = 1'000, .length = 100});
    EXPECT_EQ(map.rowNear(30, 0), 3);
    EXPECT_EQ(map.rowNear(28, 2), 3);
    EXPECT_EQ(map.rowNear(32, 2), 3);
    EXPECT_EQ(map.rowNear(33, 2), -1);
    EXPECT_EQ(map.rowNear(46, 40), 6) << "the nearer one";
    EXPECT_EQ(map.rowNear(-500, 3), -1);
}

TEST(ThreadMap, NoRoomAndNoPageHaveNoTicks)
{
    const std::vector<int> heights {100};
    const Marks marks {{0, Tick::New}};
    EXPECT_EQ(ThreadMap().rowNear(0, 10), -1);
    EXPECT_EQ(ThreadMap(marks, heights, {.head = 0, .total = 100, .length = 0}).length(), 0);
    EXPECT_FALSE(ThreadMap(marks, heights, {.head = 0, .total = 0, .length = 10}).has(Tick::New));
    EXPECT_TRUE(ThreadMap(marks, heights, {.head = 500, .total = 100, .length = 10}).has(Tick::New, 9));
}

} // namespace

} // namespace backthread::threadview
