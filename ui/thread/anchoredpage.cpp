// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/anchoredpage.h"

#include "ui/models/threadrowsmodel.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace backthread::threadview {

namespace {

// Heights are refined in slices of this many milliseconds, for this many rows around the screen, once the
// page has stood still for a moment: the frames of scrolling, and the first one, come before.
constexpr qint64 kSlice = 4;
constexpr int kRefinedRows = 150;
constexpr int kRefinedHeight = 20'000; // of a monstrous comment
constexpr int kStillness = 30; // milliseconds

} // namespace

AnchoredPage::AnchoredPage(const models::ThreadRowsModel &rows, ThreadLayouts &layouts, QScrollBar &bar)
    : m_rows(rows)
    , m_layouts(layouts)
    , m_bar(bar)
{
    m_refine.setSingleShot(true);
    connect(&m_refine, &QTimer::timeout, this, &AnchoredPage::refineNearby);
}

qint64 AnchoredPage::y() const
{
    return m_bar.value();
}

void AnchoredPage::setViewportHeight(int height)
{
    m_viewportHeight = height;
    updateBar();
}

AnchoredPage::Place AnchoredPage::place() const
{
    const int row = m_layouts.rowAt(y());
    if (row < 0)
        return {{}, int(y())};
    return {m_rows.item(row).id, int(y() - m_layouts.top(row))};
}

void AnchoredPage::setPlace(const Place &place)
{
    m_anchor = place;
    m_number = 0;
    restore();
}

bool AnchoredPage::isInSight(int row, int covered) const
{
    const qint64 top = m_layouts.top(row);
    return top >= y() + covered && top < y() + m_viewportHeight;
}

AnchoredPage::Span AnchoredPage::rowsInSight() const
{
    Span span;
    span.first = m_layouts.rowAt(y());
    span.end = std::max(0, span.first);
    while (span.end < m_layouts.count() && m_layouts.top(span.end) < y() + m_viewportHeight)
        ++span.end;
    return span;
}

void AnchoredPage::hold(ItemId current, ItemId pointedAt)
{
    if (m_layouts.count() != m_rows.rowCount())
        return; // in the middle of a change: what was held stays held
    m_current = current;
    m_anchor = anchorOf(current, pointedAt);
    const int held = m_rows.rowOf(m_anchor.top);
    m_number = held < 0 ? 0 : m_rows.row(held).number;
}

AnchoredPage::Place AnchoredPage::anchorOf(ItemId current, ItemId pointedAt) const
{
    const Place top = place();
    const bool holdsHead = top.top.isNull() && m_isHeadHeld;
    for (const ItemId id : {current, holdsHead ? ItemId() : pointedAt}) {
        const int row = id.isNull() ? -1 : m_rows.rowOf(id);
        if (row >= 0 && isInSight(row))
            return {id, int(y() - m_layouts.top(row))};
    }
    // Below a head that leaves room for comments these are what is read.
    const bool isReadBelowHead = top.top.isNull() && !m_isHeadHeld && m_layouts.count() > 0
        && m_layouts.top(0) - y() < m_viewportHeight / 2;
    return isReadBelowHead ? Place {m_rows.item(0).id, int(y() - m_layouts.top(0))} : top;
}

/// Where the anchor stands; where it is folded away, or filtered out, the one before it stands for it.
int AnchoredPage::anchorRow() const
{
    const int row = m_rows.rowOf(m_anchor.top);
    if (row >= 0 || m_number == 0)
        return row;
    const std::vector<discussion::Row> &rows = m_rows.arrangement().rows;
    const auto behind = std::upper_bound(rows.begin(), rows.end(), m_number,
        [](int number, const discussion::Row &each) { return number < each.number; });
    return int(behind - rows.begin()) - 1;
}

void AnchoredPage::restore()
{
    m_layouts.rebuild();
    updateBar();
    // An anchor that is gone leaves the page where it was in pixels.
    if (m_anchor.top.isNull())
        scrollTo(m_anchor.offset);
    else if (const int row = anchorRow(); row >= 0)
        scrollToRow(row, m_anchor.offset);
    settle();
}

void AnchoredPage::settle()
{
    const QScopedValueRollback guard(m_adjusting, true);
    const auto look = [this](int row) {
        const qint64 inRow = y() - topOf(row);
        m_layouts.look(row, inRow, inRow + m_viewportHeight);
    };
    const int first = m_layouts.rowAt(y());
    const qint64 above = y() - topOf(first);
    if (first < 0)
        look(first);
    for (int row = std::max(0, first); row < m_layouts.count(); ++row) {
        look(row);
        if (m_layouts.top(row) + m_layouts.height(row) > y() + m_viewportHeight)
            break;
    }
    updateBar();
    if (first >= 0)
        m_bar.setValue(int(m_layouts.top(first) + above));
    m_refine.start(kStillness);
}

qint64 AnchoredPage::topOf(int row)
{
    return row < 0 ? 0 : m_layouts.top(row);
}

void AnchoredPage::updateBar()
{
    const QScopedValueRollback guard(m_adjusting, true);
    m_bar.setPageStep(m_viewportHeight);
    // The last comment may be scrolled to the top, so that jumping to it looks like jumping to any other.
    const qint64 below = m_layouts.count() > 0 ? m_viewportHeight * 2 / 3 : 0;
    m_bar.setRange(0, int(std::max<qint64>(0, m_layouts.total() + below - m_viewportHeight)));
}

void AnchoredPage::scrollTo(qint64 y)
{
    const QScopedValueRollback guard(m_adjusting, true);
    if (y > m_bar.maximum())
        updateBar();
    m_bar.setValue(int(y));
}

void AnchoredPage::scrollToRow(int row, int offset)
{
    // What stands between the row and the top is measured first, lest the row moves when it comes into sight.
    const int height = m_layouts.row(row).height();
    for (int above = row - 1, space = -offset; above >= 0 && space > 0; --above) {
        (void)m_layouts.row(above);
        while (m_layouts.measure(above, m_layouts.height(above) - space, m_layouts.height(above))) { }
        space -= m_layouts.height(above);
    }
    updateBar();
    // The row stays in sight, even where it is lower than it was.
    scrollTo(m_layouts.top(row) + std::min(offset, std::max(0, height - 1)));
}

void AnchoredPage::refineNearby()
{
    QElapsedTimer timer;
    timer.start();
    m_layouts.freeDiscarded();
    const int first = m_layouts.rowAt(y());
    const int from = std::max(-1, first - kRefinedRows);
    const int to = std::min(m_layouts.count(), first + kRefinedRows);
    hold(m_current);
    const int held = m_rows.rowOf(m_anchor.top);
    const bool isHeld = held >= 0 || m_anchor.top.isNull();
    const auto layout = [&]() -> const RowLayout & {
        return held < 0 ? m_layouts.head() : m_layouts.row(held);
    };
    const RowLayout::Spot spot = layout().spotAt(qreal(m_anchor.offset));
    bool done = true;
    for (int row = first; done && row < to; ++row)
        done = refine(row, timer);
    for (int row = first - 1; done && row >= from; --row)
        done = refine(row, timer);
    updateBar();
    if (isHeld)
        scrollTo(topOf(held) + qint64(layout().heightOf(spot)));
    if (done)
        Q_EMIT refined();
    else
        m_refine.start(0);
}

/// Measures a row, of a monstrous one what is near. False when the time is over.
bool AnchoredPage::refine(int row, const QElapsedTimer &timer)
{
    const qint64 inRow = y() - topOf(row);
    bool isMore = true;
    while (isMore && timer.elapsed() < kSlice)
        isMore = m_layouts.measure(row, inRow - kRefinedHeight, inRow + m_viewportHeight + kRefinedHeight);
    return !isMore;
}

} // namespace backthread::threadview
