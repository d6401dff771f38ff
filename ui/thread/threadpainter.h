// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/rowlayout.h"
#include "ui/thread/scene.h"

class QPainter;

namespace backthread::threadview {

/// How a row stands out.
struct RowState final {
    bool current = false;
    bool focused = false; ///< The view has the keyboard.
    bool cameFrom = false; ///< The comment that one jumped away from, by no reference in it.
    bool highlighted = false; ///< What the reference under the pointer leads to.
    SourceRange selected; ///< Of its text.
    int indent = 0;
};

/// Paints a row at `top` of a viewport that is `viewportWidth` wide; `pageLeft` is where level 0 begins.
void paintRow(QPainter &painter, const RowLayout &layout, const ThreadStyle &style, const RowState &state,
    const QRect &place, int pageLeft);

/// Paints what stands in a row, with its top at the origin; only what is inside, where the painter clips.
void paintBlocks(
    QPainter &painter, const RowLayout &layout, const ThreadStyle &style, const SourceRange &selected = {});

/// Where a part of a row stands on paper.
struct PaperPlace final {
    RowPart part; ///< Cuts no line.
    int y = 0; ///< Of its top.
    int pageLeft = 0; ///< Where level 0 begins.
    int indent = 0;
};
void paintPart(QPainter &painter, const RowLayout &layout, const ThreadStyle &style, const PaperPlace &place);

/// The frame around what has the focus.
void paintFocus(QPainter &painter, const QRectF &rect, const ThreadStyle &style);

/// The mark on the reference that one came by.
void paintCameBy(QPainter &painter, const QRectF &rect, const ThreadStyle &style);

/// The line under what the pointer is over.
void paintHover(QPainter &painter, const QRectF &rect, const ThreadStyle &style);

} // namespace backthread::threadview
