// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/textblock.h"

#include "core/discussion/address.h"
#include "core/text/controls.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <utility>

namespace backthread::threadview {

Runs Runs::ofMarks()
{
    Runs runs(Qt::LeftToRight);
    runs.m_isOfMarks = true;
    return runs;
}

Runs &Runs::add(
    const QString &words, const QTextCharFormat &format, const Target &target, const SourceRange &source)
{
    const QString text = m_isOfMarks ? text::contained(words) : words;
    if (text.isEmpty())
        return *this;
    const int start = int(m_text.size());
    m_text += text;
    if (!format.isEmpty())
        m_formats.append({start, int(text.size()), format});
    if (source.length > 0)
        m_pieces.append({start, int(text.size()), source});
    // Pieces that point at the same are pointed at as one, such as a link with a marked word in it.
    if (!m_targets.isEmpty() && m_targets.last().end == start && m_targets.last().target == target)
        m_targets.last().end = int(m_text.size());
    else if (target.kind != Target::Kind::None)
        m_targets.append({start, int(m_text.size()), target});
    return *this;
}

void Runs::makeLinks()
{
    for (const TargetRange &range : std::as_const(m_targets)) {
        const QUrl url = urlOf(range.target);
        if (!discussion::mayOpen(url))
            continue;
        // Brackets end a text in PDF, and Qt writes them as they are.
        const QByteArray address = url.toEncoded().replace('(', "%28").replace(')', "%29");
        QTextCharFormat link;
        link.setAnchor(true);
        link.setAnchorHref(QString::fromLatin1(address));
        m_formats.append({range.start, range.end - range.start, link});
    }
}

TextBlock::TextBlock(const Runs &runs, const QFont &font)
    : m_layout(std::make_unique<QTextLayout>(runs.m_text, font))
    , m_targets(runs.m_targets)
    , m_pieces(runs.m_pieces)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool isAuto = runs.m_direction == Qt::LayoutDirectionAuto;
    m_isRightToLeft = isAuto ? runs.m_text.isRightToLeft() : runs.m_direction == Qt::RightToLeft;
    option.setTextDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(m_isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    constexpr int kTab = 8;
    option.setTabStopDistance(kTab * QFontMetricsF(font).horizontalAdvance(u' '));
    m_layout->setTextOption(option);
    m_layout->setFormats(runs.m_formats);
    m_layout->setCacheEnabled(true);
}

void TextBlock::wrap(qreal width, qreal spacing)
{
    wrapLater(width, spacing);
    wrapNow();
}

void TextBlock::wrapLater(qreal width, qreal spacing)
{
    const QFontMetricsF metrics(m_layout->font());
    m_later = {width, std::round(metrics.height() * spacing)};
    const QString text = m_layout->text();
    const qreal perLine = std::max(1.0, width / std::max(1.0, metrics.averageCharWidth()));
    const qsizetype lines =
        text.count(QChar(QChar::LineSeparator)) + qsizetype(qreal(text.size()) / perLine) + 1;
    m_height = qreal(lines) * m_later->distance;
}

void TextBlock::wrapNow()
{
    if (!m_later)
        return;
    const auto [width, distance] = *std::exchange(m_later, std::nullopt);
    m_height = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        // Taller lines, such as those with other scripts, take what they need.
        const qreal advance = std::max(distance, std::ceil(line.height()));
        line.setPosition({0, m_height + std::floor((advance - line.height()) / 2)});
        m_height += advance;
    }
    m_layout->endLayout();
}

void TextBlock::draw(QPainter &painter, const QPointF &topLeft, const SourceRange &selected,
    const QTextCharFormat &selectedFormat) const
{
    QList<QTextLayout::FormatRange> selections;
    if (selected.length > 0 && selected.start < source().end() && selected.end() > source().start) {
        const int start = cursorOf(selected.start);
        selections.append({start, cursorOf(selected.end()) - start, selectedFormat});
    }
    m_layout->draw(&painter, topLeft, selections);
}

void TextBlock::drawLines(QPainter &painter, const QPointF &topLeft, qreal from, qreal to) const
{
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const qreal middle = line.y() + line.height() / 2;
        if (middle >= from && middle < to)
            line.draw(&painter, topLeft);
    }
}

QList<QRectF> TextBlock::lines() const
{
    QList<QRectF> rects;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        rects.append(m_layout->lineAt(i).rect());
    return rects;
}

SourceRange TextBlock::source() const
{
    if (m_pieces.isEmpty())
        return {};
    const qsizetype start = m_pieces.first().source.start;
    return {start, m_pieces.last().source.end() - start};
}

qsizetype TextBlock::sourceAt(const QPointF &position) const
{
    int cursor = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (i > 0 && position.y() < line.y())
            break;
        cursor = line.xToCursor(position.x());
    }
    for (const Runs::Piece &piece : m_pieces) {
        const int into = cursor - piece.start;
        if (into > piece.length)
            continue;
        if (piece.length == piece.source.length)
            return piece.source.start + std::max(0, into);
        return into * 2 < piece.length ? piece.source.start : piece.source.end();
    }
    return source().end();
}

int TextBlock::cursorOf(qsizetype source) const
{
    for (const Runs::Piece &piece : m_pieces) {
        if (source > piece.source.end())
            continue;
        const qsizetype into = std::max<qsizetype>(0, source - piece.source.start);
        if (piece.length == piece.source.length)
            return piece.start + int(into);
        return into == 0 ? piece.start : piece.start + piece.length;
    }
    return int(m_layout->text().size());
}

QRectF TextBlock::rectAt(qsizetype source) const
{
    const int cursor = cursorOf(source);
    const QTextLine line = m_layout->lineForTextPosition(cursor);
    return line.isValid() ? QRectF(line.cursorToX(cursor), line.y(), 0, line.height()) : QRectF();
}

TextBlock::Hit TextBlock::hitAt(const QPointF &position) const
{
    if (m_targets.isEmpty())
        return {};
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (!line.naturalTextRect().contains(position))
            continue;
        const int cursor = line.xToCursor(position.x(), QTextLine::CursorOnCharacter);
        for (const Runs::TargetRange &range : m_targets) {
            if (cursor >= range.start && cursor < range.end)
                return {&range.target, rectOf(range, line)};
        }
    }
    return {};
}

QRectF TextBlock::rectOf(const Runs::TargetRange &range, const QTextLine &line)
{
    const int end = line.textStart() + line.textLength();
    const qreal left = line.cursorToX(std::max(range.start, line.textStart()));
    const qreal right = line.cursorToX(std::min(range.end, end));
    return {std::min(left, right), line.y(), std::abs(right - left), line.height()};
}

QRectF TextBlock::rectOf(const Target &target) const
{
    for (const Runs::TargetRange &range : m_targets) {
        if (range.target != target)
            continue;
        const QTextLine line = m_layout->lineForTextPosition(range.start);
        return line.isValid() ? rectOf(range, line) : QRectF();
    }
    return {};
}

QList<Target> TextBlock::targets() const
{
    QList<Target> targets;
    for (const Runs::TargetRange &range : m_targets)
        targets.append(range.target);
    return targets;
}

bool TextBlock::pointsAt(const Target &target) const
{
    return std::any_of(m_targets.begin(), m_targets.end(),
        [&](const Runs::TargetRange &range) { return range.target == target; });
}

} // namespace backthread::threadview
