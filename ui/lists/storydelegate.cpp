// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/storydelegate.h"

#include "core/base/clock.h"
#include "core/discussion/site.h"
#include "ui/lists/rowpainter.h"
#include "ui/models/storylistmodel.h"
#include "ui/wording/age.h"

#include <QPainter>

namespace backthread::lists {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::StorySummary;

namespace {

/// The small line: parts that are known, with dots between them; what is new stands out.
struct Details {
    QString text;
    QList<QTextLayout::FormatRange> formats;

    void add(const QString &part)
    {
        if (part.isEmpty())
            return;
        if (!text.isEmpty())
            text += u" · "_s;
        text += part;
    }
};

} // namespace

StoryDelegate::StoryDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

void StoryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto summary = index.data(models::StoryListModel::SummaryRole).value<StorySummary>();
    const Item &story = summary.story;
    QStyleOptionViewItem itemOption = option;
    initStyleOption(&itemOption, index);
    RowPainter row(*painter, itemOption);
    row.drawBackground();

    Details details;
    if (story.points)
        details.add(u"%1 ▲"_s.arg(*story.points));
    if (story.type != discussion::ItemType::Job && story.type != discussion::ItemType::Unknown)
        details.add(tr("%1 comments").arg(summary.comments()));
    if (summary.newComments > 0) {
        const int start = int(details.text.size()) + 3;
        details.add(tr("%1 new").arg(summary.newComments));
        QTextCharFormat format;
        format.setForeground(row.accent());
        format.setFontWeight(QFont::DemiBold);
        details.formats.append({start, int(details.text.size()) - start, format});
    }
    details.add(wording::shortAge(story.time, m_clock.now()));
    if (summary.bookmarked)
        details.add(u"★"_s);

    const bool isRead = summary.threadRead > 0;
    const QString title = story.title.isEmpty() ? (story.isStub() ? tr("[gone]") : u"…"_s) : story.title;
    QFont titleFont = option.font;
    titleFont.setWeight(isRead ? QFont::Normal : QFont::Medium);
    const QString number = u"%1  "_s.arg(index.row() + 1);
    QTextCharFormat numberFormat;
    numberFormat.setForeground(row.quiet());
    int y = row.drawText(number + title, row.content().top(), 2, titleFont, isRead ? row.quiet() : row.text(),
        {{0, int(number.size()), numberFormat}});
    const QFont small = smallFont(option.font);
    y = row.drawText(discussion::siteOf(story.url), y + 1, 1, small, row.quiet());
    row.drawText(details.text, y, 1, small, row.quiet(), details.formats);
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int title = option.fontMetrics.height() * 2;
    const int details = QFontMetrics(smallFont(option.font)).height() * 2;
    return {100, title + details + RowPainter::kMargin * 2};
}

} // namespace backthread::lists
