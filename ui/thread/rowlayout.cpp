// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/rowlayout.h"

#include <algorithm>
#include <cmath>

namespace backthread::threadview {

namespace {

RowPart around(const QRectF &rect)
{
    return {int(std::floor(rect.top())), int(std::ceil(rect.bottom()))};
}

} // namespace

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

std::optional<qsizetype> RowLayout::sourceAt(const QPointF &position) const
{
    const PlacedBlock *nearest = nullptr;
    for (const PlacedBlock &block : blocks) {
        if (block.text.source().length == 0)
            continue;
        if (nearest && position.y() < block.frame.top())
            break;
        nearest = &block;
    }
    if (!nearest)
        return std::nullopt;
    // Above the first line is its beginning, below the last one its end.
    if (position.y() < nearest->frame.top())
        return nearest->text.source().start;
    if (position.y() >= nearest->frame.bottom())
        return nearest->text.source().end();
    return nearest->text.sourceAt(position - nearest->position);
}

QRectF RowLayout::rectAt(qsizetype source) const
{
    for (const PlacedBlock &block : blocks) {
        const SourceRange range = block.text.source();
        if (range.length > 0 && source <= range.end())
            return block.text.rectAt(source).translated(block.position);
    }
    return {};
}

QRectF RowLayout::rectOf(const Target &target) const
{
    for (const PlacedBlock &block : blocks) {
        if (const QRectF rect = block.text.rectOf(target); !rect.isNull())
            return rect.translated(block.position);
    }
    return {};
}

std::vector<RowPart> RowLayout::indivisible() const
{
    std::vector<RowPart> parts;
    for (const PlacedBlock &block : blocks) {
        if (block.kind == PlacedBlock::Kind::Bar || block.kind == PlacedBlock::Kind::Chart) {
            parts.push_back(around(block.frame));
            continue;
        }
        for (const QRectF &line : block.text.lines())
            parts.push_back(around(line.translated(block.position)));
    }
    std::ranges::stable_sort(parts, {}, &RowPart::top);
    std::vector<RowPart> apart;
    for (const RowPart &part : parts) {
        if (!apart.empty() && part.top < apart.back().bottom)
            apart.back().bottom = std::max(apart.back().bottom, part.bottom);
        else
            apart.push_back(part);
    }
    return apart;
}

} // namespace backthread::threadview
