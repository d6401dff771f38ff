// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/layoutbuilder.h"

#include "core/text/pieces.h"
#include "core/text/safecut.h"
#include "ui/thread/bodyruns.h"

#include <QCoreApplication>
#include <QLocale>

namespace backthread::threadview {

using text::Block;
using text::RichText;
using text::safeCut;

namespace {

constexpr int kQuoteInset = 12;
constexpr int kCodePadding = 8;
constexpr int kNarrowestChart = 240;
constexpr int kBetweenCharts = 24;
constexpr qreal kCodeSpacing = 1.2;
/// What a slow computer wraps within a frame; nearly all texts are shorter.
constexpr qsizetype kWrappedAtOnce = 10'000;

PlacedBlock::Kind kindOf(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Paragraph:
        return PlacedBlock::Kind::Plain;
    case Block::Kind::Quote:
        return PlacedBlock::Kind::Quote;
    case Block::Kind::Code:
        return PlacedBlock::Kind::Code;
    }
    return PlacedBlock::Kind::Plain;
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

QTextCharFormat strong(const QColor &color)
{
    QTextCharFormat format = inColor(color);
    format.setFontWeight(QFont::DemiBold);
    return format;
}

LayoutBuilder::LayoutBuilder(const ThreadStyle &style, int left, int width)
    : LayoutBuilder(style, left, width, style.padding)
{
}

LayoutBuilder::LayoutBuilder(const ThreadStyle &style, int left, int width, int padding)
    : m_style(style)
    , m_padding(padding)
    , m_left(left)
    , m_width(width)
    , m_y(padding)
{
}

LayoutBuilder &LayoutBuilder::line(const Runs &runs, const QFont &font)
{
    place(runs, font, PlacedBlock::Kind::Plain, {});
    return *this;
}

LayoutBuilder &LayoutBuilder::bar(const Runs &runs, const QFont &font, qreal share)
{
    place(runs, font, PlacedBlock::Kind::Bar, {}, share);
    return *this;
}

LayoutBuilder &LayoutBuilder::charts(std::vector<Chart> charts)
{
    const int room = std::max(1, (m_width + kBetweenCharts) / (kNarrowestChart + kBetweenCharts));
    const int columns = std::min(room, int(charts.size()));
    for (size_t first = 0; first < charts.size(); first += size_t(columns)) {
        if (first > 0)
            space(m_style.gap);
        const size_t count = std::min(size_t(columns), charts.size() - first);
        placeBeside(std::span(charts).subspan(first, count), columns);
    }
    return *this;
}

/// On one base, however many lines their titles have; each in one of some columns.
void LayoutBuilder::placeBeside(std::span<Chart> charts, int columns)
{
    const int width = (m_width - (columns - 1) * kBetweenCharts) / columns;
    qreal left = m_left;
    qreal highest = 0;
    const size_t first = m_blocks.size();
    for (Chart &chart : charts) {
        TextBlock title(Runs().add(chart.title, inColor(m_style.quiet)), m_style.meta);
        title.wrap(width, m_style.lineSpacing);
        PlacedBlock placed {std::move(title), {left, m_y}, {}, PlacedBlock::Kind::Chart};
        placed.frame = QRectF(left, m_y, width, placed.text.height() + chartHeight(m_style));
        placed.chart = std::make_shared<const Chart>(std::move(chart));
        highest = std::max(highest, placed.frame.height());
        left += width + kBetweenCharts;
        m_blocks.push_back(std::move(placed));
    }
    for (size_t block = first; block < m_blocks.size(); ++block)
        m_blocks[block].frame.setHeight(highest);
    m_y += highest;
}

LayoutBuilder &LayoutBuilder::space(int height)
{
    m_y += height;
    return *this;
}

LayoutBuilder &LayoutBuilder::body(const RichText &text, ItemId item, const QStringList &words)
{
    RichText shown = text;
    shown.text.truncate(safeCut(text.text, kLongest));
    QList<Block> blocks = shown.blocks();
    if (blocks.size() > kMostBlocks) {
        shown.text.truncate(blocks.at(kMostBlocks).start - 1);
        blocks.resize(kMostBlocks);
    }
    const qsizetype cut = text.text.size() - shown.text.size();
    BodyRuns runs(shown, item, words, m_style);
    m_waits = shown.text.size() > kWrappedAtOnce && !m_style.onPaper;
    bool isFirst = true;
    for (const Block &block : std::as_const(blocks)) {
        if (!isFirst)
            space(m_style.gap);
        isFirst = false;
        runs.begin(block);
        const QFont &font = block.kind == Block::Kind::Code ? m_style.code : m_style.body;
        const QList<Block> pieces = text::pieces(shown.text, block);
        for (const Block &piece : pieces) {
            const Edges edges {piece == pieces.first(), piece == pieces.last()};
            place(runs.runsOf(piece), font, kindOf(block), edges);
        }
    }
    m_waits = false;
    if (cut > 0) {
        const QString rest =
            QCoreApplication::translate("Thread", "… and %Ln more character(s)", nullptr, int(cut));
        space(m_style.gap).line(Runs().add(rest, inColor(m_style.quiet)), m_style.meta);
    }
    const QStringList addresses = m_style.onPaper ? runs.hiddenAddresses() : QStringList();
    space(addresses.isEmpty() ? 0 : m_style.gap / 2);
    for (const QString &address : addresses)
        line(Runs().add(address, inColor(m_style.quiet), {Target::Kind::Link, {}, address}), m_style.meta);
    return *this;
}

void LayoutBuilder::place(Runs runs, const QFont &font, PlacedBlock::Kind kind, Edges edges, qreal share)
{
    if (m_style.onPaper)
        runs.makeLinks();
    TextBlock text(runs, font);
    const bool isCode = kind == PlacedBlock::Kind::Code;
    const bool isBar = kind == PlacedBlock::Kind::Bar;
    const bool isQuote = kind == PlacedBlock::Kind::Quote;
    const int inset = isQuote ? kQuoteInset : isCode || isBar ? kCodePadding : 0;
    const int above = isCode && edges.first ? kCodePadding : 0;
    const int below = isCode && edges.last ? kCodePadding : 0;
    const qreal width = m_width - (isCode || isBar ? 2 * inset : inset);
    const qreal spacing = isCode ? kCodeSpacing : m_style.lineSpacing;
    if (m_waits)
        text.wrapLater(width, spacing);
    else
        text.wrap(width, spacing);
    PlacedBlock placed {std::move(text), {}, {}, kind, share};
    const bool isInsetAtRight = isQuote && placed.text.isRightToLeft();
    placed.position = QPointF(m_left + (isInsetAtRight ? 0 : inset), m_y + above);
    placed.frame = QRectF(m_left, m_y, m_width, placed.text.height() + above + below);
    m_y = placed.frame.bottom();
    m_blocks.push_back(std::move(placed));
}

RowLayout LayoutBuilder::take()
{
    const qreal bottom = m_blocks.empty() ? 0 : m_blocks.back().frame.bottom();
    return {m_left, m_width, std::move(m_blocks), m_y - bottom + m_padding};
}

} // namespace backthread::threadview
