// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/rowlayout.h"

namespace backthread::threadview {

TextBlock::Hit RowLayout::hitAt(const QPointF &position) const
{
    for (const PlacedBlock &block : blocks) {
        if (position.y() < block.frame.top() || position.y() >= block.frame.bottom())
            continue;
        const TextBlock::Hit hit = block.text.hitAt(position - block.position);
        if (hit.target)
            return {hit.target, hit.rect.translated(block.position)};
    }
    return {};
}

QList<Target> RowLayout::tabStops() const
{
    QList<Target> stops;
    for (const PlacedBlock &block : blocks) {
        for (const Target &target : block.text.targets()) {
            if (isTabStop(target) && !stops.contains(target))
                stops.append(target);
        }
    }
    return stops;
}

QRectF RowLayout::rectOf(const Target &target) const
{
    for (const PlacedBlock &block : blocks) {
        if (const QRectF rect = block.text.rectOf(target); !rect.isNull())
            return rect.translated(block.position);
    }
    return {};
}

} // namespace backthread::threadview
