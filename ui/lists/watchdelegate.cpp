// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/watchdelegate.h"

#include "ui/lists/rowpainter.h"
#include "ui/models/watchlistmodel.h"

namespace backthread::lists {

using namespace Qt::StringLiterals;
using discussion::Watch;
using discussion::WatchSummary;

namespace {

constexpr int kTitleLines = 2;
constexpr int kSpace = 2; ///< Between the title and what stands below it, in pixels.

QFont titleFont(const QFont &font, const WatchSummary &summary)
{
    QFont title = font;
    title.setWeight(summary.unseen > 0 ? QFont::Medium : QFont::Normal);
    return title;
}

QString kindOf(const Watch &watch)
{
    if (watch.kind != Watch::Kind::Replies)
        return WatchDelegate::tr("user");
    return watch.item == watch.story ? WatchDelegate::tr("thread") : WatchDelegate::tr("sub-thread");
}

} // namespace

void WatchDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto summary = index.data(models::WatchListModel::WatchRole).value<WatchSummary>();
    QStyleOptionViewItem itemOption = option;
    initStyleOption(&itemOption, index);
    RowPainter row(*painter, itemOption);
    row.drawBackground();

    const QString title = models::WatchListModel::titleOf(summary.watch);
    const QFont font = titleFont(option.font, summary);
    const int y = row.drawText(title, row.content().top(), kTitleLines, font, row.text());
    const QString fresh = summary.unseen > 0 ? tr("%Ln new", nullptr, summary.unseen) : tr("nothing new");
    QList<QTextLayout::FormatRange> formats;
    if (summary.unseen > 0) {
        QTextCharFormat format;
        format.setForeground(row.accent());
        format.setFontWeight(QFont::DemiBold);
        formats.append({0, int(fresh.size()), format});
    }
    row.drawText(fresh + u" · "_s + kindOf(summary.watch), y + kSpace, 1, smallFont(option.font), row.quiet(),
        formats);
}

QSize WatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = contentWidth(option);
    const auto summary = index.data(models::WatchListModel::WatchRole).value<WatchSummary>();
    const QFont font = titleFont(option.font, summary);
    const int title = textHeight(models::WatchListModel::titleOf(summary.watch), font, width, kTitleLines);
    const int details = QFontMetrics(smallFont(option.font)).height();
    return {100, title + kSpace + details + RowPainter::kSpaceAround};
}

} // namespace backthread::lists
