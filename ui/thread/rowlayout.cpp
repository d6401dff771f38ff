// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/rowlayout.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace backthread::threadview {

namespace {

RowPart around(const QRectF &rect)
{
    return {int(std::floor(rect.top())), int(std::ceil(rect.bottom()))};
}

} // namespace

RowLayout::RowLayout(int left_, int width_, std::vector<PlacedBlock> blocks, qreal below)
    : left(left_)
    , width(width_)
    , m_blocks(std::move(blocks))
    , m_below(below)
{
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        if (!m_blocks[i].text.isWrapped())
            m_late.push_back(i);
    }
}

int RowLayout::height() const
{
    return int(std::ceil((m_blocks.empty() ? 0 : m_blocks.back().frame.bottom()) + m_below));
}

/// The first block that reaches below a height.
size_t RowLayout::blockAt(qreal y) const
{
    const auto found = std::partition_point(m_blocks.begin(), m_blocks.end(),
        [y](const PlacedBlock &block) { return block.frame.bottom() <= y; });
    return size_t(found - m_blocks.begin());
}

void RowLayout::resize(size_t block, qreal height) const
{
    const qreal more = height - m_blocks[block].frame.height();
    m_blocks[block].frame.setHeight(height);
    for (size_t below = block + 1; more != 0 && below < m_blocks.size(); ++below) {
        m_blocks[below].position.ry() += more;
        m_blocks[below].frame.translate(0, more);
    }
}

void RowLayout::wrap(size_t block) const
{
    PlacedBlock &placed = m_blocks[block];
    if (placed.text.isWrapped())
        return;
    const qreal around = placed.frame.height() - placed.text.height();
    placed.text.wrapNow();
    resize(block, placed.text.height() + around);
}

std::span<const PlacedBlock> RowLayout::blocks(qreal top, qreal bottom) const
{
    const size_t first = blockAt(top);
    size_t end = first;
    while (end < m_blocks.size() && m_blocks[end].frame.top() < bottom)
        wrap(end++);
    return std::span(m_blocks).subspan(first, end - first);
}

bool RowLayout::wrapNext(qreal top, qreal bottom) const
{
    const auto from = std::lower_bound(m_late.begin(), m_late.end(), blockAt(top));
    for (auto late = from; late != m_late.end() && m_blocks[*late].frame.top() < bottom; ++late) {
        if (m_blocks[*late].text.isWrapped())
            continue;
        wrap(*late);
        return true;
    }
    return false;
}

TextBlock::Hit RowLayout::hitAt(const QPointF &position) const
{
    for (const PlacedBlock &block : blocks(position.y(), std::nextafter(position.y(), HUGE_VAL))) {
        const TextBlock::Hit hit = block.text.hitAt(position - block.position);
        if (hit.target)
            return {hit.target, hit.rect.translated(block.position)};
    }
    return {};
}

QList<Target> RowLayout::tabStops() const
{
    QList<Target> stops;
    QSet<Target> known;
    for (const PlacedBlock &block : m_blocks) {
        for (const Target &target : block.text.targets()) {
            if (!isTabStop(target) || known.contains(target))
                continue;
            known.insert(target);
            stops.append(target);
        }
    }
    return stops;
}

std::optional<qsizetype> RowLayout::sourceAt(const QPointF &position) const
{
    std::optional<size_t> nearest;
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks[i].text.source().length == 0)
            continue;
        if (nearest && position.y() < m_blocks[i].frame.top())
            break;
        nearest = i;
    }
    if (!nearest)
        return std::nullopt;
    wrap(*nearest);
    const PlacedBlock &block = m_blocks[*nearest];
    // Above the first line is its beginning, below the last one its end.
    if (position.y() < block.frame.top())
        return block.text.source().start;
    if (position.y() >= block.frame.bottom())
        return block.text.source().end();
    return block.text.sourceAt(position - block.position);
}

QRectF RowLayout::rectAt(qsizetype source) const
{
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        const SourceRange range = m_blocks[i].text.source();
        if (range.length == 0 || source > range.end())
            continue;
        wrap(i);
        return m_blocks[i].text.rectAt(source).translated(m_blocks[i].position);
    }
    return {};
}

QRectF RowLayout::rectOf(const Target &target) const
{
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        if (!m_blocks[i].text.pointsAt(target))
            continue;
        wrap(i);
        return m_blocks[i].text.rectOf(target).translated(m_blocks[i].position);
    }
    return {};
}

std::vector<RowPart> RowLayout::indivisible() const
{
    std::vector<RowPart> parts;
    for (const PlacedBlock &block : m_blocks) {
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

RowLayout::Spot RowLayout::spotAt(qreal y) const
{
    const size_t block = std::min(blockAt(y), m_blocks.empty() ? 0 : m_blocks.size() - 1);
    return {block, m_blocks.empty() ? y : y - m_blocks[block].frame.top()};
}

qreal RowLayout::heightOf(const Spot &spot) const
{
    return spot.below + (m_blocks.empty() ? 0 : m_blocks[spot.block].frame.top());
}

RowLayout::Heights RowLayout::lateHeights() const
{
    Heights heights;
    for (const size_t late : m_late) {
        const TextBlock &text = m_blocks[late].text;
        heights.insert(text.source().start, int(text.height()));
    }
    return heights;
}

void RowLayout::expect(const Heights &heights)
{
    for (const size_t late : m_late) {
        PlacedBlock &block = m_blocks[late];
        const auto known = heights.constFind(block.text.source().start);
        if (known == heights.cend() || block.text.isWrapped())
            continue;
        const qreal around = block.frame.height() - block.text.height();
        block.text.expectHeight(*known);
        resize(late, *known + around);
    }
}

} // namespace backthread::threadview
