// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/arrangement.h"
#include "drawing.h"

#include <gtest/gtest.h>

namespace backthread::discussion {

using drawing::undented;

namespace {

constexpr auto kDiscussion = R"(
    1
      7
        9
          12
        8
      3
      5
        6
        10
        11
)";

/// The discussion, in which each comment was first held when it was written: 1,000 more than its number.
ThreadPtr seenThread()
{
    Items items = drawing::items(kDiscussion);
    for (Item &item : items)
        item.firstSeen = item.time;
    Item story = items.takeFirst();
    return std::make_shared<const Thread>(std::move(story), std::move(items));
}

/// Indentation, running number (`^` for context), id, `*` for new, and how many are folded away, how many of
/// them new.
std::string arranged(const ViewOptions &options)
{
    const ThreadPtr thread = seenThread();
    std::string lines;
    for (const Row &row : arrange(*thread, options).rows) {
        lines += std::string(size_t(2 * row.indent), ' ');
        lines += row.number == 0 ? "^" : std::to_string(row.number) + ".";
        lines += " " + std::to_string(thread->at(row.comment).id.rowid());
        lines += row.isNew ? "*" : "";
        lines += row.hidden == 0 ? "" : " +" + std::to_string(row.hidden);
        lines += row.hiddenNew == 0 ? "\n" : " (" + std::to_string(row.hiddenNew) + " new)\n";
    }
    return lines;
}

} // namespace

TEST(ArrangementTest, OrdersHaveNames)
{
    for (const Order order : {Order::Tree, Order::Board, Order::Newest, Order::Answered})
        EXPECT_EQ(orderFromName(QString(orderName(order))), order);
    EXPECT_FALSE(orderFromName(u"Tree"));
    EXPECT_FALSE(orderFromName(u""));
}

TEST(ArrangementTest, TreeNestsByRank)
{
    EXPECT_EQ(arranged({}), undented(R"(
        1. 7
          2. 9
            3. 12
          4. 8
        5. 3
        6. 5
          7. 6
          8. 10
          9. 11
    )"));
}

TEST(ArrangementTest, BoardIsFlatAndOldestFirst)
{
    EXPECT_EQ(arranged({.order = Order::Board}), "1. 3\n2. 5\n3. 6\n4. 7\n5. 8\n6. 9\n7. 10\n8. 11\n9. 12\n");
}

TEST(ArrangementTest, NewestIsBoardBackwards)
{
    EXPECT_EQ(
        arranged({.order = Order::Newest}), "1. 12\n2. 11\n3. 10\n4. 9\n5. 8\n6. 7\n7. 6\n8. 5\n9. 3\n");
}

TEST(ArrangementTest, AnsweredGoesByDirectRepliesThenByPlaceInTheTree)
{
    EXPECT_EQ(
        arranged({.order = Order::Answered}), "1. 5\n2. 7\n3. 9\n4. 12\n5. 8\n6. 3\n7. 6\n8. 10\n9. 11\n");
}

TEST(ArrangementTest, FocusShowsASubThreadFromItsTop)
{
    EXPECT_EQ(arranged({.focus = ItemId(9)}), "1. 9\n  2. 12\n");
    EXPECT_EQ(arranged({.order = Order::Newest, .focus = ItemId(7)}), "1. 12\n2. 9\n3. 8\n4. 7\n");
}

TEST(ArrangementTest, ContextStandsAboveTheFocusWithoutNumbers)
{
    EXPECT_EQ(arranged({.focus = ItemId(12), .context = true}), "^ 7\n^ 9\n1. 12\n");
    EXPECT_EQ(arranged({.focus = ItemId(7), .context = true}), arranged({.focus = ItemId(7)}));
    EXPECT_EQ(arranged({.context = true}), arranged({}));
}

TEST(ArrangementTest, AFocusThatIsNotThereCountsAsNone)
{
    EXPECT_EQ(arranged({.focus = ItemId(99)}), arranged({}));
    EXPECT_EQ(arranged({.focus = ItemId(1)}), arranged({}));
    EXPECT_EQ(arrange(*drawing::thread(kDiscussion), {.focus = ItemId(99)}).focus, Thread::kStory);
}

TEST(ArrangementTest, FoldsHideDescendantsAndLeaveNumbersAlone)
{
    EXPECT_EQ(arranged({.folded = {ItemId(7), ItemId(11)}}), undented(R"(
        1. 7 +3
        5. 3
        6. 5
          7. 6
          8. 10
          9. 11
    )"));
    EXPECT_EQ(arranged({.order = Order::Board, .folded = {ItemId(7)}}),
        "1. 3\n2. 5\n3. 6\n4. 7 +3\n7. 10\n8. 11\n");
}

TEST(ArrangementTest, AFoldInsideAFoldIsHiddenWithIt)
{
    EXPECT_EQ(arranged({.focus = ItemId(7), .folded = {ItemId(7), ItemId(9)}}), "1. 7 +3\n");
    EXPECT_EQ(arranged({.focus = ItemId(7), .folded = {ItemId(9)}}), "1. 7\n  2. 9 +1\n  4. 8\n");
}

TEST(ArrangementTest, AFocusInsideAFoldIsShownAllTheSame)
{
    EXPECT_EQ(arranged({.focus = ItemId(9), .context = true, .folded = {ItemId(7)}}), "^ 7\n1. 9\n  2. 12\n");
}

TEST(ArrangementTest, FoldsBelowAFocusInsideAFoldHold)
{
    EXPECT_EQ(arranged({.focus = ItemId(9), .folded = {ItemId(7), ItemId(9)}}), "1. 9 +1\n");
}

TEST(ArrangementTest, FoldsOfTheStoryAndOfStrangersDoNothing)
{
    EXPECT_EQ(arranged({.folded = {ItemId(1), ItemId(99)}}), arranged({}));
}

TEST(ArrangementTest, CountsWhatIsFoldedAwayToo)
{
    const ThreadPtr thread = drawing::thread(kDiscussion);
    EXPECT_EQ(arrange(*thread, {.folded = {ItemId(7)}}).commentsInView, 9);
    EXPECT_EQ(arrange(*thread, {.focus = ItemId(5), .context = true}).commentsInView, 4);
    EXPECT_EQ(arrange(*thread, {.focus = ItemId(5)}).focus, thread->indexOf(ItemId(5)));
}

TEST(ArrangementTest, MarksWhatWasFirstHeldLater)
{
    EXPECT_EQ(arranged({.newSince = 1'009}), undented(R"(
        1. 7
          2. 9
            3. 12*
          4. 8
        5. 3
        6. 5
          7. 6
          8. 10*
          9. 11*
    )"));
    EXPECT_EQ(arranged({.focus = ItemId(12), .context = true, .newSince = 1'008}), "^ 7\n^ 9*\n1. 12*\n");
}

TEST(ArrangementTest, NothingIsNewOnTheFirstVisitNorOfUnknownAge)
{
    EXPECT_EQ(arranged({.newSince = 0}), arranged({}));
    const ThreadPtr thread = drawing::thread(kDiscussion);
    EXPECT_EQ(arrange(*thread, {.newSince = 1}).newInView, 0);
}

TEST(ArrangementTest, FoldsTellHowMuchOfWhatTheyHideIsNew)
{
    EXPECT_EQ(arranged({.focus = ItemId(7), .folded = {ItemId(7)}, .newSince = 1'008}), "1. 7 +3 (2 new)\n");
    EXPECT_EQ(arranged({.folded = {ItemId(7), ItemId(5), ItemId(9)}, .newSince = 1'009}),
        "1. 7 +3 (1 new)\n5. 3\n6. 5 +3 (2 new)\n");
    EXPECT_EQ(
        arranged({.order = Order::Newest, .focus = ItemId(7), .folded = {ItemId(9)}, .newSince = 1'008}),
        "2. 9* +1 (1 new)\n3. 8\n4. 7\n");
}

TEST(ArrangementTest, CountsWhatIsNewInTheView)
{
    const ThreadPtr thread = seenThread();
    EXPECT_EQ(arrange(*thread, {.newSince = 1'008}).newInView, 4);
    EXPECT_EQ(arrange(*thread, {.folded = {ItemId(7), ItemId(5)}, .newSince = 1'008}).newInView, 4);
    EXPECT_EQ(arrange(*thread, {.focus = ItemId(5), .newSince = 1'008}).newInView, 2);
    EXPECT_EQ(arrange(*thread, {.focus = ItemId(12), .context = true, .newSince = 1'008}).newInView, 1);
}

} // namespace backthread::discussion
