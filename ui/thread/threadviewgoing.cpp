// SPDX-License-Identifier: GPL-3.0-or-later
// How the thread view goes from comment to comment and from page to page.
#include "ui/models/threadrowsmodel.h"
#include "ui/thread/threadview.h"

namespace backthread::threadview {

namespace {

// A comment that is jumped to stands this share of the viewport below its top.
constexpr qreal kShownAt = 0.12;

} // namespace

void ThreadView::setCurrent(ItemId id)
{
    if (m_current == id)
        return;
    m_current = id;
    m_lastStep.reset();
    focusReference({});
    viewport()->update();
    Q_EMIT currentChanged(id);
}

/// The reader's place where nothing says it: the first comment in sight, or the one that fills it.
int ThreadView::rowInReading()
{
    return m_layouts.rowAt(y() + viewport()->height() / 8);
}

bool ThreadView::isPartlyInSight(int row)
{
    return row >= 0 && m_layouts.top(row) < y() + viewport()->height()
        && m_layouts.top(row) + m_layouts.height(row) > firstInSight();
}

void ThreadView::followSight()
{
    const int row = currentRow();
    if (row >= 0 && !isPartlyInSight(row))
        setCurrent(m_rows.item(std::max(0, rowInReading())).id);
}

void ThreadView::step(Step step)
{
    const bool again = step == Step::Parent && m_lastStep == Step::Parent;
    const Step effective = again ? Step::Root : step;
    int from = currentRow();
    if (!isPartlyInSight(from)) {
        from = rowInReading();
        if (from >= 0 && effective == Step::Next && m_layouts.top(from) >= y())
            --from;
    }
    const int row = rowAfter(m_rows, from, effective);
    if (row < 0)
        return;
    setCurrent(m_rows.item(row).id);
    m_lastStep = step;
    const int height = m_layouts.row(row).height();
    const qint64 top = m_layouts.top(row);
    const bool fits =
        top >= firstInSight() && top + std::min(height, viewport()->height()) <= y() + viewport()->height();
    if (!fits)
        (void)show(m_current);
}

bool ThreadView::page(qreal share)
{
    m_isPointing = false;
    const qint64 before = y();
    const int whole = viewport()->height();
    // The page may be scrolled on until its last comment stands at the top; it is read when all is in sight.
    if (share > 0 && before + whole >= m_layouts.total())
        return false;
    int covered = m_ancestors->coveredHeight();
    m_map->setValue(int(before + whole * share));
    covered = std::max(covered, m_ancestors->coveredHeight());
    // Nothing that ancestors cover, before or now, is skipped by turning a page.
    if (std::abs(share) < 1 && std::abs(y() - before) > whole - covered)
        m_map->setValue(int(before) + (share < 0 ? covered - whole : whole - covered));
    return y() != before;
}

bool ThreadView::show(ItemId id)
{
    m_isPointing = false;
    const int row = m_rows.rowOf(id);
    if (row < 0)
        return false;
    const int shownAt = std::max(int(viewport()->height() * kShownAt), m_ancestors->heightAbove(row));
    m_page.scrollToRow(row, -shownAt);
    m_page.settle();
    setCurrent(id);
    moved();
    return true;
}

void ThreadView::showText(ItemId id, qsizetype offset)
{
    const int row = m_rows.rowOf(id);
    if (row < 0)
        return;
    const QRectF place = m_layouts.row(row).rectAt(offset).translated(0, qreal(m_layouts.top(row)));
    if (place.top() >= qreal(firstInSight()) && place.bottom() <= qreal(y() + viewport()->height()))
        return;
    m_map->setValue(int(place.top()) - std::max(viewport()->height() / 3, m_ancestors->heightAbove(row)));
}

} // namespace backthread::threadview
