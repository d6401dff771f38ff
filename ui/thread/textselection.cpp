// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/textselection.h"

#include "ui/models/threadrowsmodel.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace backthread::threadview {

using discussion::Item;
using discussion::Row;
using discussion::Thread;
using models::ThreadRowsModel;

namespace {

constexpr int kHead = -1;

const Item &itemOf(const ThreadRowsModel &rows, int row)
{
    return row == kHead ? rows.thread()->story() : rows.item(row);
}

qsizetype lengthOf(const ThreadRowsModel &rows, int row)
{
    const Item &item = itemOf(rows, row);
    const bool isShown = row == kHead || rows.row(row).kind == Row::Kind::Comment;
    return isShown && item.text && !item.isStub() ? item.text->text.size() : 0;
}

qsizetype beside(QTextBoundaryFinder finder, qsizetype offset, int direction, qsizetype end)
{
    finder.setPosition(offset);
    const qsizetype next = direction > 0 ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return next < 0 ? (direction > 0 ? end : 0) : next;
}

} // namespace

bool TextSelection::isWithin(const ThreadRowsModel &rows) const
{
    const auto isShown = [&](const TextPosition &position) {
        return rows.thread()
            && (position.item == rows.thread()->story().id || rows.rowOf(position.item) >= 0);
    };
    return isShown(m_anchor) && isShown(m_head);
}

SourceRange TextSelection::in(const ThreadRowsModel &rows, int row) const
{
    if (isEmpty())
        return {};
    int first = rows.rowOf(m_anchor.item);
    int last = rows.rowOf(m_head.item);
    qsizetype start = m_anchor.offset;
    qsizetype end = m_head.offset;
    if (last < first || (last == first && end < start)) {
        std::swap(first, last);
        std::swap(start, end);
    }
    if (row < first || row > last)
        return {};
    const qsizetype from = row == first ? start : 0;
    const qsizetype to = row == last ? end : lengthOf(rows, row);
    return {from, std::max<qsizetype>(0, to - from)};
}

QList<discussion::SelectedPart> TextSelection::parts(const ThreadRowsModel &rows) const
{
    QList<discussion::SelectedPart> parts;
    if (isEmpty())
        return parts;
    const auto [first, last] = std::minmax({rows.rowOf(m_anchor.item), rows.rowOf(m_head.item)});
    for (int row = first; row <= last; ++row) {
        const SourceRange range = in(rows, row);
        if (range.length > 0 && lengthOf(rows, row) > 0)
            parts.append({row == kHead ? Thread::kStory : rows.row(row).comment, range.start, range.length});
    }
    return parts;
}

qsizetype besideCharacter(const QString &text, qsizetype offset, int direction)
{
    return beside(QTextBoundaryFinder(QTextBoundaryFinder::Grapheme, text), offset, direction, text.size());
}

qsizetype besideWord(const QString &text, qsizetype offset, int direction)
{
    return beside(QTextBoundaryFinder(QTextBoundaryFinder::Word, text), offset, direction, text.size());
}

SourceRange wordAt(const QString &text, qsizetype offset)
{
    const qsizetype end = besideWord(text, std::min(offset, text.size()), 1);
    const qsizetype start = besideWord(text, end, -1);
    return {start, end - start};
}

} // namespace backthread::threadview
