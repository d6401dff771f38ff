// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/thread/layoutchecks.h"
#include "ui/thread/steps.h"

#include <gtest/gtest.h>

namespace backthread::threadview {

using discussion::Order;

namespace {

constexpr auto kDiscussion = R"(
    1
      2
        3
          4
        5
      6
      7
        8
)";

/// The comments that steps of one kind lead to from each comment.
std::string ways(const Page &page, Step step)
{
    std::string ways;
    for (int row = 0; row < page.rows.rowCount(); ++row) {
        const ItemId to = page.rows.item(rowAfter(page.rows, row, step)).id;
        ways += (row == 0 ? "" : " ") + std::to_string(page.rows.item(row).id.rowid());
        ways += ">" + std::to_string(to.rowid());
    }
    return ways;
}

} // namespace

TEST(StepsTest, LeadThroughTheTree)
{
    const Page page(kDiscussion);
    EXPECT_EQ(ways(page, Step::Next), "2>3 3>4 4>5 5>6 6>7 7>8 8>8");
    EXPECT_EQ(ways(page, Step::Previous), "2>2 3>2 4>3 5>4 6>5 7>6 8>7");
    EXPECT_EQ(ways(page, Step::NextSibling), "2>6 3>5 4>4 5>5 6>7 7>7 8>8");
    EXPECT_EQ(ways(page, Step::PreviousSibling), "2>2 3>3 4>4 5>3 6>2 7>6 8>8");
    EXPECT_EQ(ways(page, Step::Parent), "2>2 3>2 4>3 5>2 6>6 7>7 8>7");
    EXPECT_EQ(ways(page, Step::Root), "2>2 3>2 4>2 5>2 6>6 7>7 8>7");
    EXPECT_EQ(ways(page, Step::FirstReply), "2>3 3>4 4>4 5>5 6>6 7>8 8>8");
    EXPECT_EQ(ways(page, Step::NextTop), "2>6 3>6 4>6 5>6 6>7 7>7 8>8");
    EXPECT_EQ(ways(page, Step::PreviousTop), "2>2 3>2 4>2 5>2 6>2 7>6 8>7");
}

TEST(StepsTest, SkipWhatIsFoldedAway)
{
    const Page page(kDiscussion, {.folded = {ItemId(2)}});
    EXPECT_EQ(ways(page, Step::Next), "2>6 6>7 7>8 8>8");
    EXPECT_EQ(ways(page, Step::FirstReply), "2>2 6>6 7>8 8>8");
}

TEST(StepsTest, FollowTheRepliesInFlatOrdersToo)
{
    const Page page(kDiscussion, {.order = Order::Newest});
    EXPECT_EQ(ways(page, Step::Next), "8>7 7>6 6>5 5>4 4>3 3>2 2>2");
    EXPECT_EQ(ways(page, Step::Parent), "8>7 7>7 6>6 5>2 4>3 3>2 2>2");
    EXPECT_EQ(ways(page, Step::FirstReply), "8>8 7>8 6>6 5>5 4>4 3>4 2>3");
}

TEST(StepsTest, StayInsideASubthread)
{
    const Page page(kDiscussion, {.focus = ItemId(2)});
    EXPECT_EQ(ways(page, Step::NextTop), "2>2 3>3 4>4 5>5");
    EXPECT_EQ(ways(page, Step::NextSibling), "2>2 3>5 4>4 5>5");
}

TEST(StepsTest, LeadToTheRootOfASubthreadWithoutLeavingIt)
{
    const Page page("1\n  2\n    3\n      4\n        5\n          6\n      7", {.focus = ItemId(3)});
    EXPECT_EQ(ways(page, Step::Root), "3>3 4>3 5>4 6>4 7>3");
}

TEST(StepsTest, LeadThroughTheContextOfASubthreadToo)
{
    const Page page("1\n  2\n    3\n      4\n        5", {.focus = ItemId(4), .context = true});
    EXPECT_EQ(ways(page, Step::Parent), "2>2 3>2 4>3 5>4");
    EXPECT_EQ(ways(page, Step::Root), "2>2 3>2 4>3 5>4");
}

TEST(StepsTest, BeginAtTheFirstComment)
{
    const Page page(kDiscussion);
    for (const Step step : {Step::Next, Step::Previous, Step::Parent, Step::NextTop})
        EXPECT_EQ(rowAfter(page.rows, -1, step), 0);
    EXPECT_EQ(rowAfter(Page("1").rows, -1, Step::Next), -1);
    EXPECT_EQ(rowAfter(Page().rows, 0, Step::Next), -1);
}

} // namespace backthread::threadview
