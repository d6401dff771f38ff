// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/http/hostqueue.h"

#include <gtest/gtest.h>

namespace backthread::sources {
namespace {

using namespace std::chrono_literals;
using Priority = HttpClient::Priority;
using Next = std::optional<quint64>;

TEST(HostQueue, GivesTheUrgentThenTheOldest)
{
    HostQueue queue(9);
    queue.add(Priority::Normal, 2);
    queue.add(Priority::Normal, 1);
    queue.add(Priority::High, 4);
    queue.add(Priority::High, 3);
    EXPECT_EQ(queue.take(), Next(3));
    EXPECT_EQ(queue.take(), Next(4));
    EXPECT_EQ(queue.take(), Next(1));
    EXPECT_EQ(queue.take(), Next(2));
    EXPECT_EQ(queue.take(), Next());
}

TEST(HostQueue, GivesNothingWhileItIsFull)
{
    HostQueue queue(1);
    queue.add(Priority::Normal, 1);
    queue.add(Priority::Normal, 2);
    EXPECT_EQ(queue.take(), Next(1));
    EXPECT_EQ(queue.take(), Next());
    queue.releasePlace();
    EXPECT_EQ(queue.take(), Next(2));
}

TEST(HostQueue, GivesNothingWhileItIsPaused)
{
    HostQueue queue(1);
    queue.add(Priority::High, 1);
    queue.pause(1h);
    queue.pause(1ms);
    EXPECT_TRUE(queue.isPaused());
    EXPECT_GT(queue.pauseLeft(), 59min);
    EXPECT_EQ(queue.take(), Next());
}

TEST(HostQueue, ForgetsWhatIsRemoved)
{
    HostQueue queue(1);
    queue.add(Priority::Normal, 1);
    queue.add(Priority::Normal, 2);
    queue.remove(Priority::Normal, 1);
    EXPECT_EQ(queue.takeAll(), QList<quint64> {2});
    EXPECT_EQ(queue.take(), Next());
}

} // namespace
} // namespace backthread::sources
