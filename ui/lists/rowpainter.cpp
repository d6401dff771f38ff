// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/rowpainter.h"

#include "ui/thread/contrast.h"
#include "ui/thread/hairline.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace backthread::lists {

namespace {

int endOf(const QTextLine &line)
{
    return line.textStart() + line.textLength();
}

/// Lines run as the first letter says, and stand where the window begins; words that are wider than a line
/// break anywhere.
QTextOption optionFor(const QString &text, Qt::LayoutDirection window)
{
    const bool isRight = text.isRightToLeft() || window == Qt::RightToLeft;
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(isRight ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// Breaks into at most so many lines, which stand where a row has room for them, however tall letters of
/// other scripts are. The height of those.
int layOut(QTextLayout &layout, int lines, int width, Qt::LayoutDirection window = Qt::LeftToRight)
{
    const QFontMetrics metrics(layout.font());
    layout.setTextOption(optionFor(layout.text(), window));
    int y = 0;
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y + metrics.ascent() - line.ascent()});
        y += metrics.height();
    }
    layout.endLayout();
    return y;
}

} // namespace

RowPainter::RowPainter(QPainter &painter, const QStyleOptionViewItem &option)
    : m_painter(painter)
    , m_option(option)
    , m_content(option.rect.adjusted(kMargin, kMargin * 3 / 4, -kMargin, -kMargin * 3 / 4))
{
    m_painter.save();
    m_painter.setClipRect(option.rect, Qt::IntersectClip);
}

RowPainter::~RowPainter()
{
    m_painter.restore();
}

void RowPainter::drawBackground()
{
    const QWidget *widget = m_option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    QStyleOptionViewItem plain = m_option;
    plain.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, &m_painter, widget);
    const QRectF row = m_option.rect;
    const qreal line = threadview::hairline(m_painter);
    m_painter.fillRect(QRectF(row.left() + kMargin, row.bottom() - line, row.width() - 2 * kMargin, line),
        m_option.palette.color(QPalette::AlternateBase));
}

int RowPainter::drawText(const QString &text, int top, int lines, const QFont &font, const QColor &color,
    const QList<QTextLayout::FormatRange> &formats)
{
    QTextLayout layout(text, font);
    layout.setFormats(formats);
    const int y = layOut(layout, lines, m_content.width(), m_option.direction);
    const int last = layout.lineCount() - 1;
    const bool isCut = last >= 0 && endOf(layout.lineAt(last)) < text.size();

    m_painter.setPen(color);
    const QPointF origin(m_content.left(), top);
    for (int i = 0; i < (isCut ? last : last + 1); ++i)
        layout.lineAt(i).draw(&m_painter, origin);
    if (isCut)
        drawCut(text, layout.lineAt(last), font, origin);
    return top + y;
}

/// The last line that there is room for, and an ellipsis in place of all that follows.
void RowPainter::drawCut(const QString &text, const QTextLine &line, const QFont &font, const QPointF &origin)
{
    const QString rest =
        QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, m_content.width());
    QTextOption option = optionFor(text, m_option.direction);
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(rest, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine cut = layout.createLine();
    cut.setLineWidth(m_content.width());
    cut.setPosition({0, line.y() + line.ascent() - cut.ascent()});
    layout.endLayout();
    cut.draw(&m_painter, origin);
}

int RowPainter::drawChips(const QStringList &texts, int top, const QFont &font)
{
    constexpr int kPadding = 6;
    constexpr int kGap = 4;
    const QFontMetrics metrics(font);
    const QString more(QChar(0x2026));
    QColor box = text();
    box.setAlphaF(0.12F);
    m_painter.setFont(font);
    m_painter.setRenderHint(QPainter::Antialiasing);
    int left = m_content.left();
    for (const QString &each : texts) {
        const bool isLast = &each == &texts.constLast();
        const int room =
            m_content.right() - left - 2 * kPadding - (isLast ? 0 : kGap + metrics.horizontalAdvance(more));
        const QString shown =
            left == m_content.left() ? metrics.elidedText(each, Qt::ElideRight, room) : each;
        const int width = metrics.horizontalAdvance(shown);
        m_painter.setPen(quiet());
        if (width > room) {
            m_painter.drawText(left, top + 1 + metrics.ascent(), more);
            break;
        }
        const QRect chip(left, top, width + 2 * kPadding, chipHeight(font));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(box);
        m_painter.drawRoundedRect(chip, 4, 4);
        m_painter.setPen(text());
        m_painter.drawText(left + kPadding, top + 1 + metrics.ascent(), shown);
        left = chip.right() + 1 + kGap;
    }
    return top + chipHeight(font);
}

int RowPainter::chipHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 2;
}

QColor RowPainter::text() const
{
    const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
    return m_option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
}

QColor RowPainter::quiet() const
{
    QColor color = text();
    if (threadview::isStrict(m_option.palette.color(QPalette::Text), m_option.palette.color(QPalette::Base)))
        return color;
    // What lies below a selected row has less contrast to begin with.
    color.setAlphaF(m_option.state.testFlag(QStyle::State_Selected) ? 0.92F : 0.66F);
    return color;
}

QColor RowPainter::accent() const
{
    const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
    return isSelected ? text() : m_option.palette.color(QPalette::Link);
}

int textHeight(const QString &text, const QFont &font, int width, int most,
    const QList<QTextLayout::FormatRange> &formats)
{
    const QFontMetrics metrics(font);
    // So long that nothing needs to be measured, even of narrow letters.
    if (text.size() * metrics.averageCharWidth() > 2 * width * most)
        return most * metrics.height();
    QTextLayout layout(text, font);
    layout.setFormats(formats);
    return layOut(layout, most, width);
}

int contentWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * RowPainter::kMargin;
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

} // namespace backthread::lists
