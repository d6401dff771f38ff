// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"

#include <QTest>

namespace backthread::stories {

using namespace Qt::StringLiterals;

namespace {

/// The program lives on without a window, as it does where somebody holds it.
class Background : public ReaderStory {
protected:
    void awaitWindow()
    {
        ASSERT_TRUE(eventually([this] { return windows().isOpen(); }));
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        ASSERT_TRUE(eventually([this] { return openStory() != 0; }));
        settle();
    }
};

TEST_F(Background, AReplyThatIsWantedOpensTheWindowThatWasNotThere)
{
    startInBackground();
    windows().notify(u"The tide was late"_s);
    EXPECT_FALSE(windows().isOpen());
    windows().bring(ItemId(1010), ItemId(1000), {});
    awaitWindow();
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(current(), 1010);
    EXPECT_EQ(notice(), u"The tide was late"_s);
}

TEST_F(Background, AWindowThatWasClosedComesBackAsItWas)
{
    startReading();
    walkTo(1010);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(windows().count(), 2);
    windows().first().close();
    EXPECT_FALSE(windows().first().isVisible());
    EXPECT_FALSE(windows().at(1).isVisible()) << "it goes with the first";

    windows().bringFirst({});
    ASSERT_TRUE(QTest::qWaitForWindowActive(&windows().first()));
    EXPECT_TRUE(windows().at(1).isVisible());
    lookAt(1);
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(current(), 1010);
    windows().first().close();
    quit();
    start();
    EXPECT_EQ(windows().count(), 2) << "closing it again has told the settings again";
}

TEST_F(Background, WhatTabsHoldIsOpenWithoutAWindow)
{
    startReading();
    quit();
    startInBackground();
    EXPECT_EQ(windows().openStories(), ItemIds {ItemId(1000)}) << "and so is not cleaned away";
}

} // namespace

} // namespace backthread::stories
