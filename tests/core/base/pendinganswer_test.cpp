// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pendinganswer.h"

#include <gtest/gtest.h>

namespace backthread {

TEST(PendingAnswerTest, IsTheFirstThatIsGiven)
{
    PendingAnswer<int> pending;
    EXPECT_FALSE(pending.future().isFinished());
    pending.give(7);
    pending.give(8);
    EXPECT_EQ(pending.future().result().value(), 7);
}

TEST(PendingAnswerTest, IsCancelledByWhoGoesWithoutOne)
{
    QFuture<Result<int>> future;
    {
        const PendingAnswer<int> pending;
        future = pending.future();
    }
    ASSERT_TRUE(future.isFinished());
    EXPECT_EQ(future.result().error().kind, Error::Kind::Cancelled);
}

} // namespace backthread
