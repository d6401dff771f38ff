// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/threadchange.h"
#include "drawing.h"

#include <gtest/gtest.h>

namespace backthread::discussion {

namespace {

/// What differs between two drawings: `3: gone, 4: itself replies`.
std::string changes(std::string_view before, std::string_view after)
{
    const ThreadPtr from = drawing::thread(before);
    const ThreadPtr to = drawing::thread(after);
    const ThreadChange change(from, to);
    std::string text;
    for (int comment = 0; comment < from->size(); ++comment) {
        std::string parts;
        const auto place = change.placeOf(comment);
        if (!place) {
            parts = " gone";
        } else {
            EXPECT_EQ(to->at(*place).id, from->at(comment).id);
            const ThreadChange::Parts changed = change.changed(*place);
            parts += changed.testFlag(ThreadChange::Itself) ? " itself" : "";
            parts += changed.testFlag(ThreadChange::Replies) ? " replies" : "";
            parts += changed.testFlag(ThreadChange::Descendants) ? " descendants" : "";
        }
        if (!parts.empty()) {
            text += (text.empty() ? "" : ", ") + std::to_string(from->at(comment).id.rowid()) + ":" + parts;
        }
    }
    return text;
}

constexpr auto kDiscussion = R"(
    1
      2
        3
          4
      5
)";

} // namespace

TEST(ThreadChangeTest, IsNothingBetweenTwoOfTheSame)
{
    EXPECT_EQ(changes(kDiscussion, kDiscussion), "");
}

TEST(ThreadChangeTest, TellsWhatIsSaidOfACommentNow)
{
    EXPECT_EQ(changes(kDiscussion, "1\n  2\n    3\n      4 bob: Edited\n  5"), "4: itself");
}

TEST(ThreadChangeTest, TellsNewRepliesWhereTheyStand)
{
    EXPECT_EQ(changes(kDiscussion, "1\n  2\n    3\n      4\n        6~\n  5"),
        "2: descendants, 3: descendants, 4: replies descendants");
}

TEST(ThreadChangeTest, KnowsWhatIsNew)
{
    const ThreadPtr before = drawing::thread("1\n  2\n");
    const ThreadPtr after = drawing::thread("1\n  2\n    3\n");
    const ThreadChange change(before, after);
    EXPECT_FALSE(change.changed(0).testFlag(ThreadChange::New));
    EXPECT_EQ(change.changed(1), ThreadChange::New);
}

TEST(ThreadChangeTest, TellsThatAReplyHasBecomeAStub)
{
    EXPECT_EQ(changes(kDiscussion, "1\n  2\n    3\n      4!\n  5"), "3: replies, 4: itself");
}

TEST(ThreadChangeTest, TellsWhatIsGoneAndWhatStandsDeeper)
{
    EXPECT_EQ(changes("1\n  2\n    3~\n  5~", "1\n  2\n    5~"), "2: replies, 3: gone, 5: itself");
}

TEST(ThreadChangeTest, KnowsBetweenWhichItLeadsAndKeepsNeither)
{
    ThreadPtr before = drawing::thread(kDiscussion);
    const ThreadPtr after = drawing::thread(kDiscussion);
    const ThreadChange change(before, after);
    EXPECT_TRUE(change.leads(before, after));
    EXPECT_FALSE(change.leads(after, before));
    const std::weak_ptr<const Thread> kept = before;
    before.reset();
    EXPECT_TRUE(kept.expired());
}

TEST(ThreadChangeTest, TellsWhatWasEditedMovedAndRemoved)
{
    const ThreadPtr before = drawing::thread(R"(
        1
          2 ann: What was said
          3 bob: And what stays
            4
          5 cid: What is not public for long
    )");
    const ThreadPtr after = drawing::thread(R"(
        1
          2 ann: What is said now
            4
          3 bob: And what stays
            6
          5!
    )");
    const Alterations expected {
        {ItemId(2), Alteration::Edited}, {ItemId(4), Alteration::Moved}, {ItemId(5), Alteration::Removed}};
    EXPECT_EQ(ThreadChange(before, after).alterations(), expected);
    EXPECT_EQ(ThreadChange(after, after).alterations(), Alterations());
    // What was not known, or not public, was not read before.
    EXPECT_FALSE(ThreadChange(after, before).alterations().contains(ItemId(5)));
}

} // namespace backthread::discussion
