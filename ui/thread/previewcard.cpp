// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/previewcard.h"

#include "ui/aside.h"
#include "ui/thread/threadpainter.h"
#include "ui/thread/tooltip.h"
#include "ui/wording/words.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace backthread::threadview {

namespace {

constexpr int kDistance = 4; ///< From the reference.
constexpr int kMargin = 8; ///< From the edges of the parent.
constexpr int kEnough = 120; ///< What can be read of a card that is higher than the room for it.

} // namespace

PreviewCard::PreviewCard(RowLayout layout, discussion::ThreadPtr thread, const Scene &scene, QWidget *parent)
    : QFrame(parent)
    , m_layout(std::move(layout))
    , m_thread(std::move(thread))
    , m_style(scene.style)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    resize(m_layout.left + m_layout.width + m_style.padding, m_layout.height());
}

int PreviewCard::textWidth(int roomWidth, const ThreadStyle &style)
{
    const int most = style.columnWidth * 9 / 10;
    return std::clamp(roomWidth - 2 * (kMargin + style.padding), 80, most);
}

/// All of it, but so little of the room that what is read beside it stays in sight; the rest scrolls.
int PreviewCard::wantedHeight() const
{
    return std::min(m_layout.height(), std::max(kEnough, m_room.height() / 3));
}

void PreviewCard::placeAt(const QPoint &place, int height)
{
    resize(width(), std::min(height, wantedHeight()));
    move(std::max(m_room.left(), std::min(place.x(), m_room.right() - width())),
        std::clamp(place.y(), m_room.top(), std::max(m_room.top(), m_room.bottom() - this->height())));
}

void PreviewCard::placeBeside(const QRect &reference, const QRect &room, const QRect &spared)
{
    m_room = room.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    if (!spared.isNull() && placeAround(spared, reference))
        return;
    const int below = m_room.bottom() - reference.bottom() - kDistance;
    const int above = reference.top() - m_room.top() - kDistance;
    const bool standsBelow = wantedHeight() <= below || below >= above;
    const int height = std::min(wantedHeight(), std::max(standsBelow ? below : above, m_room.height() / 4));
    const int top = standsBelow ? reference.bottom() + kDistance : reference.top() - kDistance - height;
    placeAt({reference.left(), top}, height);
}

/// Below it, above it or at a side of it; false where nothing of that leaves enough to read.
bool PreviewCard::placeAround(const QRect &spared, const QRect &reference)
{
    const int enough = std::min(wantedHeight(), kEnough);
    const int below = m_room.bottom() - spared.bottom() - kDistance;
    const int above = spared.top() - m_room.top() - kDistance;
    if (below >= wantedHeight() || (below >= enough && below >= above)) {
        placeAt({reference.left(), spared.bottom() + kDistance}, below);
    } else if (above >= enough) {
        const int height = std::min(above, wantedHeight());
        placeAt({reference.left(), spared.top() - kDistance - height}, height);
    } else if (m_room.right() - spared.right() - kDistance >= width()) {
        placeAt({spared.right() + kDistance, reference.top()}, m_room.height());
    } else if (spared.left() - m_room.left() - kDistance >= width()) {
        placeAt({spared.left() - kDistance - width(), reference.top()}, m_room.height());
    } else {
        return false;
    }
    return true;
}

bool PreviewCard::stepReference(int direction)
{
    m_focused = neighbor(m_layout.tabStops(), m_focused, direction);
    update();
    if (m_focused.kind == Target::Kind::None)
        return false;
    const QRectF rect = m_layout.rectOf(m_focused);
    scrollBy(std::max(0, int(rect.bottom()) - m_scrolled - height() + m_style.padding)
        - std::max(0, m_scrolled - int(rect.top()) + m_style.padding));
    return true;
}

void PreviewCard::clearReference()
{
    m_focused = {};
    update();
}

QRect PreviewCard::rectOf(const Target &target) const
{
    return m_layout.rectOf(target).toAlignedRect().translated(x(), y() - m_scrolled);
}

TextBlock::Hit PreviewCard::hitAt(const QPointF &position) const
{
    return m_layout.hitAt(position + QPointF(0, m_scrolled));
}

void PreviewCard::setHover(const Target &target, const QRectF &rect)
{
    if (m_hover == target && m_hoverRect == rect)
        return;
    m_hover = target;
    m_hoverRect = rect;
    setCursor(rect.isNull() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
    Q_EMIT hovered(target, rect.toAlignedRect().translated(x(), y() - m_scrolled));
}

void PreviewCard::scrollBy(int distance)
{
    const int most = std::max(0, m_layout.height() - height());
    m_scrolled = std::clamp(m_scrolled + distance, 0, most);
    update();
}

bool PreviewCard::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QFrame::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const TextBlock::Hit hit = hitAt(help->pos());
    const QString text = hit.target && m_thread ? toolTipOf(*hit.target, *m_thread) : QString();
    QToolTip::showText(help->globalPos(), wording::plainToolTip(text), this,
        hit.rect.toAlignedRect().translated(0, -m_scrolled));
    return true;
}

void PreviewCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.cardBackground);
    painter.setClipRect(rect());
    painter.translate(0, -m_scrolled);
    paintBlocks(painter, m_layout, m_style, {});
    if (!m_hoverRect.isNull())
        paintHover(painter, m_hoverRect, m_style);
    if (m_focused.kind != Target::Kind::None)
        paintFocus(painter, m_layout.rectOf(m_focused), m_style);
    painter.resetTransform();
    if (m_scrolled < m_layout.height() - height())
        paintMoreBelow(painter);
    painter.setPen(m_style.guide);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

/// The last line fades, rather than that it is cut.
void PreviewCard::paintMoreBelow(QPainter &painter) const
{
    const QRect last(0, height() - m_style.lineHeight * 2, width(), m_style.lineHeight * 2);
    QLinearGradient fade(last.topLeft(), last.bottomLeft());
    QColor clear = m_style.cardBackground;
    clear.setAlpha(0);
    fade.setColorAt(0, clear);
    fade.setColorAt(0.8, m_style.cardBackground);
    painter.fillRect(last, fade);
}

void PreviewCard::mouseMoveEvent(QMouseEvent *event)
{
    const TextBlock::Hit hit = hitAt(event->position());
    setHover(hit.target ? *hit.target : Target(), hit.rect);
}

void PreviewCard::mousePressEvent(QMouseEvent *event)
{
    const TextBlock::Hit hit = hitAt(event->position());
    const bool isMeant = event->button() == Qt::LeftButton || ui::meansAside(*event);
    m_pressed = hit.target && isMeant ? *hit.target : Target();
}

void PreviewCard::mouseReleaseEvent(QMouseEvent *event)
{
    const Target pressed = std::exchange(m_pressed, {});
    const TextBlock::Hit hit = hitAt(event->position());
    if (pressed.kind == Target::Kind::None || !hit.target || *hit.target != pressed)
        return;
    if (ui::meansAside(*event))
        Q_EMIT activatedAside(pressed);
    else
        Q_EMIT activated(pressed);
}

void PreviewCard::enterEvent(QEnterEvent *)
{
    Q_EMIT hovered({}, {});
}

void PreviewCard::wheelEvent(QWheelEvent *event)
{
    const int pixels = event->pixelDelta().y();
    scrollBy(pixels != 0 ? -pixels : -event->angleDelta().y() / 2);
    event->accept();
}

} // namespace backthread::threadview
