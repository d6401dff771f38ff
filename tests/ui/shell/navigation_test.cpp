// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include <gtest/gtest.h>

namespace backthread::shell {

namespace {

using Location = Navigation::Location;

Location at(int story)
{
    Location location;
    location.story = ItemId(story);
    return location;
}

qint64 storyOf(const std::optional<Location> &location)
{
    return location ? location->story.rowid() : 0;
}

} // namespace

TEST(NavigationTest, AtTheBeginningThereIsNoWay)
{
    Navigation navigation;
    EXPECT_FALSE(navigation.canGoBack());
    EXPECT_FALSE(navigation.canGoForward());
    EXPECT_FALSE(navigation.back(at(1)));
    EXPECT_FALSE(navigation.forward(at(1)));
    EXPECT_FALSE(navigation.canGoForward());
}

TEST(NavigationTest, BackAndForwardWalkTheWayThatWasGone)
{
    Navigation navigation;
    navigation.leave(at(1));
    navigation.leave(at(2));
    EXPECT_EQ(storyOf(navigation.back(at(3))), 2);
    EXPECT_EQ(storyOf(navigation.back(at(2))), 1);
    EXPECT_FALSE(navigation.canGoBack());
    EXPECT_EQ(storyOf(navigation.forward(at(1))), 2);
    EXPECT_EQ(storyOf(navigation.forward(at(2))), 3);
    EXPECT_FALSE(navigation.canGoForward());
}

TEST(NavigationTest, GoingSomewhereNewForgetsWhatLayAhead)
{
    Navigation navigation;
    navigation.leave(at(1));
    (void)navigation.back(at(2));
    ASSERT_TRUE(navigation.canGoForward());
    navigation.leave(at(1));
    EXPECT_FALSE(navigation.canGoForward());
    EXPECT_EQ(storyOf(navigation.back(at(3))), 1);
}

TEST(NavigationTest, TheWayBackLeadsToWhereOneStoodNow)
{
    Navigation navigation;
    navigation.leave(at(1));
    Location scrolled = at(2);
    scrolled.place = {ItemId(20), 7};
    scrolled.current = ItemId(21);
    (void)navigation.back(scrolled);
    const std::optional<Location> forward = navigation.forward(at(1));
    ASSERT_TRUE(forward);
    EXPECT_EQ(forward->place.top, ItemId(20));
    EXPECT_EQ(forward->place.offset, 7);
    EXPECT_EQ(forward->current, ItemId(21));
}

TEST(NavigationTest, AnEmptyWindowIsNoPlaceToComeBackTo)
{
    Navigation navigation;
    navigation.leave({});
    EXPECT_FALSE(navigation.canGoBack());
    navigation.leave(at(1));
    EXPECT_EQ(storyOf(navigation.back({})), 1);
    EXPECT_FALSE(navigation.canGoForward());
}

TEST(NavigationTest, AVeryLongWayIsForgottenFromItsBeginning)
{
    Navigation navigation;
    for (int story = 1; story <= 600; ++story)
        navigation.leave(at(story));
    int steps = 0;
    qint64 first = 0;
    for (; navigation.canGoBack(); ++steps)
        first = storyOf(navigation.back(at(1'000)));
    EXPECT_EQ(steps, 500);
    EXPECT_EQ(first, 101);
}

} // namespace backthread::shell
