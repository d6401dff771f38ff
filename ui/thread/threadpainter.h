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
    bool cameFrom = false; ///< The comment that one jumped away from.
    int indent = 0;
};

/// Paints a row at `top` of a viewport that is `viewportWidth` wide; `pageLeft` is where level 0 begins.
void paintRow(QPainter &painter, const RowLayout &layout, const ThreadStyle &style, const RowState &state,
    const QRect &place, int pageLeft);

/// The line under what the pointer is over.
void paintHover(QPainter &painter, const QRectF &rect, const ThreadStyle &style);

} // namespace backthread::threadview
