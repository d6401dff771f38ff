// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadpainter.h"

#include "ui/thread/hairline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace backthread::threadview {

namespace {

constexpr int kBarWidth = 3;

void paintGuides(QPainter &painter, const RowLayout &layout, const ThreadStyle &style, int indent,
    const QRect &place, int pageLeft)
{
    if (indent == 0)
        return;
    // Where nesting is squeezed the guides stand closer, so that there is one for each level all the same.
    const qreal step = qreal(layout.left - pageLeft) / indent;
    for (int level = 0; level < indent; ++level) {
        const int x = int(pageLeft + level * step);
        painter.fillRect(QRectF(x, place.top(), hairline(painter), place.height()), style.guide);
    }
}

/// `frame` is the block's, or a part of it.
void paintFrame(QPainter &painter, const PlacedBlock &block, const QRectF &frame, const ThreadStyle &style)
{
    switch (block.kind) {
    case PlacedBlock::Kind::Plain:
        break;
    case PlacedBlock::Kind::Quote:
        painter.fillRect(QRectF(block.text.isRightToLeft() ? frame.right() - 2 : frame.left(), frame.top(), 2,
                             frame.height()),
            style.guide);
        break;
    case PlacedBlock::Kind::Code:
        painter.fillRect(frame, style.codeBackground);
        break;
    case PlacedBlock::Kind::Bar: {
        painter.fillRect(frame, style.codeBackground);
        const QRectF filled(frame.left(), frame.top(), frame.width() * block.share, frame.height());
        painter.fillRect(filled, style.shareBackground);
        break;
    }
    case PlacedBlock::Kind::Chart:
        paintChart(painter, *block.chart, frame, style);
        break;
    }
}

} // namespace

void paintRow(QPainter &painter, const RowLayout &layout, const ThreadStyle &style, const RowState &state,
    const QRect &place, int pageLeft)
{
    const QRect card(
        layout.left - style.margin / 2, place.top(), layout.width + style.margin, place.height());
    if (state.current || state.cameFrom)
        painter.fillRect(card, style.currentBackground);
    if (state.current) {
        const QColor bar = state.focused ? style.accent : style.guide;
        painter.fillRect(QRect(card.left(), card.top(), kBarWidth, card.height()), bar);
    }
    paintGuides(painter, layout, style, state.indent, place, pageLeft);
    if (state.highlighted)
        paintFocus(painter, card.adjusted(0, 0, -1, -1), style);
    painter.save();
    painter.translate(0, place.top());
    paintBlocks(painter, layout, style, state.selected);
    painter.restore();
}

void paintBlocks(
    QPainter &painter, const RowLayout &layout, const ThreadStyle &style, const SourceRange &selected)
{
    const QRectF inSight =
        painter.hasClipping() ? painter.clipBoundingRect() : QRectF(0, 0, layout.width, HUGE_VAL);
    QTextCharFormat selection;
    selection.setBackground(style.selection);
    selection.setForeground(style.selectedText);
    painter.setPen(style.text);
    for (const PlacedBlock &block : layout.blocks(inSight.top(), inSight.bottom())) {
        paintFrame(painter, block, block.frame, style);
        // Letters with towers of accents reach no further than to the next block.
        painter.save();
        const QRectF room = block.frame.adjusted(-style.margin, -style.gap / 2, style.margin, style.gap / 2);
        painter.setClipRect(room.toAlignedRect(), Qt::IntersectClip);
        block.text.draw(painter, block.position, selected, selection);
        painter.restore();
    }
}

void paintPart(QPainter &painter, const RowLayout &layout, const ThreadStyle &style, const PaperPlace &place)
{
    const RowPart &part = place.part;
    const QRect guides(place.pageLeft, place.y, layout.left + layout.width, part.height());
    paintGuides(painter, layout, style, place.indent, guides, place.pageLeft);
    painter.save();
    painter.translate(0, place.y - part.top);
    painter.setPen(style.text);
    for (const PlacedBlock &block : layout.blocks(part.top, part.bottom)) {
        const qreal top = std::max<qreal>(block.frame.top(), part.top);
        const qreal bottom = std::min<qreal>(block.frame.bottom(), part.bottom);
        if (top >= bottom)
            continue;
        paintFrame(painter, block, {block.frame.left(), top, block.frame.width(), bottom - top}, style);
        block.text.drawLines(
            painter, block.position, part.top - block.position.y(), part.bottom - block.position.y());
    }
    painter.restore();
}

void paintFocus(QPainter &painter, const QRectF &rect, const ThreadStyle &style)
{
    painter.save();
    painter.setPen(QPen(style.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 3, 3);
    painter.restore();
}

void paintCameBy(QPainter &painter, const QRectF &rect, const ThreadStyle &style)
{
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), style.accent);
}

void paintHover(QPainter &painter, const QRectF &rect, const ThreadStyle &style)
{
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), style.link);
}

} // namespace backthread::threadview
