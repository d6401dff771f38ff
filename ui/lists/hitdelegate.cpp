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
    if (isStory)
        y = row.drawText(
            text::harmless(hit.storyTitle), y, 2, option.font, row.text(), boldRanges(hit.titleMarks));
    if (!isStory || !hit.snippet.isEmpty())
        y = row.drawText(
            text::harmless(hit.snippet), y, isStory ? 1 : 3, option.font, row.text(), boldRanges(hit.marks));
    const QString age = wording::shortAge(hit.time, m_clock.now());
    const QString where = isStory ? tr("story") : text::contained(hit.storyTitle);
    row.drawText(
        QStringList({text::contained(hit.by), age, where}).join(u" · "_s), y + 2, 1, small, row.quiet());
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() * 4 + RowPainter::kMargin * 2};
}

} // namespace backthread::lists
