// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadlayouts.h"

#include "ui/models/threadrowsmodel.h"
#include "ui/thread/commentlayout.h"
#include "ui/thread/headlayout.h"

#include <algorithm>
#include <utility>

namespace backthread::threadview {

namespace {

// Some screens of comments, of about 20 KB each; those before them are made again when they are wanted again.
constexpr size_t kKeptLayouts = 64;
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
    if (!sameLook)
        forgetAll();
}

void ThreadLayouts::setViewportWidth(int width)
{
    if (m_viewportWidth == width)
        return;
    const Column before = column(0);
    m_viewportWidth = width;
    discardLayouts();
    if (column(0).width != before.width)
        forgetAll();
}

void ThreadLayouts::forgetAll()
{
    m_knownIn.reset();
    m_known.clear();
    m_monsters.clear();
    rebuild();
}

/// A layout goes; what was measured inside of it stays.
void ThreadLayouts::remember(ItemId id, const RowLayout &layout)
{
    if (layout.isMonstrous())
        m_monsters.insert(id, layout.lateHeights());
}

/// Freeing layouts takes a good part of the time that making them does.
void ThreadLayouts::discardLayouts()
{
    if (m_head)
        remember(m_headOf, *m_head);
    m_head.reset();
    for (const auto &[id, layout] : m_layouts)
        remember(id, layout);
    if (!m_layouts.empty())
        m_discarded.push_back(std::exchange(m_layouts, {}));
    m_order.clear();
}

/// m_known, brought over from another snapshot of the thread.
std::vector<int> &ThreadLayouts::known()
{
    const discussion::ThreadPtr &thread = m_rows.thread();
    if (thread == m_knownIn)
        return m_known;
    std::vector<int> known(thread ? size_t(thread->size()) : 0);
    for (size_t comment = 0; comment < m_known.size(); ++comment) {
        if (m_known[comment] == 0)
            continue;
        const auto place = thread ? thread->indexOf(m_knownIn->at(int(comment)).id) : std::nullopt;
        if (place && *place != discussion::Thread::kStory)
            known[size_t(*place)] = m_known[comment];
    }
    m_known = std::move(known);
    m_knownIn = thread;
    return m_known;
}

void ThreadLayouts::rebuild()
{
    discardLayouts();
    const std::vector<int> &measured = known();
    std::vector<int> heights;
    heights.reserve(size_t(m_rows.rowCount()));
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        const int height = isLine(row) ? 0 : measured[size_t(m_rows.row(row).comment)];
        heights.push_back(
            height > 0 ? height : estimateHeight(m_rows, row, m_scene, column(m_rows.row(row).indent).width));
    }
    m_heights.assign(std::move(heights));
}

void ThreadLayouts::forget(int first, int last)
{
    std::vector<int> &measured = known();
    for (int row = first; row <= last; ++row) {
        measured[size_t(m_rows.row(row).comment)] = 0;
        // Lest it is remembered.
        if (const ItemId id = m_rows.item(row).id; m_monsters.remove(id))
            m_layouts.erase(id);
    }
}

const RowLayout &ThreadLayouts::head()
{
    if (!m_head) {
        const Column place = column(0);
        m_head = m_rows.thread() ? layOutHead(m_rows, m_scene, place.left, place.width) : RowLayout();
        m_headOf = m_rows.thread() ? m_rows.thread()->story().id : ItemId();
        m_head->expect(m_monsters.value(m_headOf));
    }
    return *m_head;
}

const RowLayout &ThreadLayouts::row(int row)
{
    const ItemId id = m_rows.item(row).id;
    const auto found = m_layouts.find(id);
    if (found != m_layouts.end()) {
        noteHeight(row, found->second);
        return found->second;
    }
    trim();
    m_order.push_back(id);
    return m_layouts.emplace(id, layOut(row)).first->second;
}

void ThreadLayouts::look(int row, qint64 top, qint64 bottom)
{
    (void)layoutOf(row).blocks(qreal(top), qreal(bottom));
    (void)layoutOf(row); // notes its height
}

bool ThreadLayouts::measure(int row, qint64 top, qint64 bottom)
{
    if (row >= 0 && !isMeasured(row)) {
        (void)layOut(row);
        return true;
    }
    if (row >= 0 && !m_monsters.contains(m_rows.item(row).id))
        return false;
    const bool wasMore = layoutOf(row).wrapNext(qreal(top), qreal(bottom));
    (void)layoutOf(row);
    return wasMore;
}

/// Notes the height, too.
RowLayout ThreadLayouts::layOut(int row)
{
    const Column place = column(m_rows.row(row).indent);
    RowLayout layout = layOutComment(commentInView(m_rows, row), m_scene, place.left, place.width);
    if (layout.isMonstrous())
        layout.expect(m_monsters[m_rows.item(row).id]);
    noteHeight(row, layout);
    return layout;
}

void ThreadLayouts::noteHeight(int row, const RowLayout &layout)
{
    const int height = layout.height();
    if (height == m_heights.height(row) && isMeasured(row))
        return;
    m_heights.setHeight(row, height);
    if (!isLine(row))
        known()[size_t(m_rows.row(row).comment)] = height;
}

/// What does not match a filter is one line, whose height is known beforehand.
bool ThreadLayouts::isLine(int row) const
{
    return m_rows.row(row).kind == discussion::Row::Kind::Line;
}

bool ThreadLayouts::isMeasured(int row)
{
    return isLine(row) || known()[size_t(m_rows.row(row).comment)] > 0;
}

/// The oldest go first, one for each that comes, so that no frame pays for many.
void ThreadLayouts::trim()
{
    while (m_layouts.size() >= kKeptLayouts) {
        if (const auto oldest = m_layouts.find(m_order.front()); oldest != m_layouts.end()) {
            remember(oldest->first, oldest->second);
            m_layouts.erase(oldest);
        }
        m_order.pop_front();
    }
}

int ThreadLayouts::rowAt(qint64 y)
{
    const qint64 below = y - head().height();
    return below < 0 || count() == 0 ? -1 : m_heights.rowAt(below);
}

int ThreadLayouts::pageLeft() const
{
    const ThreadStyle &style = m_scene.style;
    if (style.onPaper)
        return style.margin;
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
