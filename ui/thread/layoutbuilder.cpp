// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/layoutbuilder.h"

#include "core/text/references.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace backthread::threadview {

using text::Block;
using text::Mark;
using text::RichText;

namespace {

constexpr int kQuoteInset = 12;
constexpr int kCodePadding = 8;

using Stretch = LayoutBuilder::Stretch;

QTextCharFormat linkFormat(const ThreadStyle &style)
{
    QTextCharFormat format = inColor(style.link);
    format.setFontUnderline(false);
    return format;
}

/// Links, references and italics of a text, in order and without overlap.
QList<Stretch> stretchesOf(const RichText &text, SourceId source, const ThreadStyle &style)
{
    QList<Stretch> stretches;
    for (const text::Reference &reference : text::references(text)) {
        const SourceId there = reference.isAddress ? SourceId::HackerNews : source;
        const Target target {Target::Kind::Reference, ItemId::in(there, reference.number), {}};
        stretches.append({reference.start, reference.start + reference.length, linkFormat(style), target});
    }
    const auto overlaps = [&](const Mark &mark) {
        return std::any_of(stretches.cbegin(), stretches.cend(),
            [&](const Stretch &stretch) { return mark.start < stretch.end && stretch.start < mark.end(); });
    };
    for (const Mark &mark : text.marks) {
        if (mark.kind == Mark::Kind::Code || overlaps(mark))
            continue;
        if (mark.kind == Mark::Kind::Link) {
            stretches.append(
                {mark.start, mark.end(), linkFormat(style), {Target::Kind::Link, {}, text.target(mark)}});
        } else {
            QTextCharFormat italic;
            italic.setFontItalic(true);
            stretches.append({mark.start, mark.end(), italic, {}});
        }
    }
    std::sort(stretches.begin(), stretches.end(),
        [](const Stretch &a, const Stretch &b) { return a.start < b.start; });
    return stretches;
}

/// A piece of text with the words that were searched for on a background.
void addMarked(Runs &runs, const QString &piece, const QTextCharFormat &format, const Target &target,
    const QStringList &words, const ThreadStyle &style)
{
    qsizetype done = 0;
    while (!words.isEmpty() && done < piece.size()) {
        qsizetype next = -1;
        qsizetype length = 0;
        for (const QString &word : words) {
            const qsizetype found = piece.indexOf(word, done, Qt::CaseInsensitive);
            if (found >= 0 && (next < 0 || found < next)) {
                next = found;
                length = word.size();
            }
        }
        if (next < 0 || length == 0)
            break;
        QTextCharFormat marked = format;
        marked.setBackground(style.markBackground);
        runs.add(piece.mid(done, next - done), format, target);
        runs.add(piece.mid(next, length), marked, target);
        done = next + length;
    }
    runs.add(piece.mid(done), format, target);
}

} // namespace

QTextCharFormat inColor(const QColor &color)
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

QTextCharFormat inColor(const QColor &color, const QFont &font)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color);
    return format;
}

LayoutBuilder::LayoutBuilder(const ThreadStyle &style, int left, int width)
    : m_style(style)
    , m_y(style.padding)
{
    m_layout.left = left;
    m_layout.width = width;
}

LayoutBuilder &LayoutBuilder::line(const Runs &runs, const QFont &font)
{
    place(TextBlock(runs, font), PlacedBlock::Kind::Plain);
    return *this;
}

LayoutBuilder &LayoutBuilder::bar(const Runs &runs, const QFont &font, qreal share)
{
    place(TextBlock(runs, font), PlacedBlock::Kind::Bar, share);
    return *this;
}

LayoutBuilder &LayoutBuilder::space(int height)
{
    m_y += height;
    return *this;
}

LayoutBuilder &LayoutBuilder::body(const RichText &text, SourceId source, const QStringList &words)
{
    RichText shown = text;
    if (shown.text.size() > kLongest) {
        const bool splits = shown.text.at(kLongest - 1).isHighSurrogate();
        shown.text.truncate(splits ? kLongest - 1 : kLongest);
    }
    const qsizetype cut = text.text.size() - shown.text.size();
    const QList<Stretch> stretches = stretchesOf(shown, source, m_style);
    bool first = true;
    for (const Block &each : shown.blocks()) {
        if (!first)
            space(m_style.gap);
        first = false;
        block(shown, each, stretches, words);
    }
    if (cut > 0) {
        const QString rest =
            QCoreApplication::translate("Thread", "… and %1 more characters").arg(QLocale().toString(cut));
        space(m_style.gap).line(Runs().add(rest, inColor(m_style.quiet)), m_style.meta);
    }
    return *this;
}

void LayoutBuilder::block(
    const RichText &text, const Block &block, const QList<Stretch> &stretches, const QStringList &words)
{
    const bool isCode = block.kind == Block::Kind::Code;
    const bool isQuote = block.kind == Block::Kind::Quote;
    const QTextCharFormat plain = inColor(isQuote ? m_style.quote : m_style.text);
    Runs runs;
    qsizetype done = block.start;
    const qsizetype end = block.start + block.length;
    const auto addUntil = [&](qsizetype position, const QTextCharFormat &format, const Target &target) {
        QString piece = text.text.mid(done, position - done);
        // One QTextLayout is one paragraph; lines inside code are separated by their own character.
        piece.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
        addMarked(runs, piece, format, target, words, m_style);
        done = position;
    };
    for (const Stretch &stretch : stretches) {
        if (isCode || stretch.start < done || stretch.start >= end)
            continue;
        QTextCharFormat format = plain;
        format.merge(stretch.format);
        addUntil(stretch.start, plain, {});
        addUntil(std::min(stretch.end, end), format, stretch.target);
    }
    addUntil(end, plain, {});
    if (isCode)
        place(TextBlock(runs, m_style.code), PlacedBlock::Kind::Code);
    else
        place(TextBlock(runs, m_style.body), isQuote ? PlacedBlock::Kind::Quote : PlacedBlock::Kind::Plain);
}

void LayoutBuilder::place(TextBlock text, PlacedBlock::Kind kind, qreal share)
{
    const bool isCode = kind == PlacedBlock::Kind::Code;
    const bool isBar = kind == PlacedBlock::Kind::Bar;
    const int inset = kind == PlacedBlock::Kind::Quote ? kQuoteInset : isCode || isBar ? kCodePadding : 0;
    const int above = isCode ? kCodePadding : 0;
    text.wrap(m_layout.width - (isCode || isBar ? 2 * inset : inset), isCode ? 1.2 : m_style.lineSpacing);
    PlacedBlock placed {std::move(text), {}, {}, kind, share};
    placed.position = QPointF(m_layout.left + inset, m_y + above);
    placed.frame = QRectF(m_layout.left, m_y, m_layout.width, placed.text.height() + 2 * above);
    m_y = placed.frame.bottom();
    m_layout.blocks.push_back(std::move(placed));
}

RowLayout LayoutBuilder::take()
{
    m_layout.height = int(std::ceil(m_y)) + m_style.padding;
    return std::move(m_layout);
}

} // namespace backthread::threadview
