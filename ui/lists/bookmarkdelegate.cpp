// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/bookmarkdelegate.h"

#include "core/base/clock.h"
#include "core/text/controls.h"
#include "core/text/safecut.h"
#include "ui/lists/rowpainter.h"
#include "ui/models/bookmarklistmodel.h"
#include "ui/wording/age.h"

namespace backthread::lists {

using namespace Qt::StringLiterals;
using discussion::Bookmark;

namespace {

// Of a note more does not fit on a line.
constexpr int kMostOfNote = 200;
constexpr int kSpace = 2; ///< Between the parts of a row, in pixels.

/// What a row shows, for painting it and for its height alike.
struct Parts {
    QString text;
    int lines = 0; ///< Of it, at most.
    QString note; ///< Empty: no line of its own.
    QStringList tags;
};

Parts partsOf(const QModelIndex &index)
{
    const auto bookmark = index.data(models::BookmarkListModel::BookmarkRole).value<Bookmark>();
    Parts parts;
    parts.text = text::harmless(index.data(Qt::DisplayRole).toString());
    parts.lines = bookmark.item.id == bookmark.story ? 2 : 3;
    if (const QString note = bookmark.note.section(u'\n', 0, 0); !note.isEmpty())
        parts.note = u"✎ "_s + text::harmless(note.left(text::safeCut(note, kMostOfNote)));
    for (const QString &tag : bookmark.tags)
        parts.tags.append(text::contained(tag));
    return parts;
}

QString detailsOf(const Bookmark &bookmark, qint64 now)
{
    const discussion::Item &item = bookmark.item;
    QStringList details {text::contained(item.by)};
    if (item.time != 0)
        details.append(wording::shortAge(item.time, now));
    if (item.title.isEmpty())
        details.append(BookmarkDelegate::tr("No. %1").arg(item.id.number()));
    else
        details.append(
            item.id == bookmark.story ? BookmarkDelegate::tr("story") : text::contained(item.title));
    details.removeAll(QString());
    return details.join(u" · "_s);
}

} // namespace

BookmarkDelegate::BookmarkDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

void BookmarkDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto bookmark = index.data(models::BookmarkListModel::BookmarkRole).value<Bookmark>();
    const Parts parts = partsOf(index);
    QStyleOptionViewItem itemOption = option;
    initStyleOption(&itemOption, index);
    RowPainter row(*painter, itemOption);
    row.drawBackground();
    const QFont small = smallFont(option.font);
    int y = row.drawText(parts.text, row.content().top(), parts.lines, option.font, row.text()) + kSpace;
    if (!parts.note.isEmpty())
        y = row.drawText(parts.note, y, 1, small, row.accent()) + kSpace;
    if (!parts.tags.isEmpty())
        y = row.drawChips(parts.tags, y, small) + kSpace;
    row.drawText(detailsOf(bookmark, m_clock.now()), y, 1, small, row.quiet());
}

QSize BookmarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Parts parts = partsOf(index);
    const QFont small = smallFont(option.font);
    const int line = QFontMetrics(small).height();
    int height = textHeight(parts.text, option.font, contentWidth(option), parts.lines) + kSpace + line;
    if (!parts.note.isEmpty())
        height += line + kSpace;
    if (!parts.tags.isEmpty())
        height += RowPainter::chipHeight(small) + kSpace;
    return {100, height + RowPainter::kSpaceAround};
}

} // namespace backthread::lists
