// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadlayouts.h"

#include "ui/models/threadrowsmodel.h"
#include "ui/thread/commentlayout.h"
#include "ui/thread/headlayout.h"

#include <algorithm>

namespace backthread::threadview {

namespace {

// Several screens of comments; those before them are made again when they are wanted again.
constexpr size_t kKeptLayouts = 200;
// Nesting never takes more of the page than this.
constexpr qreal kLargestIndentShare = 0.45;

} // namespace

ThreadLayouts::ThreadLayouts(const models::ThreadRowsModel &rows)
    : m_rows(rows)
{
}

void ThreadLayouts::setScene(const Scene &scene)
{
    if (m_scene == scene)
        return;
    const bool sameLook = m_scene.style == scene.style;
    m_scene = scene;
    discardLayouts();
    if (!sameLook) {
        m_known.clear();
        rebuild();
    }
}

void ThreadLayouts::setViewportWidth(int width)
{
    if (m_viewportWidth == width)
        return;
    const Column before = column(0);
    m_viewportWidth = width;
    discardLayouts();
    if (column(0).width != before.width) {
        m_known.clear();
        rebuild();
    }
}

void ThreadLayouts::discardLayouts()
{
    m_head.reset();
    m_layouts.clear();
    m_order.clear();
}

void ThreadLayouts::rebuild()
{
    discardLayouts();
    std::vector<int> heights;
    heights.reserve(size_t(m_rows.rowCount()));
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        const auto known = m_known.constFind(m_rows.item(row).id);
        heights.push_back(known != m_known.cend() && !isLine(row)
                ? *known
                : estimateHeight(m_rows, row, m_scene, column(m_rows.row(row).indent).width));
    }
    m_heights.assign(std::move(heights));
}

void ThreadLayouts::forget(int first, int last)
{
    if (last - first < m_known.size()) {
        for (int row = first; row <= last; ++row)
            m_known.remove(m_rows.item(row).id);
        return;
    }
    m_known.removeIf([this, first, last](auto known) {
        const int row = m_rows.rowOf(known.key());
        return row >= first && row <= last;
    });
}

const RowLayout &ThreadLayouts::head()
{
    if (!m_head) {
        const Column place = column(0);
        m_head = m_rows.thread() ? layOutHead(m_rows, m_scene, place.left, place.width) : RowLayout();
    }
    return *m_head;
}

const RowLayout &ThreadLayouts::row(int row)
{
    const ItemId id = m_rows.item(row).id;
    const auto found = m_layouts.find(id);
    if (found != m_layouts.end())
        return found->second;
    trim();
    const Column place = column(m_rows.row(row).indent);
    RowLayout &layout =
        m_layouts.emplace(id, layOutComment(commentInView(m_rows, row), m_scene, place.left, place.width))
            .first->second;
    m_order.push_back(id);
    m_heights.setHeight(row, layout.height);
    if (!isLine(row))
        m_known.insert(id, layout.height);
    return layout;
}

/// What does not match a filter is one line, whose height is known beforehand.
bool ThreadLayouts::isLine(int row) const
{
    return m_rows.row(row).kind == discussion::Row::Kind::Line;
}

bool ThreadLayouts::isMeasured(int row) const
{
    return isLine(row) || m_known.contains(m_rows.item(row).id);
}

/// The oldest go first, one for each that comes, so that no frame pays for many.
void ThreadLayouts::trim()
{
    while (m_layouts.size() >= kKeptLayouts) {
        m_layouts.erase(m_order.front());
        m_order.pop_front();
    }
}

int ThreadLayouts::rowAt(qint64 y)
{
    const qint64 below = y - head().height;
    return below < 0 || count() == 0 ? -1 : m_heights.rowAt(below);
}

int ThreadLayouts::pageLeft() const
{
    const ThreadStyle &style = m_scene.style;
    const int spare = m_viewportWidth - style.columnWidth - 2 * style.margin;
    // On a wide window the page moves towards the middle, but leaves room for nesting at its right.
    return style.margin + std::max(0, spare) / 4;
}

ThreadLayouts::Column ThreadLayouts::column(int indent) const
{
    const ThreadStyle &style = m_scene.style;
    const int left = pageLeft();
    const int available = std::max(80, m_viewportWidth - left - style.margin);
    const int shift = std::min(indent * style.indent, int(available * kLargestIndentShare));
    return {left + shift, std::min(style.columnWidth, available - shift)};
}

} // namespace backthread::threadview
