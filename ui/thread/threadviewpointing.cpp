// SPDX-License-Identifier: GPL-3.0-or-later
// How the thread view answers the pointer.
#include "core/text/controls.h"
#include "ui/aside.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/thread/threadview.h"
#include "ui/thread/tooltip.h"
#include "ui/wording/viewtext.h"
#include "ui/wording/words.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <utility>

namespace backthread::threadview {

ThreadView::Hit ThreadView::hitAt(const QPoint &position)
{
    Hit hit;
    if (!m_rows.thread())
        return hit;
    const qint64 at = y() + position.y();
    if (at >= m_layouts.total())
        return hit;
    hit.row = m_layouts.rowAt(at);
    const qint64 top = hit.row < 0 ? 0 : m_layouts.top(hit.row);
    const RowLayout &layout = hit.row < 0 ? m_layouts.head() : m_layouts.row(hit.row);
    const auto [target, rect] = layout.hitAt(QPointF(position.x(), qreal(at - top)));
    if (target) {
        hit.target = *target;
        hit.rect = rect.translated(0, qreal(top - y()));
    } else if (hit.row >= 0) {
        hit.target = {Target::Kind::Body, m_rows.item(hit.row).id, {}};
    }
    return hit;
}

QRect ThreadView::rectOf(const Target &target)
{
    for (int row = m_layouts.rowAt(y()); row < m_layouts.count(); ++row) {
        const qint64 top = row < 0 ? 0 : m_layouts.top(row);
        if (top > y() + viewport()->height())
            break;
        const QRectF rect = (row < 0 ? m_layouts.head() : m_layouts.row(row)).rectOf(target);
        if (!rect.isNull())
            return rect.translated(0, qreal(top - y())).toAlignedRect();
    }
    return {};
}

/// What is being read, as far as can be told, stays where it is.
void ThreadView::hold()
{
    const bool isPointed = m_isPointing && viewport()->underMouse() && m_layouts.count() == m_rows.rowCount();
    const int pointedAt = isPointed ? rowAt(viewport()->mapFromGlobal(QCursor::pos())) : -1;
    m_page.hold(m_current, pointedAt < 0 ? ItemId() : m_rows.item(pointedAt).id);
}

void ThreadView::setHover(const Hit &hit)
{
    if (m_hover.target == hit.target && m_hover.rect == hit.rect)
        return;
    m_hover = hit;
    // A quote is shown where it stands, but a click on it does nothing.
    const bool points = !hit.rect.isNull() && hit.target.kind != Target::Kind::Quote;
    viewport()->setCursor(points ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
    Q_EMIT hovered(hit.target, hit.rect.toAlignedRect());
}

void ThreadView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const bool isDown = event->buttons().testFlag(Qt::LeftButton);
    const bool isFar = (position - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_selecting) {
        if (isFar || m_autoScroll.isActive()) {
            m_pressed = {};
            m_autoScroll.start();
            extendSelectionTo(textPositionAt(position));
        }
    } else if (isDown && isFar && m_pressed.kind != Target::Kind::None) {
        startDrag(std::exchange(m_pressed, {}));
    } else if (std::exchange(m_pointer, event->globalPosition()) != event->globalPosition()) {
        // Qt tells of moves, too, where only something appears below the pointer.
        setHover(hitAt(position));
    }
}

void ThreadView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    if (ui::meansAside(*event)) {
        m_pressed = hitAt(m_pressedAt).target;
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && !m_selection.head().item.isNull()) {
        extendSelectionTo(textPositionAt(event->position()));
        return;
    }
    clearSelection();
    m_pressed = hitAt(m_pressedAt).target;
    m_selecting = m_pressed.kind == Target::Kind::Body || m_pressed.kind == Target::Kind::Quote
        || m_pressed.kind == Target::Kind::None;
    if (m_selecting)
        m_selection.begin(textPositionAt(event->position()));
}

void ThreadView::mouseReleaseEvent(QMouseEvent *event)
{
    m_selecting = false;
    m_autoScroll.stop();
    const Target pressed = std::exchange(m_pressed, {});
    const bool isAside = ui::meansAside(*event);
    if ((event->button() != Qt::LeftButton && !isAside) || pressed.kind == Target::Kind::None)
        return;
    const Hit hit = hitAt(event->position().toPoint());
    if (hit.target != pressed)
        return;
    if (hit.row >= 0 && !isAside)
        setCurrent(m_rows.item(hit.row).id);
    if (pressed.kind == Target::Kind::Body || pressed.kind == Target::Kind::Quote)
        return;
    if (isAside)
        Q_EMIT activatedAside(pressed);
    else
        Q_EMIT activated(pressed);
}

void ThreadView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        selectWordAt(event->position());
}

/// What leads somewhere can be dragged out, into a browser or a text.
void ThreadView::startDrag(const Target &target)
{
    const QUrl url = urlOf(target);
    if (url.isEmpty())
        return;
    auto *mime = new QMimeData;
    mime->setUrls({url});
    mime->setText(url.toString());
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->exec(Qt::CopyAction | Qt::LinkAction);
}

void ThreadView::contextMenuEvent(QContextMenuEvent *event)
{
    // By the keyboard: of the current comment, where it stands.
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const Target target {Target::Kind::Number, m_current, {}};
        Q_EMIT menuWanted(
            {Target::Kind::Body, m_current, {}}, viewport()->mapToGlobal(rectOf(target).bottomLeft()));
        return;
    }
    const Hit hit = hitAt(viewport()->mapFrom(this, event->pos()));
    if (hit.row >= 0 && !hasSelection())
        setCurrent(m_rows.item(hit.row).id);
    Q_EMIT menuWanted(hit.target, event->globalPos());
}

bool ThreadView::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    return QAbstractScrollArea::event(event);
}

bool ThreadView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::Wheel)
        m_isPointing = true;
    if (event->type() == QEvent::Leave)
        setHover({});
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Hit hit = hitAt(help->pos());
    QString text;
    if (hit.target.kind == Target::Kind::New)
        text = wording::newRule(m_rows.options().newSince, scene().now);
    else if (hit.target.kind == Target::Kind::Author)
        text = text::harmless(scene().people.value(hit.target.text).note);
    else if (m_rows.thread())
        text = toolTipOf(hit.target, *m_rows.thread());
    QToolTip::showText(help->globalPos(), wording::plainToolTip(text), viewport(), hit.rect.toAlignedRect());
    return true;
}

} // namespace backthread::threadview
