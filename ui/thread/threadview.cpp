// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadview.h"

#include "ui/models/threadrowsmodel.h"
#include "ui/thread/threadpainter.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace backthread::threadview {

using models::ThreadRowsModel;

namespace {

// A comment that is jumped to stands this share of the viewport below its top.
constexpr qreal kShownAt = 0.12;
// Heights are refined in slices of this many milliseconds, for this many rows around the screen.
constexpr qint64 kSlice = 4;
constexpr int kRefinedRows = 150;

} // namespace

ThreadView::ThreadView(ThreadRowsModel &rows, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_rows(rows)
    , m_layouts(rows)
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    m_refine.setSingleShot(true);
    connect(&m_refine, &QTimer::timeout, this, &ThreadView::refineNearby);

    connect(&rows, &ThreadRowsModel::aboutToChange, this, &ThreadView::holdAnchor);
    connect(&rows, &ThreadRowsModel::modelReset, this, [this] {
        m_current = m_cameFrom = {};
        m_anchor = {};
        m_isNew = true;
    });
    connect(&rows, &ThreadRowsModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            for (int row = first.row(); row <= last.row(); ++row)
                m_layouts.forget(row);
        });
    connect(&rows, &ThreadRowsModel::changed, this, &ThreadView::restoreAnchor);
    applyStyle();
}

ThreadView::~ThreadView() = default;

void ThreadView::setScene(Scene scene)
{
    scene.style = m_layouts.scene().style;
    if (scene == m_layouts.scene())
        return;
    holdAnchor();
    m_layouts.setScene(scene);
    restoreAnchor();
}

void ThreadView::applyStyle()
{
    holdAnchor();
    Scene scene = m_layouts.scene();
    scene.style = ThreadStyle::from(font(), palette());
    m_layouts.setScene(scene);
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    restoreAnchor();
}

qint64 ThreadView::y() const
{
    return verticalScrollBar()->value();
}

ThreadView::Place ThreadView::place()
{
    const int row = m_layouts.rowAt(y());
    if (row < 0)
        return {{}, int(y())};
    return {m_rows.item(row).id, int(y() - m_layouts.top(row))};
}

void ThreadView::setPlace(const Place &place)
{
    m_anchor = place;
    restoreAnchor();
}

/// What is being read stays where it is: the current comment if it is in sight, else the topmost one.
void ThreadView::holdAnchor()
{
    if (m_layouts.count() != m_rows.rowCount())
        return; // in the middle of a change: what was held stays held
    m_anchor = place();
    const int row = currentRow();
    if (row < 0)
        return;
    const qint64 top = m_layouts.top(row);
    if (top >= y() && top < y() + viewport()->height())
        m_anchor = {m_current, int(y() - top)};
}

void ThreadView::restoreAnchor()
{
    m_layouts.rebuild();
    updateScrollBar();
    // An anchor that is gone, or folded away, leaves the page where it was in pixels.
    if (const int row = m_anchor.top.isNull() ? -1 : m_rows.rowOf(m_anchor.top); row >= 0)
        scrollToRow(row, m_anchor.offset);
    else if (m_anchor.top.isNull())
        scrollTo(m_anchor.offset);
    settle();
    m_hover = {};
    viewport()->update();
    m_refine.start(0);
}

/// Measures what is in sight. The topmost row keeps its distance from the top of the viewport meanwhile.
void ThreadView::settle()
{
    const QScopedValueRollback guard(m_adjusting, true);
    const int first = m_layouts.rowAt(y());
    qint64 above = 0;
    if (first >= 0) {
        above = y() - m_layouts.top(first);
        (void)m_layouts.row(first);
    }
    for (int row = std::max(0, first); row < m_layouts.count(); ++row) {
        (void)m_layouts.row(row);
        if (m_layouts.top(row) + m_layouts.height(row) > y() + viewport()->height())
            break;
    }
    updateScrollBar();
    if (first >= 0)
        verticalScrollBar()->setValue(int(m_layouts.top(first) + above));
}

void ThreadView::updateScrollBar()
{
    const QScopedValueRollback guard(m_adjusting, true);
    const int height = viewport()->height();
    verticalScrollBar()->setPageStep(height);
    // The last comment may be scrolled to the top, so that jumping to it looks like jumping to any other.
    const qint64 below = m_layouts.count() > 0 ? height * 2 / 3 : 0;
    verticalScrollBar()->setRange(0, int(std::max<qint64>(0, m_layouts.total() + below - height)));
}

void ThreadView::scrollTo(qint64 y)
{
    const QScopedValueRollback guard(m_adjusting, true);
    if (y > verticalScrollBar()->maximum())
        updateScrollBar();
    verticalScrollBar()->setValue(int(y));
}

/// Scrolls so that the top of a row is `offset` above that of the viewport. What stands between the two is
/// measured first, lest the row moves when it comes into sight.
void ThreadView::scrollToRow(int row, int offset)
{
    const int height = m_layouts.row(row).height;
    for (int above = row - 1, space = -offset; above >= 0 && space > 0; --above)
        space -= m_layouts.row(above).height;
    updateScrollBar();
    // The row stays in sight, even where it is lower than it was.
    scrollTo(m_layouts.top(row) + std::min(offset, std::max(0, height - 1)));
}

/// Turns estimates around the screen into heights, a slice at a time, without moving what is read.
void ThreadView::refineNearby()
{
    QElapsedTimer timer;
    timer.start();
    const int first = m_layouts.rowAt(y());
    const int from = std::max(0, first - kRefinedRows);
    const int to = std::min(m_layouts.count(), first + kRefinedRows);
    holdAnchor();
    bool done = true;
    for (int row = std::max(0, first); done && row < to; ++row) {
        if (!m_layouts.isMeasured(row))
            (void)m_layouts.row(row);
        done = timer.elapsed() < kSlice;
    }
    for (int row = first - 1; done && row >= from; --row) {
        if (!m_layouts.isMeasured(row))
            (void)m_layouts.row(row);
        done = timer.elapsed() < kSlice;
    }
    updateScrollBar();
    if (const int row = m_rows.rowOf(m_anchor.top); row >= 0)
        scrollTo(m_layouts.top(row) + m_anchor.offset);
    if (!done)
        m_refine.start(0);
}

void ThreadView::scrollContentsBy(int, int)
{
    if (m_adjusting)
        return;
    settle();
    setHover({});
    viewport()->update();
    m_refine.start(0);
}

int ThreadView::currentRow() const
{
    return m_current.isNull() ? -1 : m_rows.rowOf(m_current);
}

void ThreadView::setCurrent(ItemId id)
{
    if (m_current == id)
        return;
    m_current = id;
    viewport()->update();
    Q_EMIT currentChanged(id);
}

void ThreadView::step(Step step)
{
    int from = currentRow();
    if (from < 0) {
        // Nothing is current yet: the reader's place is the first comment in sight, or the one that fills it.
        from = m_layouts.rowAt(y() + viewport()->height() / 8);
        if (from >= 0 && step == Step::Next && m_layouts.top(from) >= y())
            --from;
    }
    const int row = rowAfter(m_rows, from, step);
    if (row < 0)
        return;
    setCurrent(m_rows.item(row).id);
    const int height = m_layouts.row(row).height;
    const qint64 top = m_layouts.top(row);
    const bool fits =
        top >= y() && top + std::min(height, viewport()->height()) <= y() + viewport()->height();
    if (!fits)
        (void)show(m_current);
}

void ThreadView::page(qreal share)
{
    verticalScrollBar()->setValue(int(y() + viewport()->height() * share));
}

bool ThreadView::show(ItemId id)
{
    const int row = m_rows.rowOf(id);
    if (row < 0)
        return false;
    scrollToRow(row, -int(viewport()->height() * kShownAt));
    settle();
    setCurrent(id);
    viewport()->update();
    m_refine.start(0);
    return true;
}

void ThreadView::setCameFrom(ItemId id)
{
    m_cameFrom = id;
    viewport()->update();
}

void ThreadView::paintEvent(QPaintEvent *event)
{
    if (!m_rows.thread())
        return;
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    const ThreadStyle &style = scene().style;
    const int bottom = viewport()->height();
    const int first = m_layouts.rowAt(y());
    if (first < 0) {
        const RowLayout &head = m_layouts.head();
        const QRect place(0, int(-y()), viewport()->width(), head.height);
        paintRow(painter, head, style, {}, place, m_layouts.pageLeft());
    }
    for (int row = std::max(0, first); row < m_layouts.count(); ++row) {
        const int top = int(m_layouts.top(row) - y());
        if (top >= bottom)
            break;
        paintRowAt(painter, row, top);
    }
    if (!m_hover.rect.isNull())
        paintHover(painter, m_hover.rect, style);
    const bool isThere = m_layouts.count() > 0 || !scene().loading;
    if (m_isNew && isThere) {
        m_isNew = false;
        Q_EMIT threadPainted();
    }
}

void ThreadView::paintRowAt(QPainter &painter, int row, int y)
{
    const ItemId id = m_rows.item(row).id;
    const RowState state {.current = id == m_current,
        .focused = hasFocus(),
        .cameFrom = id == m_cameFrom,
        .indent = m_rows.row(row).indent};
    const RowLayout &layout = m_layouts.row(row);
    paintRow(painter, layout, scene().style, state, QRect(0, y, viewport()->width(), layout.height),
        m_layouts.pageLeft());
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    holdAnchor();
    m_layouts.setViewportWidth(viewport()->width());
    restoreAnchor();
}

void ThreadView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyStyle();
}

} // namespace backthread::threadview
