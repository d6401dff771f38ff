// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/storydelegate.h"

#include "core/base/clock.h"
#include "core/discussion/site.h"
#include "core/text/controls.h"
#include "core/text/safecut.h"
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

constexpr int kTitleLines = 2;
// More than fits on these is not looked at.
constexpr int kMostOfTitle = 400;
// Between title and what stands below it, in pixels.
constexpr int kSpace = 1;

/// What a row begins with, and how many lines that takes: for painting it and for its height alike.
struct Heading {
    QString number;
    QString title;
    QString site; ///< Empty: no line of its own.
    QFont font;
    bool isRead = false;
    int lines = 1; ///< Of the title; at most kTitleLines.
};

Heading headingOf(const StorySummary &summary, int rank, const QFont &font, int width)
{
    const Item &story = summary.story;
    Heading heading;
    heading.number = u"%1\u00a0\u00a0"_s.arg(rank);
    heading.title = text::harmless(story.title.left(text::safeCut(story.title, kMostOfTitle)));
    if (story.title.isEmpty())
        heading.title = story.isStub() ? StoryDelegate::tr("[gone]") : u"…"_s;
    heading.site = text::harmless(discussion::siteOf(story.url));
    heading.isRead = summary.threadRead > 0;
    heading.font = font;
    heading.font.setWeight(heading.isRead ? QFont::Normal : QFont::Medium);
    const int needed = QFontMetrics(heading.font).horizontalAdvance(heading.number + heading.title);
    heading.lines = needed <= width ? 1 : kTitleLines;
    return heading;
}

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
        details.add(u"%L1 ▲"_s.arg(*story.points));
    if (story.type != discussion::ItemType::Job && story.type != discussion::ItemType::Unknown)
        details.add(tr("%Ln comment(s)", nullptr, summary.comments()));
    if (summary.newComments > 0) {
        const int start = int(details.text.size()) + 3;
        details.add(tr("%Ln new", nullptr, summary.newComments));
        QTextCharFormat format;
        format.setForeground(row.accent());
        format.setFontWeight(QFont::DemiBold);
        details.formats.append({start, int(details.text.size()) - start, format});
    }
    details.add(wording::shortAge(story.time, m_clock.now()));
    if (summary.articleRead > 0)
        details.add(tr("article read"));
    if (summary.hidden)
        details.add(tr("hidden"));
    if (summary.bookmarked)
        details.add(u"★"_s);

    const int rank = index.data(models::StoryListModel::RankRole).toInt();
    const Heading heading = headingOf(summary, rank, option.font, row.content().width());
    QTextCharFormat numberFormat;
    numberFormat.setForeground(row.quiet());
    int y = row.drawText(heading.number + heading.title, row.content().top(), heading.lines, heading.font,
        heading.isRead ? row.quiet() : row.text(), {{0, int(heading.number.size()), numberFormat}});
    const QFont small = smallFont(option.font);
    y += kSpace;
    if (!heading.site.isEmpty())
        y = row.drawText(heading.site, y, 1, small, row.quiet());
    row.drawText(details.text, y, 1, small, row.quiet(), details.formats);
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = contentWidth(option);
    const auto summary = index.data(models::StoryListModel::SummaryRole).value<StorySummary>();
    const int rank = index.data(models::StoryListModel::RankRole).toInt();
    const Heading heading = headingOf(summary, rank, option.font, width);
    const int title = QFontMetrics(heading.font).height() * heading.lines;
    const int details = QFontMetrics(smallFont(option.font)).height() * (heading.site.isEmpty() ? 1 : 2);
    return {100, title + kSpace + details + RowPainter::kSpaceAround};
}

} // namespace backthread::lists
