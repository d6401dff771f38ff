// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/ui/thread/layoutchecks.h"
#include "ui/thread/arrivals.h"
#include "ui/thread/threadview.h"
#include "ui/thread/viewcommands.h"

#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;

namespace {

/// Forty comments, each beneath the one before; what arrives is among them already, as it is when it is told.
class ArrivalsTest : public testing::Test {
protected:
    ArrivalsTest()
    {
        std::string drawing = "1 alice: Story\n";
        for (int number = 2; number <= 41; ++number)
            drawing += "  " + std::to_string(number) + " bob: A few words\n";
        page.show(drawing::thread(drawing));
        view.resize(600, 400);
        view.setScene(page.scene);
        view.setVisible(true);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    Page page;
    ThreadView view {page.rows};
    ViewCommands commands {page.rows, view};
    Arrivals arrivals {page.rows, view, commands};
};

} // namespace

TEST_F(ArrivalsTest, AreCountedWithoutMovingAnything)
{
    EXPECT_EQ(arrivals.text(), QString());
    const ThreadView::Place place = view.place();
    const QSize size = view.viewport()->size();
    arrivals.add({ItemId(30)});
    EXPECT_EQ(arrivals.text(), u"1 reply not seen"_s);
    arrivals.add({ItemId(20), ItemId(40), ItemId(30)});
    EXPECT_EQ(arrivals.text(), u"3 replies not seen"_s);
    EXPECT_EQ(view.place(), place);
    EXPECT_EQ(view.viewport()->size(), size);
    arrivals.clear();
    EXPECT_EQ(arrivals.text(), QString());
}

TEST_F(ArrivalsTest, AreGoneToTopDown)
{
    arrivals.add({ItemId(40), ItemId(20)});
    EXPECT_TRUE(arrivals.goToNext());
    EXPECT_EQ(view.current(), ItemId(20));
    EXPECT_EQ(arrivals.text(), u"1 reply not seen"_s);
    EXPECT_TRUE(arrivals.goToNext());
    EXPECT_EQ(view.current(), ItemId(40));
    EXPECT_EQ(arrivals.text(), QString());
    EXPECT_FALSE(arrivals.goToNext());
    EXPECT_EQ(view.current(), ItemId(40));
}

TEST_F(ArrivalsTest, ThoseThatComeIntoSightCountNoMore)
{
    arrivals.add({ItemId(20), ItemId(21), ItemId(41)});
    (void)view.show(ItemId(20));
    EXPECT_EQ(arrivals.text(), u"1 reply not seen"_s);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    EXPECT_EQ(arrivals.text(), QString());
}

TEST_F(ArrivalsTest, AreGoneToWhereTheyAreFoldedAway)
{
    page.show(drawing::thread("1\n  2\n    3\n  4\n"));
    commands.foldToLevel(1);
    arrivals.add({ItemId(3)});
    EXPECT_TRUE(arrivals.goToNext());
    EXPECT_EQ(view.current(), ItemId(3));
}

TEST_F(ArrivalsTest, ThoseThatHaveGoneAgainLeadNowhere)
{
    arrivals.add({ItemId(99)});
    EXPECT_FALSE(arrivals.goToNext());
    EXPECT_EQ(arrivals.text(), QString());
}

TEST_F(ArrivalsTest, TheButtonStaysInTheLowerCornerAndLeadsThere)
{
    arrivals.add({ItemId(40), ItemId(41)});
    auto *button = view.findChild<QPushButton *>({}, Qt::FindDirectChildrenOnly);
    ASSERT_TRUE(button && button->isVisible());
    for (const QSize size : {QSize(500, 300), QSize(800, 350)}) {
        view.resize(size);
        const QRect area = view.viewport()->geometry();
        EXPECT_TRUE(area.contains(button->geometry()));
        EXPECT_LT(area.bottom() - button->geometry().bottom(), 20);
        EXPECT_LT(area.right() - button->geometry().right(), 20);
    }
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(view.current(), ItemId(40));
}

} // namespace backthread::threadview
