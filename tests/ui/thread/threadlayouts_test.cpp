// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/thread/layoutchecks.h"
#include "tests/ui/thread/longthread.h"
#include "ui/thread/threadlayouts.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace backthread::threadview {

class ThreadLayoutsTest : public testing::Test {
protected:
    ThreadLayoutsTest()
    {
        page.show(longThread(400));
        layouts.setScene(page.scene);
        layouts.setViewportWidth(900);
        layouts.rebuild();
    }

    void expectConsistent()
    {
        EXPECT_EQ(layouts.count(), page.rows.rowCount());
        EXPECT_EQ(layouts.rowAt(0), -1);
        EXPECT_EQ(layouts.rowAt(layouts.head().height() - 1), -1);
        EXPECT_EQ(layouts.top(0), layouts.head().height());
        for (int row = 0; row < layouts.count(); ++row) {
            ASSERT_GT(layouts.height(row), 0);
            ASSERT_EQ(layouts.top(row + 1), layouts.top(row) + layouts.height(row));
            ASSERT_EQ(layouts.rowAt(layouts.top(row)), row);
            ASSERT_EQ(layouts.rowAt(layouts.top(row + 1) - 1), row);
        }
        EXPECT_EQ(layouts.rowAt(layouts.total() + 1'000), layouts.count() - 1);
    }

    Page page;
    ThreadLayouts layouts {page.rows};
};

TEST_F(ThreadLayoutsTest, PositionsFitTogetherBeforeAnythingIsMeasured)
{
    expectConsistent();
    for (int row = 0; row < layouts.count(); ++row)
        EXPECT_FALSE(layouts.isMeasured(row));
}

TEST_F(ThreadLayoutsTest, EstimatesBecomeExact)
{
    for (int row = 0; row < layouts.count(); ++row) {
        const int height = layouts.row(row).height();
        EXPECT_TRUE(layouts.isMeasured(row));
        EXPECT_EQ(layouts.height(row), height);
    }
    expectConsistent();
}

TEST_F(ThreadLayoutsTest, PositionsFitTogetherWhileRowsAreMeasured)
{
    for (int row = 7; row < layouts.count(); row += 13) {
        (void)layouts.row(row);
        EXPECT_FALSE(layouts.isMeasured(row - 1));
    }
    expectConsistent();
}

TEST_F(ThreadLayoutsTest, KnownHeightsSurviveFoldingAndOtherOrders)
{
    const ItemId id = page.rows.item(200).id;
    const int height = layouts.row(200).height();
    page.rows.setOptions({.order = discussion::Order::Newest});
    layouts.rebuild();
    EXPECT_TRUE(layouts.isMeasured(page.rows.rowOf(id)));
    EXPECT_EQ(layouts.height(page.rows.rowOf(id)), height);
    page.rows.setOptions({.folded = {page.rows.item(page.rows.rowCount() - 1).id}});
    layouts.rebuild();
    ASSERT_GE(page.rows.rowOf(id), 0);
    EXPECT_TRUE(layouts.isMeasured(page.rows.rowOf(id)));
    expectConsistent();
}

TEST_F(ThreadLayoutsTest, WhatChangedIsMeasuredAgain)
{
    (void)layouts.row(3);
    (void)layouts.row(5);
    layouts.forget(3, 3);
    EXPECT_FALSE(layouts.isMeasured(3));
    EXPECT_TRUE(layouts.isMeasured(5));
    layouts.rebuild();
    expectConsistent();

    (void)layouts.row(3);
    layouts.forget(4, layouts.count() - 1);
    EXPECT_TRUE(layouts.isMeasured(3));
    EXPECT_FALSE(layouts.isMeasured(5));
    layouts.rebuild();
    expectConsistent();
}

TEST_F(ThreadLayoutsTest, AnotherColumnMeasuresEverythingAgain)
{
    (void)layouts.row(3);
    const int before = layouts.height(3);
    layouts.setViewportWidth(400);
    EXPECT_FALSE(layouts.isMeasured(3));
    EXPECT_GT(layouts.row(3).height(), before);
    expectConsistent();
}

TEST_F(ThreadLayoutsTest, AWiderMarginKeepsHeightsAndMovesTheText)
{
    layouts.setViewportWidth(2'000);
    const int left = layouts.row(3).left;
    const int height = layouts.height(3);
    layouts.setViewportWidth(2'400);
    EXPECT_TRUE(layouts.isMeasured(3));
    EXPECT_EQ(layouts.height(3), height);
    EXPECT_GT(layouts.row(3).left, left);
    expectConsistent();
}

TEST_F(ThreadLayoutsTest, DeepNestingLeavesRoomForText)
{
    for (const int width : {300, 900, 2'000}) {
        layouts.setViewportWidth(width);
        for (const int indent : {0, 1, 5, 50, 5'000}) {
            const ThreadLayouts::Column column = layouts.column(indent);
            EXPECT_GE(column.width, std::min(width, 900) / 4) << width << " " << indent;
            EXPECT_LE(column.left + column.width, width) << width << " " << indent;
        }
    }
}

TEST_F(ThreadLayoutsTest, LinesAreAsHighAsTheyWereEstimated)
{
    (void)layouts.row(0); // 2, whole
    page.rows.setOptions({.filter = {.author = QStringLiteral("u3")}});
    layouts.rebuild();
    ASSERT_EQ(page.rows.row(0).kind, discussion::Row::Kind::Line);
    EXPECT_TRUE(layouts.isMeasured(0));
    const int estimated = layouts.height(0);
    EXPECT_EQ(layouts.row(0).height(), estimated);
    page.rows.setOptions({});
    layouts.rebuild();
    EXPECT_EQ(layouts.row(0).height(), layouts.height(0));
    EXPECT_GT(layouts.height(0), estimated);
}

TEST_F(ThreadLayoutsTest, WordsAndBookmarksKeepThePlaces)
{
    for (int row = 0; row < 50; ++row)
        (void)layouts.row(row);
    const qint64 top = layouts.top(50);
    page.scene.words = {QStringLiteral("lorem")};
    page.scene.bookmarks = {ItemId(3)};
    layouts.setScene(page.scene);
    EXPECT_TRUE(layouts.isMeasured(10));
    EXPECT_EQ(layouts.top(50), top);
}

} // namespace backthread::threadview
