// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/thread/layoutchecks.h"

#include "drawing.h"
#include "ui/thread/threadpainter.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QPalette>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <gtest/gtest.h>
#include <iterator>
#include <limits>

namespace backthread::threadview {

namespace {

/// The smallest rectangle with all that a block paints, in the row; on a canvas that is `beside` larger on
/// every side.
QRect inkOf(const PlacedBlock &block, int beside)
{
    const QRect place = block.frame.toAlignedRect().adjusted(-beside, -beside, beside, beside);
    QImage canvas(place.size(), QImage::Format_ARGB32);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    block.text.draw(painter, block.position - place.topLeft());
    painter.end();
    QRect ink;
    for (int y = 0; y < canvas.height(); ++y) {
        const QRgb *line = reinterpret_cast<const QRgb *>(canvas.constScanLine(y));
        const auto isInk = [](QRgb pixel) { return pixel != 0xffffffff; };
        const QRgb *first = std::find_if(line, line + canvas.width(), isInk);
        if (first == line + canvas.width())
            continue;
        const auto last =
            std::find_if(std::reverse_iterator(line + canvas.width()), std::reverse_iterator(line), isInk);
        ink |= QRect(QPoint(int(first - line), y), QPoint(int(last.base() - line) - 1, y));
    }
    return ink.translated(place.topLeft());
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
    for (const PlacedBlock &block : layout.blocks())
        texts.append(block.text.text());
    return texts;
}

std::span<const PlacedBlock> allBlocks(const RowLayout &layout)
{
    return layout.blocks(0, std::numeric_limits<qreal>::max());
}

QList<Target> targetsOf(const RowLayout &layout)
{
    QList<Target> targets;
    for (const PlacedBlock &block : layout.blocks())
        targets += block.text.targets();
    return targets;
}

QImage pictureOf(const RowLayout &layout, const ThreadStyle &style)
{
    QImage canvas(layout.left + layout.width, layout.height(), QImage::Format_ARGB32);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    painter.setClipRect(canvas.rect());
    paintBlocks(painter, layout, style, {});
    painter.end();
    return canvas;
}

QRect inkOf(const QImage &image, const QColor &color)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == color.rgb())
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

QString toolTipAt(QWidget &widget, const QPoint &place)
{
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QCoreApplication::sendEvent(&widget, &help);
    return QToolTip::text();
}

void expectHittable(const RowLayout &layout)
{
    for (const Target &each : targetsOf(layout)) {
        const QRectF rect = layout.rectOf(each);
        EXPECT_FALSE(rect.isEmpty()) << int(each.kind);
        const Target *hit = layout.hitAt(rect.center()).target;
        ASSERT_NE(hit, nullptr) << int(each.kind);
        EXPECT_EQ(*hit, each) << int(each.kind) << " hits " << int(hit->kind);
        const QRectF column(layout.left, 0, layout.width, layout.height());
        EXPECT_TRUE(column.adjusted(0, 0, 1, 0).contains(rect)) << int(each.kind);
    }
}

void expectInside(const RowLayout &layout)
{
    constexpr int kBeside = 60;
    QRect ink;
    for (const PlacedBlock &block : allBlocks(layout))
        ink |= inkOf(block, kBeside);
    ASSERT_FALSE(ink.isEmpty());
    // Italics, and accents that no font here has, lean out a little.
    constexpr int kSlack = 12;
    EXPECT_GE(ink.left(), layout.left - kSlack);
    EXPECT_LE(ink.right(), layout.left + layout.width + kSlack);
    EXPECT_GE(ink.top(), 0);
    EXPECT_LT(ink.bottom(), layout.height());
}

} // namespace backthread::threadview
