// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/thread.h"
#include "drawing.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace backthread::discussion {

using drawing::drawn;
using drawing::undented;

namespace {

Thread threadOf(Items items)
{
    Item story = items.takeFirst();
    return Thread(std::move(story), std::move(items));
}

Thread threadOf(std::string_view drawing, int descendants)
{
    Items items = drawing::items(drawing);
    items.first().descendants = descendants;
    return threadOf(std::move(items));
}

Item comment(qint64 id, qint64 parent)
{
    Item item;
    item.id = ItemId(id);
    item.parent = ItemId(parent);
    item.type = ItemType::Comment;
    item.state = ItemState::Live;
    return item;
}

constexpr auto kDiscussion = R"(
    1
      7
        9
          12
        8!
      3
      5
        6
)";

} // namespace

TEST(ThreadTest, ComesOutAsItWasDrawn)
{
    EXPECT_EQ(drawn(*drawing::thread(kDiscussion)), undented(kDiscussion));
}

TEST(ThreadTest, IsTheSameInWhateverOrderItemsCome)
{
    Items items = drawing::items(kDiscussion);
    std::mt19937 random(1);
    for (int i = 0; i < 50; ++i) {
        std::shuffle(items.begin() + 1, items.end(), random);
        ASSERT_EQ(drawn(threadOf(items)), undented(kDiscussion));
    }
}

TEST(ThreadTest, PutsRepliesOfUnknownRankBehindTheRankedOnesOldestFirst)
{
    EXPECT_EQ(drawn(*drawing::thread(R"(
        1
          9~
          5
          7~
            8~
            6~
          3
    )")),
        undented(R"(
        1
          5
          3
          7
            6
            8
          9
    )"));
}

TEST(ThreadTest, TakesTheFirstOfDuplicates)
{
    Items items = drawing::items(R"(
        1
          2 alice: first
            3
    )");
    Item again = items.at(1);
    again.by = QStringLiteral("mallory");
    again.parent = ItemId(3);
    items.append(again);
    const Thread thread = threadOf(items);
    EXPECT_EQ(thread.size(), 2);
    EXPECT_EQ(thread.at(0).by, QStringLiteral("alice"));
}

TEST(ThreadTest, LeavesOutWhatDoesNotLeadToTheStory)
{
    Items items = drawing::items(R"(
        1
          2
            3
    )");
    items.append(comment(10, 99)); // foreign
    items.append(comment(11, 10)); // below it
    items.append(comment(20, 21)); // a circle
    items.append(comment(21, 20));
    items.append(comment(22, 21)); // below it
    items.append(comment(30, 30)); // its own parent
    items.append(comment(40, 0)); // without one
    EXPECT_EQ(drawn(threadOf(items)), undented(R"(
        1
          2
            3
    )"));
}

TEST(ThreadTest, HoldsTheStoryOnlyOnce)
{
    Items items = drawing::items(R"(
        1
          2
    )");
    items.append(comment(1, 2));
    EXPECT_EQ(drawn(threadOf(items)), "1\n  2\n");
    items.last() = comment(1, 1);
    EXPECT_EQ(drawn(threadOf(items)), "1\n  2\n");
}

TEST(ThreadTest, BelievesTheChildAboutItsParent)
{
    Items items = drawing::items(R"(
        1
          2
          3
    )");
    items[1].kids = ItemIds {ItemId(3)}; // 2 claims a reply that says it belongs to the story
    EXPECT_EQ(drawn(threadOf(items)), "1\n  2\n  3\n");
}

TEST(ThreadTest, KnowsRangesRowsAndDepths)
{
    const ThreadPtr thread = drawing::thread(kDiscussion);
    const int seven = *thread->indexOf(ItemId(7));
    const int eight = *thread->indexOf(ItemId(8));
    EXPECT_EQ(thread->descendants(seven), 3);
    EXPECT_EQ(thread->descendants(Thread::kStory), thread->size());
    EXPECT_EQ(thread->end(seven), *thread->indexOf(ItemId(3)));
    EXPECT_EQ(thread->depth(seven), 1);
    EXPECT_EQ(thread->depth(eight), 2);
    EXPECT_EQ(thread->row(eight), 1);
    EXPECT_EQ(thread->parent(eight), seven);
    EXPECT_EQ(thread->parent(seven), Thread::kStory);
}

TEST(ThreadTest, ListsTheChildrenOfEveryItemInOrder)
{
    const ThreadPtr thread = drawing::thread(kDiscussion);
    for (int index = Thread::kStory; index < thread->size(); ++index) {
        int row = 0;
        for (const int child : thread->children(index)) {
            EXPECT_EQ(thread->parent(child), index);
            EXPECT_EQ(thread->row(child), row++);
        }
    }
    EXPECT_EQ(thread->children(Thread::kStory).size(), 3u);
    EXPECT_TRUE(thread->children(thread->size() - 1).empty());
}

TEST(ThreadTest, NamesRepliesThatNoSourceCouldDeliver)
{
    const ThreadPtr thread = drawing::thread(R"(
        1
          9
            15?
            12
            11~
          4?
    )");
    EXPECT_EQ(drawn(thread->replies(Thread::kStory)), "4 9");
    EXPECT_EQ(drawn(thread->replies(0)), "11 12 15");
    EXPECT_EQ(drawn(thread->replies(1)), "");
}

TEST(ThreadTest, TellsAncestorsFromTheStoryDown)
{
    const ThreadPtr thread = drawing::thread(kDiscussion);
    EXPECT_EQ(thread->ancestors(*thread->indexOf(ItemId(12))), (std::vector {0, 1}));
    EXPECT_TRUE(thread->ancestors(0).empty());
    EXPECT_TRUE(thread->ancestors(Thread::kStory).empty());
}

TEST(ThreadTest, FindsItemsById)
{
    const ThreadPtr thread = drawing::thread(kDiscussion);
    EXPECT_EQ(thread->indexOf(ItemId(1)), Thread::kStory);
    for (int index = 0; index < thread->size(); ++index)
        EXPECT_EQ(thread->indexOf(thread->at(index).id), index);
    EXPECT_FALSE(thread->indexOf(ItemId(99)));
    EXPECT_FALSE(thread->indexOf(ItemId()));
}

TEST(ThreadTest, TakesAHundredThousandLevels)
{
    constexpr int kDepth = 100'000;
    Items items;
    for (int i = kDepth; i > 0; --i)
        items.append(comment(1 + i, i));
    const Thread thread({.id = ItemId(1)}, items);
    ASSERT_EQ(thread.size(), kDepth);
    EXPECT_EQ(thread.depth(kDepth - 1), kDepth);
    EXPECT_EQ(thread.descendants(0), kDepth - 1);
    EXPECT_EQ(thread.ancestors(kDepth - 1).size(), size_t(kDepth - 1));
}

TEST(ThreadTest, MayBeEmpty)
{
    const Thread thread({.id = ItemId(1)}, {});
    EXPECT_EQ(thread.size(), 0);
    EXPECT_TRUE(thread.children(Thread::kStory).empty());
    EXPECT_EQ(thread.end(Thread::kStory), 0);
}

TEST(Thread, CountsWhatIsHeldAndWhatIsToldOf)
{
    EXPECT_EQ(threadOf("1\n  2\n  3!\n", 1).comments(), 2) << "the source counts live ones only";
    EXPECT_EQ(threadOf("1\n  2\n", 7).comments(), 7) << "a part is held";
}

} // namespace backthread::discussion
