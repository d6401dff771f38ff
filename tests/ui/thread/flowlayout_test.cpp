// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/flowlayout.h"

#include <QWidget>

#include <gtest/gtest.h>

namespace backthread::threadview {

class FlowLayoutTest : public testing::Test {
protected:
    FlowLayoutTest()
    {
        layout->setContentsMargins({});
        layout->setSpacing(10);
        room.setLayout(layout);
    }

    QWidget *add(int width)
    {
        auto *item = new QWidget(&room);
        item->setMinimumSize(width, 20);
        item->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        layout->addWidget(item);
        item->show();
        return item;
    }
    void layOut(int width) { layout->setGeometry({0, 0, width, layout->heightForWidth(width)}); }

    QWidget room;
    FlowLayout *layout = new FlowLayout;
};

TEST_F(FlowLayoutTest, GoesOnBelowWhereThereIsNoMoreRoom)
{
    const QWidget *first = add(100);
    const QWidget *second = add(100);
    const QWidget *third = add(100);
    layOut(320);
    EXPECT_EQ(first->geometry(), QRect(0, 0, 100, 20));
    EXPECT_EQ(second->geometry(), QRect(110, 0, 100, 20));
    EXPECT_EQ(third->geometry(), QRect(220, 0, 100, 20));
    EXPECT_EQ(layout->heightForWidth(320), 20);
    layOut(319);
    EXPECT_EQ(second->y(), 0);
    EXPECT_EQ(third->geometry(), QRect(0, 30, 100, 20));
    EXPECT_EQ(layout->heightForWidth(319), 50);
    EXPECT_EQ(layout->heightForWidth(100), 80);
}

TEST_F(FlowLayoutTest, KeepsItsMargins)
{
    layout->setContentsMargins(8, 1, 4, 6);
    const QWidget *first = add(100);
    const QWidget *second = add(100);
    layOut(222);
    EXPECT_EQ(first->pos(), QPoint(8, 1));
    EXPECT_EQ(second->pos(), QPoint(118, 1));
    EXPECT_EQ(layout->heightForWidth(222), 27);
    layOut(221);
    EXPECT_EQ(second->pos(), QPoint(8, 31));
    EXPECT_EQ(layout->minimumSize(), QSize(112, 27));
    EXPECT_EQ(layout->sizeHint().height(), 27);
}

TEST_F(FlowLayoutTest, WhatIsHiddenTakesNoRoom)
{
    add(100)->hide();
    const QWidget *second = add(100);
    layOut(320);
    EXPECT_EQ(second->x(), 0);
}

TEST_F(FlowLayoutTest, WhatLikesToExpandTakesTheRestOfItsLine)
{
    QWidget *wide = add(100);
    wide->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QWidget *next = add(100);
    layOut(320);
    EXPECT_EQ(wide->width(), 210);
    EXPECT_EQ(next->x(), 220);
}

TEST_F(FlowLayoutTest, WhatIsTakenOutIsTheCallers)
{
    add(100);
    add(50);
    const std::unique_ptr<QLayoutItem> taken(layout->takeAt(0));
    EXPECT_EQ(taken->minimumSize().width(), 100);
    EXPECT_EQ(layout->count(), 1);
    EXPECT_EQ(layout->itemAt(1), nullptr);
    EXPECT_EQ(layout->takeAt(1), nullptr);
}

} // namespace backthread::threadview
