// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/hitdelegate.h"

#include "core/base/clock.h"
#include "core/text/controls.h"
#include "ui/lists/rowpainter.h"
#include "ui/models/hitlistmodel.h"
#include "ui/wording/age.h"

namespace backthread::lists {

using namespace Qt::StringLiterals;
using search::SearchHit;

namespace {

QList<QTextLayout::FormatRange> boldRanges(const QList<search::Range> &marks)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> formats;
    for (const search::Range &mark : marks)
        formats.append({int(mark.start), int(mark.length), bold});
    return formats;
}

constexpr int kSpace = 2; ///< Between the texts and what stands below them, in pixels.

/// The most lines that the parts of a row take, for painting it and for its height alike.
struct Lines {
    int title = 0;
    int snippet = 0;
};

Lines mostLinesOf(const SearchHit &hit)
{
    if (hit.id != hit.story)
        return {.title = 0, .snippet = 3};
    return {.title = 2, .snippet = hit.snippet.isEmpty() ? 0 : 1};
}

} // namespace

HitDelegate::HitDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto hit = index.data(models::HitListModel::HitRole).value<SearchHit>();
    QStyleOptionViewItem itemOption = option;
    initStyleOption(&itemOption, index);
    RowPainter row(*painter, itemOption);
    row.drawBackground();

    const QFont small = smallFont(option.font);
    const bool isStory = hit.id == hit.story;
    int y = row.content().top();
    const Lines most = mostLinesOf(hit);
    y = row.drawText(
        text::harmless(hit.storyTitle), y, most.title, option.font, row.text(), boldRanges(hit.titleMarks));
    y = row.drawText(
        text::harmless(hit.snippet), y, most.snippet, option.font, row.text(), boldRanges(hit.marks));
    const QString age = wording::shortAge(hit.time, m_clock.now());
    const QString where = isStory ? tr("story") : text::contained(hit.storyTitle);
    row.drawText(
        QStringList({text::contained(hit.by), age, where}).join(u" · "_s), y + kSpace, 1, small, row.quiet());
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = contentWidth(option);
    const auto hit = index.data(models::HitListModel::HitRole).value<SearchHit>();
    const Lines most = mostLinesOf(hit);
    const int texts =
        textHeight(text::harmless(hit.storyTitle), option.font, width, most.title, boldRanges(hit.titleMarks))
        + textHeight(text::harmless(hit.snippet), option.font, width, most.snippet, boldRanges(hit.marks));
    const int details = QFontMetrics(smallFont(option.font)).height();
    return {100, texts + kSpace + details + RowPainter::kSpaceAround};
}

} // namespace backthread::lists
