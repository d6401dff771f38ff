// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/rowpainter.h"
#include "ui/shell/palettes.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <gtest/gtest.h>

namespace backthread::lists {

using namespace Qt::StringLiterals;

namespace {

constexpr QRect kRow(40, 60, 240, 70);
constexpr int kLines = 2;

/// What drawing a text leaves on a page that is larger than its row.
QImage drawn(const QString &text)
{
    QImage page(320, 200, QImage::Format_ARGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    QStyleOptionViewItem option;
    option.rect = kRow;
    option.font = QGuiApplication::font();
    RowPainter row(painter, option);
    (void)row.drawText(text, row.content().top(), kLines, option.font, Qt::black);
    return page;
}

/// The part of an area that is not white.
QRect inkIn(const QImage &page, const QRect &area)
{
    QRect ink;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (page.pixel(x, y) != 0xffffffff)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

QRect line(int number)
{
    const int height = QFontMetrics(QGuiApplication::font()).height();
    return {0, kRow.top() + RowPainter::kMargin * 3 / 4 + number * height, 320, height};
}

} // namespace

TEST(RowPainterTest, NothingIsTonedDownInHighContrast)
{
    QImage page(1, 1, QImage::Format_ARGB32);
    QPainter painter(&page);
    QStyleOptionViewItem option;
    option.palette = shell::lightPalette(true);
    EXPECT_EQ(RowPainter(painter, option).quiet(), QColor(Qt::black));
    option.palette = shell::darkPalette(true);
    EXPECT_EQ(RowPainter(painter, option).quiet(), QColor(Qt::white));
    option.palette = shell::lightPalette(false);
    EXPECT_LT(RowPainter(painter, option).quiet().alphaF(), 1);
}

TEST(RowPainterTest, AnyTextStaysInItsRow)
{
    const QStringList texts {QString(400, u'w'),
        u"Z"_s + QString(90, QChar(0x0338)) + u"a\u0335\u0321"_s.repeated(60), u"שלום עולם "_s.repeated(30),
        u"你好世界"_s.repeated(60), u"👩‍👩‍👧‍👦"_s.repeated(40),
        u"two words "_s.repeated(30)};
    for (const QString &text : texts) {
        const QImage page = drawn(text);
        const QRect ink = inkIn(page, page.rect());
        ASSERT_FALSE(ink.isEmpty());
        EXPECT_TRUE(kRow.contains(ink)) << text.toStdString();
    }
}

TEST(RowPainterTest, WhatIsCutRunsAsTheRestOfItDoes)
{
    const QImage hebrew = drawn(u"שלום עולם "_s.repeated(30));
    const QImage latin = drawn(u"peace world "_s.repeated(30));
    const int right = kRow.right() - RowPainter::kMargin;
    const int left = kRow.left() + RowPainter::kMargin;
    for (int number = 0; number < kLines; ++number) {
        EXPECT_NEAR(inkIn(hebrew, line(number)).right(), right, 4) << number;
        EXPECT_NEAR(inkIn(latin, line(number)).left(), left, 4) << number;
    }
}

TEST(RowPainterTest, AWordWithoutEndFillsItsLinesAndEndsInAnEllipsis)
{
    const QImage page = drawn(u"7\u00a0"_s + QString(400, u'w'));
    const int right = kRow.right() - RowPainter::kMargin;
    for (int number = 0; number < kLines; ++number) {
        EXPECT_GT(inkIn(page, line(number)).right(), right - 30) << number;
        EXPECT_LE(inkIn(page, line(number)).right(), right + 1) << number;
    }
}

TEST(RowPainterTest, AnEmptyTextIsNothing)
{
    EXPECT_TRUE(inkIn(drawn({}), QRect(0, 0, 320, 200)).isEmpty());
}

} // namespace backthread::lists
