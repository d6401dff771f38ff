// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/thread/layoutchecks.h"
#include "tests/ui/thread/longthread.h"
#include "ui/thread/ancestorbar.h"
#include "ui/thread/ancestorbutton.h"
#include "ui/thread/threadview.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using discussion::Items;
using discussion::Order;
using Kind = Target::Kind;

namespace {

constexpr int kChain = 9;

/// Chains of replies: 2 is answered by 3, that by 4 and so on; 11 begins the next one.
Items chains(int count)
{
    Items items = longThreadItems(count);
    for (int i = 1; i < items.size(); ++i)
        items[i].parent = i % kChain == 1 ? ItemId(1) : items[i - 1].id;
    return items;
}

class AncestorBarTest : public testing::Test {
protected:
    AncestorBarTest()
    {
        view.resize(900, 700);
        view.setVisible(true);
        view.setScene(page.scene);
        page.show(threadOf(chains(120)));
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
        settle();
    }

    void settle()
    {
        QCoreApplication::processEvents();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !view.isMeasuring(); }, 30'000));
    }

    /// Brings a comment's top to the top of the viewport, and beyond.
    void putAtTop(int number, int beyond = 0)
    {
        view.setPlace({ItemId(number), beyond});
        settle();
    }

    [[nodiscard]] QList<AncestorButton *> buttons() const
    {
        QList<AncestorButton *> shown;
        for (auto *button : bar.findChildren<AncestorButton *>()) {
            if (button->isVisible())
                shown.append(button);
        }
        return shown;
    }
    /// What stands before the colon or the number of those left out, line by line.
    [[nodiscard]] QString lines() const
    {
        QStringList names;
        for (const AncestorButton *button : buttons())
            names.append(button->accessibleName().section(u':', 0, 0));
        return names.join(u' ');
    }
    [[nodiscard]] int top(int number) { return view.rectOf(target(Kind::Number, number)).top(); }

    Page page;
    ThreadView view {page.rows};
    AncestorBar &bar = *view.findChild<AncestorBar *>();
};

TEST_F(AncestorBarTest, IsNotThereOverTheHeadAndTopLevelComments)
{
    EXPECT_FALSE(bar.isVisible());
    putAtTop(11);
    EXPECT_FALSE(bar.isVisible());
    putAtTop(11, 40);
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(AncestorBarTest, ShowsTheAncestorsOfTheCommentRightBelowIt)
{
    putAtTop(12);
    EXPECT_EQ(lines(), u"u11");
    putAtTop(14);
    EXPECT_EQ(lines(), u"u11 u12 u13");
    EXPECT_TRUE(buttons().at(1)->accessibleName().startsWith(u"u12: lorem ipsum"_s));
    EXPECT_EQ(bar.geometry().topLeft(), QPoint(0, 0));
    EXPECT_EQ(bar.width(), view.viewport()->width());
}

TEST_F(AncestorBarTest, LeavesOutTheMiddleOfALongWay)
{
    putAtTop(18);
    EXPECT_EQ(lines(), u"u11 … 3 more u15 u16 u17");
    EXPECT_EQ(buttons().at(1)->target(), target(Kind::Reference, 14)) << "the way goes on there";
}

TEST_F(AncestorBarTest, GoesWhenATopLevelCommentComesBelowIt)
{
    putAtTop(20, -2 * bar.heightAbove(page.row(12)));
    ASSERT_EQ(page.rows.item(page.row(20)).parent, ItemId(1));
    EXPECT_EQ(lines(), u"u17 u18") << "the nearest, where there is room for two";
    putAtTop(20, -bar.heightAbove(page.row(12)));
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(AncestorBarTest, MovesThePageByNoPixelWhenItComesAndGoes)
{
    putAtTop(18);
    QScrollBar &scroll = *view.verticalScrollBar();
    QSet<int> heights;
    for (int y = 0; y < 1'500; ++y) {
        const ThreadView::Place before = view.place();
        const int value = scroll.value();
        scroll.setValue(value + 1);
        const ThreadView::Place after = view.place();
        if (after.top == before.top)
            ASSERT_EQ(after.offset, before.offset + 1);
        else
            ASSERT_EQ(after.offset, 0);
        heights.insert(bar.coveredHeight());
    }
    EXPECT_GE(heights.size(), 4) << "it came and went meanwhile";
    const ThreadView::Place there = view.place();
    settle();
    EXPECT_EQ(view.place().top, there.top);
    EXPECT_EQ(view.place().offset, there.offset);
}

TEST_F(AncestorBarTest, CoversNothingThatIsJumpedTo)
{
    for (const QSize size : {QSize(900, 700), QSize(500, 420), QSize(1'000, 250)}) {
        view.resize(size);
        settle();
        for (int number = 2; number < 122; number += 1) {
            ASSERT_TRUE(view.show(ItemId(number)));
            ASSERT_GE(top(number), bar.coveredHeight()) << number;
            ASSERT_LT(top(number), view.viewport()->height() * 2 / 3) << number;
            ASSERT_TRUE(view.isInSight(ItemId(number))) << number;
        }
    }
}

TEST_F(AncestorBarTest, CoversNothingThatIsSteppedTo)
{
    for (const Step step : {Step::Next, Step::Previous}) {
        for (int count = 0; count < 118; ++count) {
            view.step(step);
            const int now = int(view.current().number());
            ASSERT_GE(top(now), bar.coveredHeight()) << now;
        }
    }
}

TEST_F(AncestorBarTest, WhatItCoversIsNotInSight)
{
    putAtTop(14, -2);
    ASSERT_TRUE(bar.isVisible());
    EXPECT_FALSE(view.isInSight(ItemId(14)));
}

TEST_F(AncestorBarTest, TurningThePageSkipsNothingThatItCovers)
{
    const int height = view.viewport()->height();
    for (int pages = 0; pages < 30; ++pages) {
        const int before = view.verticalScrollBar()->value();
        view.page(0.9);
        const int after = view.verticalScrollBar()->value();
        ASSERT_GT(after, before);
        ASSERT_LE(after + bar.coveredHeight(), before + height);
    }
    for (int pages = 0; pages < 30; ++pages) {
        const int before = view.verticalScrollBar()->value();
        const int covered = bar.coveredHeight();
        view.page(-0.9);
        ASSERT_GE(view.verticalScrollBar()->value() + height, before + covered);
    }
}

TEST_F(AncestorBarTest, IsNotThereInFlatOrders)
{
    putAtTop(14);
    ASSERT_TRUE(bar.isVisible());
    page.rows.setOptions({.order = Order::Board});
    EXPECT_FALSE(bar.isVisible());
    page.rows.setOptions({});
    putAtTop(14);
    EXPECT_TRUE(bar.isVisible());
}

TEST_F(AncestorBarTest, ShowsWhatAncestorsSayNow)
{
    putAtTop(14);
    Items items = chains(120);
    items[11].by = u"renamed"_s;
    page.show(threadOf(items));
    EXPECT_EQ(lines(), u"u11 renamed u13");
}

TEST_F(AncestorBarTest, LeavesMostOfASmallViewportToThePage)
{
    view.resize(500, 160);
    settle();
    putAtTop(18);
    EXPECT_GT(bar.coveredHeight(), 0);
    EXPECT_LT(bar.coveredHeight(), view.viewport()->height() / 2);
}

TEST_F(AncestorBarTest, AClickLeadsToTheAncestor)
{
    putAtTop(14);
    QList<Target> clicked;
    QObject::connect(
        &view, &ThreadView::activated, &view, [&](const Target &target) { clicked.append(target); });
    QTest::mouseClick(buttons().at(1), Qt::LeftButton);
    EXPECT_EQ(clicked, QList<Target> {target(Kind::Reference, 12)});
}

TEST_F(AncestorBarTest, TheWheelScrollsThePageBelow)
{
    putAtTop(14);
    const int before = view.verticalScrollBar()->value();
    const QPointF place = buttons().first()->rect().center();
    QWheelEvent wheel(place, buttons().first()->mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton, {},
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&bar, &wheel); // where Qt passes on what a button does not take
    EXPECT_GT(view.verticalScrollBar()->value(), before);
}

TEST_F(AncestorBarTest, LinesAreButtonsForAssistiveTechnology)
{
    putAtTop(14);
    QAccessibleInterface *line = QAccessible::queryAccessibleInterface(buttons().at(2));
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->role(), QAccessible::Button);
    EXPECT_TRUE(line->text(QAccessible::Name).startsWith(u"u13: "_s));
    ASSERT_NE(line->actionInterface(), nullptr);
    EXPECT_TRUE(line->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    EXPECT_FALSE(line->state().focusable) << "the keyboard has h for it";
}

} // namespace

} // namespace backthread::threadview
