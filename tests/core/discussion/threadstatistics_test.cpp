// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/threadstatistics.h"
#include "drawing.h"

#include <gtest/gtest.h>
#include <numeric>

namespace backthread::discussion {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDiscussion = R"(
    1 host
      7 ann
        9 host
          12 bob
        8 ann
      3 bob
      5 ann
        6 eve
        10 host
)";

/// A discussion of comments that were written at these times.
ThreadPtr writtenAt(qint64 story, const QList<qint64> &times)
{
    Items items;
    for (const qint64 time : times)
        items.append({.id = ItemId(10 + items.size()), .parent = ItemId(1), .time = time});
    return std::make_shared<const Thread>(Item {.id = ItemId(1), .time = story}, items);
}

} // namespace

TEST(ThreadStatisticsTest, MostActiveGoByNumberThenByName)
{
    const ThreadPtr thread = drawing::thread(kDiscussion);
    using Commenters = std::vector<Commenter>;
    EXPECT_EQ(mostActiveCommenters(*thread, 10),
        (Commenters {{u"ann"_s, 3}, {u"bob"_s, 2}, {u"host"_s, 2}, {u"eve"_s, 1}}));
    EXPECT_EQ(mostActiveCommenters(*thread, 2), (Commenters {{u"ann"_s, 3}, {u"bob"_s, 2}}));
    EXPECT_EQ(commenterCount(*thread), 4);
}

TEST(ThreadStatisticsTest, CommentsWithoutAuthorAreNobodys)
{
    const ThreadPtr thread = writtenAt(0, {1, 2});
    EXPECT_TRUE(mostActiveCommenters(*thread, 10).empty());
    EXPECT_EQ(commenterCount(*thread), 0);
}

TEST(ThreadStatisticsTest, MostAnsweredGoByDirectRepliesThenByAge)
{
    const ThreadPtr thread = drawing::thread(kDiscussion);
    using Answered = std::vector<AnsweredComment>;
    EXPECT_EQ(mostAnsweredComments(*thread, 10), (Answered {{ItemId(5), 2}, {ItemId(7), 2}, {ItemId(9), 1}}));
    EXPECT_EQ(mostAnsweredComments(*thread, 1), (Answered {{ItemId(5), 2}}));
}

TEST(ThreadStatisticsTest, DepthCountsTheDeeperOnesLast)
{
    const ThreadPtr thread = drawing::thread(kDiscussion);
    EXPECT_EQ(commentsByDepth(*thread, 10), (std::vector {3, 4, 1}));
    EXPECT_EQ(commentsByDepth(*thread, 2), (std::vector {3, 5}));
    EXPECT_TRUE(commentsByDepth(*drawing::thread("1\n"), 5).empty());
}

TEST(ThreadStatisticsTest, TimeIsDividedIntoDurationsWithNames)
{
    EXPECT_EQ(commentsOverTime(*writtenAt(1'000, {1'010, 1'061, 1'062, 1'300}), 6),
        (Timeline {1'000, 60, {1, 2, 0, 0, 0, 1}}));
    EXPECT_EQ(commentsOverTime(*writtenAt(1'000, {1'010, 1'061, 1'062, 1'300}), 5),
        (Timeline {1'000, 300, {3, 1}}));
    EXPECT_EQ(commentsOverTime(*writtenAt(1'000, {1'000 + 48 * 3'600}), 10),
        (Timeline {1'000, 6 * 3'600, {0, 0, 0, 0, 0, 0, 0, 0, 1}}));
}

TEST(ThreadStatisticsTest, TimeBeginsWithWhatIsKnownFirst)
{
    EXPECT_EQ(commentsOverTime(*writtenAt(0, {500, 0, 510}), 9), (Timeline {500, 60, {2}}));
    EXPECT_EQ(commentsOverTime(*writtenAt(900, {500}), 9), (Timeline {500, 60, {1}}));
    EXPECT_EQ(commentsOverTime(*writtenAt(900, {0, -5}), 9), Timeline());
    EXPECT_EQ(commentsOverTime(*writtenAt(900, {}), 9), Timeline());
}

TEST(ThreadStatisticsTest, AnyStretchOfTimeFitsIntoTheLimit)
{
    for (qint64 stretch = 1; stretch < std::numeric_limits<qint64>::max() / 3; stretch *= 3) {
        for (const int limit : {1, 2, 7, 40}) {
            const Timeline timeline = commentsOverTime(*writtenAt(1, {1, stretch, stretch / 2 + 1}), limit);
            EXPECT_LE(int(timeline.comments.size()), limit);
            EXPECT_EQ(std::accumulate(timeline.comments.begin(), timeline.comments.end(), 0), 3);
            EXPECT_GT(timeline.comments.back(), 0);
        }
    }
}

TEST(ThreadStatisticsTest, AllOfThemAreWhatEachSays)
{
    const ThreadPtr thread = drawing::thread(R"(
        1
          2 ana
            3 bo
              4 ana
            5 cy
    )");
    const ThreadStatistics all = statisticsOf(*thread, {.names = 1, .answered = 1, .spans = 4, .depths = 2});
    EXPECT_EQ(all.commenters, 3);
    EXPECT_EQ(all.mostActive, mostActiveCommenters(*thread, 1));
    EXPECT_EQ(all.mostAnswered, mostAnsweredComments(*thread, 1));
    EXPECT_EQ(all.overTime, commentsOverTime(*thread, 4));
    EXPECT_EQ(all.byDepth, commentsByDepth(*thread, 2));
}

} // namespace backthread::discussion
