// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/ancestorbutton.h"

#include "ui/thread/threadlayouts.h"
#include "ui/thread/threadpainter.h"

#include <QPainter>

namespace backthread::threadview {

AncestorButton::AncestorButton(const ThreadLayouts &layouts, QWidget *parent)
    : QPushButton(parent)
    , m_layouts(layouts)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
}

void AncestorButton::setLine(std::shared_ptr<const RowLayout> line, int indent, ItemId leadsTo)
{
    m_line = std::move(line);
    m_indent = indent;
    m_target = {Target::Kind::Reference, leadsTo, {}};
    // Not as its text, where an ampersand would make a shortcut.
    setAccessibleName(m_line->blocks().front().text.text());
    update();
}

void AncestorButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThreadStyle &style = m_layouts.scene().style;
    if (underMouse())
        painter.fillRect(rect(), style.currentBackground);
    // In the middle, since rows of the page have a padding.
    const QRect place(0, (height() - m_line->height()) / 2, width(), m_line->height());
    paintRow(painter, *m_line, style, {.indent = m_indent}, place, m_layouts.pageLeft());
}

void AncestorButton::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    Q_EMIT pointedAt(true);
}

void AncestorButton::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    Q_EMIT pointedAt(false);
}

} // namespace backthread::threadview
