// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/thread/layoutchecks.h"

#include "drawing.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>

#include <cmath>
#include <gtest/gtest.h>

namespace backthread::threadview {

namespace {

/// The smallest rectangle with all that a layout paints, on a canvas that is `beside` larger on every side.
QRect inkOf(const RowLayout &layout, int beside)
{
    QImage canvas(layout.left + layout.width + 2 * beside, layout.height + 2 * beside, QImage::Format_ARGB32);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    for (const PlacedBlock &block : layout.blocks)
        block.text.draw(painter, block.position + QPointF(beside, beside));
    painter.end();
    QRect ink;
    for (int y = 0; y < canvas.height(); ++y) {
        const QRgb *line = reinterpret_cast<const QRgb *>(canvas.constScanLine(y));
        for (int x = 0; x < canvas.width(); ++x) {
            if (line[x] != 0xffffffff)
                ink |= QRect(x - beside, y - beside, 1, 1);
        }
    }
    return ink;
}

} // namespace

Page::Page()
{
    scene.style = ThreadStyle::from(QGuiApplication::font(), QGuiApplication::palette());
    scene.now = kNow;
}

Page::Page(const char *drawing, const discussion::ViewOptions &options)
    : Page()
{
    rows.setOptions(options);
    show(drawing::thread(drawing));
}

Target target(Target::Kind kind, int number, const QString &text)
{
    return {kind, ItemId(number), text};
}

QStringList textsOf(const RowLayout &layout)
{
    QStringList texts;
    for (const PlacedBlock &block : layout.blocks)
        texts.append(block.text.text());
    return texts;
}

QList<Target> targetsOf(const RowLayout &layout)
{
    QList<Target> targets;
    for (const PlacedBlock &block : layout.blocks)
        targets += block.text.targets();
    return targets;
}

void expectHittable(const RowLayout &layout)
{
    for (const Target &each : targetsOf(layout)) {
        const QRectF rect = layout.rectOf(each);
        EXPECT_FALSE(rect.isEmpty()) << int(each.kind);
        const Target *hit = layout.hitAt(rect.center()).target;
        ASSERT_NE(hit, nullptr) << int(each.kind);
        EXPECT_EQ(*hit, each) << int(each.kind) << " hits " << int(hit->kind);
        const QRectF column(layout.left, 0, layout.width, layout.height);
        EXPECT_TRUE(column.adjusted(0, 0, 1, 0).contains(rect)) << int(each.kind);
    }
}

void expectInside(const RowLayout &layout)
{
    constexpr int kBeside = 60;
    const QRect ink = inkOf(layout, kBeside);
    ASSERT_FALSE(ink.isEmpty());
    // Italics and stacked accents lean out a little.
    constexpr int kSlack = 5;
    EXPECT_GE(ink.left(), layout.left - kSlack);
    EXPECT_LE(ink.right(), layout.left + layout.width + kSlack);
    EXPECT_GE(ink.top(), 0);
    EXPECT_LT(ink.bottom(), layout.height);
}

} // namespace backthread::threadview
