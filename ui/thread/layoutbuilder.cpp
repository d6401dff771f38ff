// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/layoutbuilder.h"

#include "core/text/safecut.h"
#include "ui/thread/bodyruns.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace backthread::threadview {

using text::Block;
using text::RichText;
using text::safeCut;

namespace {

constexpr int kQuoteInset = 12;
constexpr int kCodePadding = 8;
constexpr int kNarrowestChart = 240;
constexpr int kBetweenCharts = 24;

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
    , m_y(padding)
{
    m_layout.left = left;
    m_layout.width = width;
}

LayoutBuilder &LayoutBuilder::line(const Runs &runs, const QFont &font)
{
    place(runs, font, PlacedBlock::Kind::Plain);
    return *this;
}

LayoutBuilder &LayoutBuilder::bar(const Runs &runs, const QFont &font, qreal share)
{
    place(runs, font, PlacedBlock::Kind::Bar, share);
    return *this;
}

LayoutBuilder &LayoutBuilder::charts(std::vector<Chart> charts)
{
    const int count = int(charts.size());
    const bool isBeside = m_layout.width >= count * kNarrowestChart + (count - 1) * kBetweenCharts;
    const int width = isBeside ? (m_layout.width - (count - 1) * kBetweenCharts) / count : m_layout.width;
    qreal left = m_layout.left;
    qreal highest = 0;
    const size_t first = m_layout.blocks.size();
    for (Chart &chart : charts) {
        TextBlock title(Runs().add(chart.title, inColor(m_style.quiet)), m_style.meta);
        title.wrap(width, m_style.lineSpacing);
        PlacedBlock placed {std::move(title), {left, m_y}, {}, PlacedBlock::Kind::Chart};
        placed.frame = QRectF(left, m_y, width, placed.text.height() + chartHeight(m_style));
        placed.chart = std::make_shared<const Chart>(std::move(chart));
        highest = std::max(highest, placed.frame.height());
        if (isBeside)
            left += width + kBetweenCharts;
        else
            m_y = placed.frame.bottom() + m_style.gap;
        m_layout.blocks.push_back(std::move(placed));
    }
    if (isBeside) {
        // One base for all, however many lines their titles have.
        for (size_t block = first; block < m_layout.blocks.size(); ++block)
            m_layout.blocks[block].frame.setHeight(highest);
        m_y += highest;
    }
    return *this;
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
    const qsizetype cut = text.text.size() - shown.text.size();
    BodyRuns runs(shown, item, words, m_style);
    bool first = true;
    for (const Block &block : shown.blocks()) {
        if (!first)
            space(m_style.gap);
        first = false;
        const bool isCode = block.kind == Block::Kind::Code;
        place(runs.runsOf(block), isCode ? m_style.code : m_style.body, kindOf(block));
    }
    if (cut > 0) {
        const QString rest =
            QCoreApplication::translate("Thread", "… and %1 more characters").arg(QLocale().toString(cut));
        space(m_style.gap).line(Runs().add(rest, inColor(m_style.quiet)), m_style.meta);
    }
    const QStringList addresses = m_style.onPaper ? runs.hiddenAddresses() : QStringList();
    space(addresses.isEmpty() ? 0 : m_style.gap / 2);
    for (const QString &address : addresses)
        line(Runs().add(address, inColor(m_style.quiet), {Target::Kind::Link, {}, address}), m_style.meta);
    return *this;
}

void LayoutBuilder::place(Runs runs, const QFont &font, PlacedBlock::Kind kind, qreal share)
{
    if (m_style.onPaper)
        runs.makeLinks();
    TextBlock text(runs, font);
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
    m_layout.height = int(std::ceil(m_y)) + m_padding;
    return std::move(m_layout);
}

} // namespace backthread::threadview
