// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/rowpainter.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace backthread::lists {

RowPainter::RowPainter(QPainter &painter, const QStyleOptionViewItem &option)
    : m_painter(painter)
    , m_option(option)
    , m_content(option.rect.adjusted(kMargin, kMargin * 3 / 4, -kMargin, -kMargin * 3 / 4))
{
}

void RowPainter::drawBackground()
{
    const QWidget *widget = m_option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    QStyleOptionViewItem plain = m_option;
    plain.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, &m_painter, widget);
    m_painter.fillRect(
        QRect(m_option.rect.left() + kMargin, m_option.rect.bottom(), m_option.rect.width() - 2 * kMargin, 1),
        m_option.palette.color(QPalette::AlternateBase));
}

int RowPainter::drawText(const QString &text, int top, int lines, const QFont &font, const QColor &color,
    const QList<QTextLayout::FormatRange> &formats)
{
    QTextLayout layout(text, font);
    layout.setFormats(formats);
    qreal y = 0;
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_content.width());
        line.setPosition({0, y});
        y += line.height();
    }
    const bool isCut = layout.lineCount() > 0
        && layout.lineAt(layout.lineCount() - 1).textStart()
                + layout.lineAt(layout.lineCount() - 1).textLength()
            < text.size();
    layout.endLayout();

    m_painter.setPen(color);
    const int whole = layout.lineCount() - (isCut ? 1 : 0);
    const QPointF origin(m_content.left(), top);
    for (int i = 0; i < whole; ++i)
        layout.lineAt(i).draw(&m_painter, origin);
    if (isCut) {
        const QTextLine last = layout.lineAt(whole);
        m_painter.setFont(font);
        const QString rest =
            QFontMetrics(font).elidedText(text.mid(last.textStart()), Qt::ElideRight, m_content.width());
        m_painter.drawText(origin + QPointF(0, last.y() + last.ascent()), rest);
    }
    return top + int(y);
}

QColor RowPainter::text() const
{
    const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
    return m_option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
}

QColor RowPainter::quiet() const
{
    QColor color = text();
    color.setAlphaF(0.66F);
    return color;
}

QColor RowPainter::accent() const
{
    const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
    return isSelected ? text() : m_option.palette.color(QPalette::Link);
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

} // namespace backthread::lists
