// SPDX-License-Identifier: GPL-3.0-or-later
// How text in the thread view is selected, by pointer and by keyboard, and copied.
#include "ui/models/threadrowsmodel.h"
#include "ui/thread/threadview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

namespace backthread::threadview {

using discussion::Item;
using discussion::Thread;

const RowLayout &ThreadView::layoutOf(int row)
{
    return row < 0 ? m_layouts.head() : m_layouts.row(row);
}

qint64 ThreadView::topOf(int row)
{
    return row < 0 ? 0 : m_layouts.top(row);
}

const Item &ThreadView::itemOf(int row) const
{
    return row < 0 ? m_rows.thread()->story() : m_rows.item(row);
}

TextPosition ThreadView::textPositionAt(const QPointF &position)
{
    if (!m_rows.thread())
        return {};
    const qint64 at =
        std::clamp<qint64>(y() + qint64(position.y()), 0, std::max<qint64>(0, m_layouts.total() - 1));
    const int row = m_layouts.rowAt(at);
    const auto offset = layoutOf(row).sourceAt({position.x(), qreal(y() - topOf(row)) + position.y()});
    return offset ? TextPosition {itemOf(row).id, *offset} : TextPosition();
}

void ThreadView::select(const TextPosition &from, const TextPosition &to)
{
    m_selection.begin(from);
    extendSelectionTo(to);
}

void ThreadView::extendSelectionTo(const TextPosition &to)
{
    if (to.item.isNull())
        return;
    m_selection.extendTo(to);
    viewport()->update();
    Q_EMIT selectionChanged(!m_selection.isEmpty());
}

QSet<ItemId> ThreadView::selectedComments() const
{
    QSet<ItemId> comments;
    if (!hasSelection() || !m_rows.thread())
        return comments;
    for (const discussion::SelectedPart &part : m_selection.parts(m_rows)) {
        if (part.comment != Thread::kStory && part.length > 0)
            comments.insert(m_rows.thread()->at(part.comment).id);
    }
    return comments;
}

void ThreadView::clearSelection()
{
    const bool wasThere = hasSelection();
    m_selection.clear();
    if (!wasThere)
        return;
    viewport()->update();
    Q_EMIT selectionChanged(false);
}

void ThreadView::selectWordAt(const QPointF &position)
{
    const TextPosition at = textPositionAt(position);
    if (at.item.isNull())
        return;
    const SourceRange word = wordAt(itemOf(m_rows.rowOf(at.item)).text->text, at.offset);
    select({at.item, word.start}, {at.item, word.end()});
}

void ThreadView::selectAll()
{
    if (!m_rows.thread() || m_rows.rowCount() == 0)
        return;
    const int row = currentRow();
    const auto whole = [this](int of) -> TextPosition {
        const Item &item = itemOf(of);
        return {item.id, item.text ? item.text->text.size() : 0};
    };
    TextSelection wanted;
    wanted.begin({itemOf(row).id, 0});
    wanted.extendTo(whole(row));
    const bool isSelected = m_selection.parts(m_rows) == wanted.parts(m_rows);
    const bool takesAll = row < 0 || isSelected;
    if (takesAll)
        select({m_rows.thread()->story().id, 0}, whole(m_rows.rowCount() - 1));
    else
        select({itemOf(row).id, 0}, wanted.head());
}

void ThreadView::extendSelection(Extent extent, int direction)
{
    if (!m_rows.thread())
        return;
    if (m_selection.head().item.isNull())
        m_selection.begin({itemOf(currentRow()).id, 0});
    const TextPosition head = m_selection.head();
    const int row = m_rows.rowOf(head.item);
    const QString text = itemOf(row).text.value_or(text::RichText()).text;
    if (extent == Extent::Line) {
        const QRectF caret = layoutOf(row).rectAt(head.offset).translated(0, qreal(topOf(row) - y()));
        const qreal distance = caret.height() * 0.7;
        const qreal at = direction > 0 ? caret.bottom() + distance : caret.top() - distance;
        extendSelectionTo(textPositionAt({caret.left(), at}));
    } else {
        const bool leaves = direction > 0 ? head.offset >= text.size() : head.offset == 0;
        const int next = row + direction;
        if (leaves && next >= -1 && next < m_rows.rowCount()) {
            const Item &beside = itemOf(next);
            const qsizetype end = beside.text ? beside.text->text.size() : 0;
            extendSelectionTo({beside.id, direction > 0 ? 0 : end});
        } else {
            const auto step = extent == Extent::Word ? besideWord : besideCharacter;
            extendSelectionTo({head.item, step(text, head.offset, direction)});
        }
    }
    showHead();
}

/// Scrolls so far that the end of the selection that moves is in sight.
void ThreadView::showHead()
{
    const TextPosition head = m_selection.head();
    const int row = m_rows.rowOf(head.item);
    const QRectF caret = layoutOf(row).rectAt(head.offset).translated(0, qreal(topOf(row)));
    const int margin = scene().style.lineHeight;
    const int above = margin + (row < 0 ? 0 : m_ancestors->heightAbove(row));
    if (caret.top() < qreal(firstInSight() + margin))
        verticalScrollBar()->setValue(int(caret.top()) - above);
    else if (caret.bottom() > qreal(y() + viewport()->height() - margin))
        verticalScrollBar()->setValue(int(caret.bottom()) + margin - viewport()->height());
}

QString ThreadView::selectedText() const
{
    const QList<discussion::SelectedPart> parts = m_selection.parts(m_rows);
    if (parts.size() != 1)
        return {};
    const Item &item = m_rows.thread()->at(parts.constFirst().comment);
    return item.text ? item.text->text.mid(parts.constFirst().start, parts.constFirst().length) : QString();
}

void ThreadView::copy(CopyAs format) const
{
    if (!m_rows.thread())
        return;
    QList<discussion::SelectedPart> parts = m_selection.parts(m_rows);
    if (parts.isEmpty()) {
        const auto current = m_rows.thread()->indexOf(m_current);
        const Item &item = m_rows.thread()->at(current.value_or(Thread::kStory));
        parts.append({current.value_or(Thread::kStory), 0, item.text ? item.text->text.size() : 0});
    }
    const QString text = format == CopyAs::Markdown ? discussion::selectionAsMarkdown(*m_rows.thread(), parts)
                                                    : discussion::selectionAsText(*m_rows.thread(), parts);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

/// While the pointer drags beyond the edge the page follows it.
void ThreadView::scrollWhileSelecting()
{
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const int beyond = pointer.y() < 0 ? pointer.y() : std::max(0, pointer.y() - viewport()->height());
    if (beyond == 0)
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond);
    extendSelectionTo(textPositionAt(pointer));
}

} // namespace backthread::threadview
