// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadview.h"

#include "ui/models/threadrowsmodel.h"
#include "ui/thread/accessiblethread.h"
#include "ui/thread/threadpainter.h"

#include <QPainter>
#include <QScrollBar>

namespace backthread::threadview {

using models::ThreadRowsModel;

ThreadView::ThreadView(ThreadRowsModel &rows, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_rows(rows)
    , m_layouts(rows)
    , m_map(new MapScrollBar(rows, m_layouts))
    , m_page(rows, m_layouts, *m_map)
    , m_ancestors(new AncestorBar(rows, m_layouts, this))
{
    AccessibleThread::install();
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBar(m_map);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);

    connect(&rows, &ThreadRowsModel::aboutToChange, this, &ThreadView::hold);
    connect(&rows, &ThreadRowsModel::modelReset, this, [this] {
        m_current = m_cameFrom = {};
        m_page.rewind();
        m_isNew = true;
    });
    connect(&rows, &ThreadRowsModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            m_layouts.forget(first.row(), last.row());
        });
    connect(&rows, &ThreadRowsModel::changed, this, &ThreadView::changed);
    m_autoScroll.setInterval(30);
    connect(&m_autoScroll, &QTimer::timeout, this, &ThreadView::scrollWhileSelecting);
    connect(&m_page, &AnchoredPage::refined, m_map, &MapScrollBar::readHeights);
    connect(m_map, &MapScrollBar::rowWanted, this, [this](int row) { (void)show(m_rows.item(row).id); });
    connect(m_ancestors, &AncestorBar::activated, this, &ThreadView::activated);
    connect(m_ancestors, &AncestorBar::hovered, this, [this](const Target &target, const QRect &place) {
        setHover({-1, target, place});
    });
    applyStyle();
}

ThreadView::~ThreadView()
{
    disconnect(m_ancestors, nullptr, this, nullptr); // it may be left by the pointer when all else has gone
}

void ThreadView::setScene(Scene scene)
{
    scene.style = m_layouts.scene().style;
    if (scene == m_layouts.scene())
        return;
    hold();
    m_layouts.setScene(scene);
    changed();
}

void ThreadView::setReadingSettings(const ReadingSettings &settings)
{
    m_settings = settings;
    applyStyle();
}

void ThreadView::applyStyle()
{
    hold();
    Scene scene = m_layouts.scene();
    scene.style = ThreadStyle::from(font(), palette(), m_settings);
    m_layouts.setScene(scene);
    m_map->setSingleStep(scene.style.lineHeight * 2);
    changed();
}

/// The rows, or how they look, have changed.
void ThreadView::changed()
{
    m_page.restore();
    if (!m_selection.isWithin(m_rows))
        clearSelection();
    m_hover.rect = {}; // its target is still told from the next
    viewport()->update();
    m_ancestors->renew(y());
    m_map->readRows();
}

/// The page stands elsewhere.
void ThreadView::moved()
{
    setHover({}); // what is under the pointer now, nobody has pointed at
    viewport()->update();
    m_ancestors->follow(y());
}

void ThreadView::setPlace(const Place &place)
{
    m_page.setPlace(place);
    moved();
}

void ThreadView::scrollContentsBy(int, int)
{
    if (m_page.isAdjusting())
        return;
    m_page.settle();
    moved();
}

int ThreadView::currentRow() const
{
    return m_current.isNull() ? -1 : m_rows.rowOf(m_current);
}

void ThreadView::setCameFrom(ItemId from, ItemId to)
{
    m_cameFrom = from;
    m_cameBy = {Target::Kind::Reference, to, {}};
    viewport()->update();
}

bool ThreadView::isInSight(ItemId id) const
{
    const int row = m_rows.rowOf(id);
    return row >= 0 && m_rows.row(row).kind != discussion::Row::Kind::Line
        && m_page.isInSight(row, m_ancestors->coveredHeight());
}

void ThreadView::setHighlighted(ItemId id)
{
    if (m_highlighted == id)
        return;
    m_highlighted = id;
    viewport()->update();
}

bool ThreadView::stepReference(int direction)
{
    const int row = currentRow();
    if (row < 0)
        return false;
    const Target next = neighbor(m_layouts.row(row).tabStops(), m_focusedReference, direction);
    focusReference(next);
    return next.kind != Target::Kind::None;
}

void ThreadView::clearReference()
{
    focusReference({});
}

void ThreadView::focusReference(const Target &target)
{
    if (m_focusedReference == target)
        return;
    m_focusedReference = target;
    viewport()->update();
    QRect place;
    if (const int row = currentRow(); row >= 0 && target.kind != Target::Kind::None) {
        const QRect inRow = m_layouts.row(row).rectOf(target).toAlignedRect();
        const qint64 top = m_layouts.top(row) + inRow.top();
        if (top < firstInSight() || top + inRow.height() > y() + viewport()->height())
            m_map->setValue(int(top - std::max(viewport()->height() / 3, m_ancestors->heightAbove(row))));
        place = inRow.translated(0, int(m_layouts.top(row) - y()));
    }
    Q_EMIT referenceFocused(target, place);
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
        const QRect place(0, int(-y()), viewport()->width(), head.height());
        const RowState state {.selected = m_selection.in(m_rows, -1)};
        paintRow(painter, head, style, state, place, m_layouts.pageLeft());
    }
    for (int row = std::max(0, first); row < m_layouts.count(); ++row) {
        const int top = int(m_layouts.top(row) - y());
        if (top >= bottom)
            break;
        paintRowAt(painter, row, top);
    }
    if (!m_hover.rect.isNull() && m_hover.target.kind != Target::Kind::Quote)
        paintHover(painter, m_hover.rect, style);
    const bool isThere = m_layouts.count() > 0 || !scene().freshness.loading;
    if (m_isNew && isThere) {
        m_isNew = false;
        Q_EMIT threadPainted();
    }
}

void ThreadView::paintRowAt(QPainter &painter, int row, int y)
{
    const ItemId id = m_rows.item(row).id;
    RowState state {.current = id == m_current,
        .focused = hasFocus(),
        .highlighted = id == m_highlighted,
        .selected = m_selection.in(m_rows, row),
        .indent = m_rows.row(row).indent};
    const RowLayout &layout = m_layouts.row(row);
    const QRectF cameBy = id == m_cameFrom ? layout.rectOf(m_cameBy) : QRectF();
    state.cameFrom = id == m_cameFrom && cameBy.isNull();
    paintRow(painter, layout, scene().style, state, QRect(0, y, viewport()->width(), layout.height()),
        m_layouts.pageLeft());
    if (!cameBy.isNull())
        paintCameBy(painter, cameBy.translated(0, y), scene().style);
    if (state.current && m_focusedReference.kind != Target::Kind::None)
        paintFocus(painter, layout.rectOf(m_focusedReference).translated(0, y), scene().style);
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    hold();
    m_layouts.setViewportWidth(viewport()->width());
    m_page.setViewportHeight(viewport()->height());
    changed();
}

void ThreadView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyStyle();
}

} // namespace backthread::threadview
