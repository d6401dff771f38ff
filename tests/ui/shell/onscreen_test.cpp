// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/onscreen.h"

#include <gtest/gtest.h>

namespace backthread::shell {

namespace {

constexpr QRect kLaptop(0, 0, 1000, 800);
constexpr QRect kDesk(1000, 0, 2000, 1200);

} // namespace

TEST(OnScreenTest, AWindowThatCanBeHeldStaysWhereItIs)
{
    const QRect beyondTheEdge(700, 600, 500, 700);
    EXPECT_EQ(onScreen(beyondTheEdge, {kLaptop}), beyondTheEdge);
    const QRect beside(1500, 100, 500, 700);
    EXPECT_EQ(onScreen(beside, {kLaptop, kDesk}), beside);
}

TEST(OnScreenTest, AWindowWhoseScreenHasGoneComesToOneThatIsThere)
{
    EXPECT_EQ(onScreen({1500, 100, 500, 700}, {kLaptop}), QRect(500, 100, 500, 700));
    EXPECT_EQ(onScreen({-4000, -300, 500, 700}, {kLaptop}), QRect(0, 0, 500, 700));
    EXPECT_EQ(onScreen({1200, -50, 500, 700}, {kLaptop, kDesk}), QRect(1200, 0, 500, 700));
}

TEST(OnScreenTest, AWindowThatIsTooLargeBecomesSmaller)
{
    EXPECT_EQ(onScreen({1000, 0, 2000, 1200}, {kLaptop}), kLaptop);
}

} // namespace backthread::shell
