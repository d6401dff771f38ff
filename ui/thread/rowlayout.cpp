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

const Target *RowLayout::targetAt(const QPointF &position) const
{
    return hitAt(position).target;
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
