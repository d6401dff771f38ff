// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panes.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace backthread::shell {

using Pane = Panes::Pane;

class PanesTest : public testing::Test {
protected:
    PanesTest()
    {
        panes.resize(1000, 400);
        window.resize(1000, 400);
        window.show();
        panes.setSizes({150, 250, 600});
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    void resizeTo(int width)
    {
        panes.resize(width, 400);
        QCoreApplication::processEvents();
    }

    /// The first letter of each pane that is shown.
    [[nodiscard]] std::string shown() const
    {
        std::string letters;
        letters += panes.isShown(Pane::SideBar) ? "s" : "";
        letters += panes.isShown(Pane::List) ? "l" : "";
        letters += threads->isHidden() ? "" : "t";
        return letters;
    }

    QWidget window;
    QLineEdit *sideBar = new QLineEdit;
    QLineEdit *list = new QLineEdit;
    QLineEdit *threads = new QLineEdit;
    Panes &panes = *new Panes(sideBar, list, threads, &window);
};

TEST_F(PanesTest, TheSideBarYieldsFirstThenTheListAndBothComeBack)
{
    EXPECT_EQ(shown(), "slt");
    resizeTo(600);
    EXPECT_EQ(shown(), "lt");
    resizeTo(500);
    EXPECT_EQ(shown(), "t");
    EXPECT_EQ(threads->width(), 500);
    resizeTo(240);
    EXPECT_EQ(panes.width(), 240);
    EXPECT_EQ(threads->width(), 240);
    resizeTo(1000);
    EXPECT_EQ(shown(), "slt");
    EXPECT_NEAR(sideBar->width(), 150, 2);
    EXPECT_NEAR(list->width(), 250, 2);
}

TEST_F(PanesTest, WhatSomebodyHidStaysHiddenAndWhatYieldedIsStillWanted)
{
    panes.toggle(Pane::SideBar);
    EXPECT_EQ(shown(), "lt");
    resizeTo(450);
    EXPECT_EQ(shown(), "t");
    EXPECT_TRUE(panes.isWanted(Pane::List));
    EXPECT_FALSE(panes.isWanted(Pane::SideBar));
    resizeTo(1000);
    EXPECT_EQ(shown(), "lt");
    panes.toggle(Pane::SideBar);
    EXPECT_EQ(shown(), "slt");
}

TEST_F(PanesTest, APaneWithoutRoomStandsInFrontOfTheThreadsUntilTheyAreWanted)
{
    threads->setFocus();
    const QSignalSpy changed(&panes, &Panes::changed);
    const QSignalSpy keyboardLost(&panes, &Panes::keyboardLost);
    resizeTo(450);
    panes.toggle(Pane::List);
    QCoreApplication::processEvents();
    EXPECT_EQ(shown(), "l");
    EXPECT_EQ(list->width(), 450);
    EXPECT_TRUE(list->hasFocus());
    panes.showThreads();
    EXPECT_EQ(shown(), "t");
    EXPECT_EQ(keyboardLost.count(), 1);
    EXPECT_EQ(changed.count(), 3);
    panes.toggle(Pane::SideBar);
    EXPECT_EQ(shown(), "sl");
    panes.toggle(Pane::SideBar);
    EXPECT_EQ(shown(), "t");
    EXPECT_TRUE(panes.isWanted(Pane::SideBar)) << "putting it away is not hiding it";
    panes.toggle(Pane::List);
    resizeTo(1000);
    EXPECT_EQ(shown(), "slt");
}

} // namespace backthread::shell
