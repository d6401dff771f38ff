// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/arrangement.h"
#include "core/discussion/folding.h"
#include "drawing.h"

#include <gtest/gtest.h>

namespace backthread::discussion {

namespace {

constexpr auto kDiscussion = R"(
    1
      7
        9
          12
            13
        8
      3
      5
        6
        10
          11
)";

/// The discussion, first held when it was written: 1,000 more than the number.
ThreadPtr seenThread()
{
    Items items = drawing::items(kDiscussion);
    for (Item &item : items)
        item.firstSeen = item.time;
    Item story = items.takeFirst();
    return std::make_shared<const Thread>(std::move(story), std::move(items));
}

std::string sorted(const QSet<ItemId> &folds)
{
    ItemIds ids(folds.begin(), folds.end());
    std::sort(ids.begin(), ids.end());
    return drawing::drawn(ids);
}

int indexOf(const Thread &thread, qint64 id)
{
    return thread.indexOf(ItemId(id)).value();
}

} // namespace

TEST(FoldingTest, ToTheFirstLevelFoldsAllRepliesToTheStory)
{
    const ThreadPtr thread = seenThread();
    EXPECT_EQ(sorted(foldsToLevel(*thread, 1)), "5 7");
    EXPECT_EQ(arrange(*thread, {.folded = foldsToLevel(*thread, 1)}).rows.size(), 3u);
}

TEST(FoldingTest, ToALevelHidesWhatIsDeeper)
{
    const ThreadPtr thread = seenThread();
    EXPECT_EQ(sorted(foldsToLevel(*thread, 2)), "9 10");
    EXPECT_EQ(sorted(foldsToLevel(*thread, 3)), "12");
    EXPECT_EQ(sorted(foldsToLevel(*thread, 4)), "");
    EXPECT_EQ(sorted(foldsToLevel(*thread, 0)), "");
    for (int level = 1; level <= 4; ++level) {
        for (const Row &row : arrange(*thread, {.folded = foldsToLevel(*thread, level)}).rows)
            EXPECT_LE(thread->depth(row.comment), level);
    }
}

TEST(FoldingTest, LevelsOfASubThreadCountFromItsTop)
{
    const ThreadPtr thread = seenThread();
    EXPECT_EQ(sorted(foldsToLevel(*thread, 1, indexOf(*thread, 7))), "9");
    EXPECT_EQ(sorted(foldsToLevel(*thread, 1, indexOf(*thread, 13))), "");
}

TEST(FoldingTest, BranchesWithNothingNewAreFoldedAtTheirTops)
{
    const ThreadPtr thread = seenThread();
    EXPECT_EQ(sorted(foldsOfNothingNew(*thread, 1'012)), "5") << "13 is new";
    EXPECT_EQ(sorted(foldsOfNothingNew(*thread, 1'009)), "") << "10 to 13 are new";
    EXPECT_EQ(sorted(foldsOfNothingNew(*thread, 1'013)), "5 7");
    EXPECT_EQ(sorted(foldsOfNothingNew(*thread, 0)), "5 7") << "on the first visit nothing is new";
    EXPECT_EQ(sorted(foldsOfNothingNew(*thread, 1'013, indexOf(*thread, 7))), "9");
}

TEST(FoldingTest, WhatIsNewStaysVisible)
{
    const ThreadPtr thread = seenThread();
    for (qint64 since = 1'000; since < 1'015; ++since) {
        int shown = 0;
        const Arrangement arrangement =
            arrange(*thread, {.folded = foldsOfNothingNew(*thread, since), .newSince = since});
        for (const Row &row : arrangement.rows) {
            EXPECT_EQ(row.hiddenNew, 0);
            shown += int(row.isNew);
        }
        EXPECT_EQ(shown, arrangement.newInView);
    }
}

TEST(FoldingTest, TheRootIsTheReplyToTheTop)
{
    const ThreadPtr thread = seenThread();
    const int seven = indexOf(*thread, 7);
    EXPECT_EQ(rootOf(*thread, indexOf(*thread, 13)), seven);
    EXPECT_EQ(rootOf(*thread, seven), seven);
    EXPECT_EQ(rootOf(*thread, indexOf(*thread, 13), seven), indexOf(*thread, 9));
    EXPECT_EQ(rootOf(*thread, seven, seven), seven);
    EXPECT_EQ(rootOf(*thread, indexOf(*thread, 3), seven), seven);
    EXPECT_EQ(rootOf(*thread, Thread::kStory), Thread::kStory);
}

} // namespace backthread::discussion
