// SPDX-License-Identifier: GPL-3.0-or-later
// A window beside others, or on a small screen.
#include "readerstory.h"
#include "ui/lists/sidebar.h"
#include "ui/thread/findbar.h"

#include <QLineEdit>
#include <QToolButton>

namespace backthread::stories {

using namespace Qt::StringLiterals;

namespace {

class Narrow : public ReaderStory {
protected:
    void resizeTo(int width, int height)
    {
        window().resize(width, height);
        ASSERT_TRUE(eventually([&] { return window().size() == QSize(width, height); }));
        settle();
    }

    [[nodiscard]] bool listIsThere() { return window().list().isVisible(); }
    [[nodiscard]] bool sideBarIsThere() { return window().findChild<lists::SideBar *>()->isVisible(); }
};

} // namespace

TEST_F(Narrow, AStoryIsChosenAndReadInTheSmallestWindow)
{
    start();
    resizeTo(400, 600);
    EXPECT_FALSE(listIsThere());
    EXPECT_FALSE(sideBarIsThere());
    EXPECT_GT(view().viewport()->width(), 350);

    press(Qt::Key_F10);
    ASSERT_TRUE(listIsThere());
    EXPECT_FALSE(view().isVisible());
    clickInList(1);
    ASSERT_TRUE(eventually([this] { return openStory() == kLighthouse.number(); }));
    EXPECT_TRUE(view().isVisible());
    EXPECT_TRUE(view().hasFocus());
    EXPECT_FALSE(listIsThere());

    press(Qt::Key_K, Qt::ControlModifier);
    type(u"barnacles"_s);
    ASSERT_TRUE(eventually([this] { return listIsThere() && listed().size() == 1; }));
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return current() == 1041; }));
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(Narrow, WhatYieldedComesBackAfterARestartInAWideWindow)
{
    start();
    resizeTo(500, 700);
    restart();
    EXPECT_FALSE(listIsThere());
    resizeTo(1200, 700);
    EXPECT_TRUE(listIsThere());
    EXPECT_TRUE(sideBarIsThere());
    EXPECT_EQ(listed().size(), 3);
    press(Qt::Key_F9);
    EXPECT_FALSE(sideBarIsThere());
    resizeTo(500, 700);
    resizeTo(1200, 700);
    EXPECT_TRUE(listIsThere());
    EXPECT_FALSE(sideBarIsThere());
}

TEST_F(Narrow, AllButtonsOfTheFindBarAreInSight)
{
    start();
    goTo(u"1000"_s);
    resizeTo(400, 600);
    press(Qt::Key_Slash);
    settle();
    const auto *bar = page().findChild<threadview::FindBar *>();
    for (const auto *button : bar->findChildren<QToolButton *>()) {
        if (qobject_cast<QLineEdit *>(button->parent()))
            continue; // its own
        const QRect place(button->mapTo(bar, QPoint()), button->size());
        EXPECT_TRUE(bar->rect().contains(place)) << button->text().toStdString();
        EXPECT_GE(button->width(), button->sizeHint().width()) << button->text().toStdString();
    }
}

} // namespace backthread::stories
