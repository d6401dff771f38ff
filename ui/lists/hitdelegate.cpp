// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/hitdelegate.h"

#include "core/base/clock.h"
#include "core/services/searchservice.h"
#include "core/text/controls.h"
#include "ui/lists/rowpainter.h"
#include "ui/models/hitlistmodel.h"
#include "ui/wording/age.h"

namespace backthread::lists {

using namespace Qt::StringLiterals;
using models::HitListModel;
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

/// A text of a row, for painting it and for its height alike.
struct Piece {
    QString text;
    int lines = 1; ///< At most.
    QFont font;
    bool isQuiet = false;
    QList<QTextLayout::FormatRange> formats;
    int above = 0; ///< Room, in pixels.
};

QString countText(int count)
{
    using services::SearchService;
    return count >= SearchService::kMostWithin ? HitDelegate::tr("%Ln or more hits", nullptr, count)
                                               : HitDelegate::tr("%Ln hit(s)", nullptr, count);
}

/// Who, when and where; and how many others are there.
QString detailsOf(const SearchHit &hit, const QModelIndex &index, qint64 now)
{
    QStringList details {text::contained(hit.by), wording::shortAge(hit.time, now)};
    if (hit.id == hit.story)
        details.append(HitDelegate::tr("story"));
    if (index.data(HitListModel::GroupedRole).toBool())
        return details.join(u" · "_s);
    if (hit.id != hit.story)
        details.append(text::contained(hit.storyTitle));
    if (const int others = index.data(HitListModel::CountRole).toInt() - 1; others > 0) {
        const bool isOpen = others + 1 >= services::SearchService::kMostWithin;
        details.insert(
            2, HitDelegate::tr("+%Ln in its thread", nullptr, others) + (isOpen ? u"+"_s : QString()));
    }
    return details.join(u" · "_s);
}

QList<Piece> piecesOf(const QModelIndex &index, const QFont &font, qint64 now)
{
    const auto hit = index.data(HitListModel::HitRole).value<SearchHit>();
    const bool isStory = hit.id == hit.story;
    const bool isHeading = index.data(HitListModel::HeadingRole).toBool();
    QList<Piece> pieces;
    const QString title = text::harmless(hit.storyTitle);
    if (isHeading) {
        QFont bold = font;
        bold.setWeight(QFont::DemiBold);
        pieces.append({.text = title, .lines = 2, .font = bold, .formats = boldRanges(hit.titleMarks)});
        if (const int count = index.data(HitListModel::CountRole).toInt(); count > 0)
            pieces.append({.text = countText(count), .font = smallFont(font), .isQuiet = true});
    } else if (isStory) {
        pieces.append({.text = title, .lines = 2, .font = font, .formats = boldRanges(hit.titleMarks)});
    }
    if (!isStory || !hit.snippet.isEmpty()) {
        pieces.append({.text = text::harmless(hit.snippet),
            .lines = isStory ? 1 : 3,
            .font = font,
            .formats = boldRanges(hit.marks),
            .above = isHeading ? 2 * kSpace : 0});
    }
    pieces.append({.text = detailsOf(hit, index, now),
        .font = smallFont(font),
        .isQuiet = true,
        .formats = {},
        .above = kSpace});
    return pieces;
}

} // namespace

HitDelegate::HitDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem itemOption = option;
    initStyleOption(&itemOption, index);
    RowPainter row(*painter, itemOption);
    row.drawBackground();
    int y = row.content().top();
    for (const Piece &piece : piecesOf(index, option.font, m_clock.now())) {
        y = row.drawText(piece.text, y + piece.above, piece.lines, piece.font,
            piece.isQuiet ? row.quiet() : row.text(), piece.formats);
    }
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = contentWidth(option);
    int height = RowPainter::kSpaceAround;
    for (const Piece &piece : piecesOf(index, option.font, m_clock.now()))
        height += piece.above + textHeight(piece.text, piece.font, width, piece.lines, piece.formats);
    return {100, height};
}

} // namespace backthread::lists
