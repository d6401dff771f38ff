// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/ancestorbar.h"

#include "ui/models/threadrowsmodel.h"
#include "ui/thread/ancestorbutton.h"
#include "ui/thread/commentlayout.h"
#include "ui/thread/layoutbuilder.h"
#include "ui/thread/threadlayouts.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace backthread::threadview {

using discussion::Row;

namespace {

constexpr int kHairline = 1;
// Most of a small viewport is left to the page.
constexpr qreal kLargestShare = 0.3;
// Siblings share their ancestors; beyond that the lines are made again when they are wanted again.
constexpr size_t kKeptLines = 100;

} // namespace

AncestorBar::AncestorBar(
    const models::ThreadRowsModel &rows, ThreadLayouts &layouts, QAbstractScrollArea *area)
    : QWidget(area)
    , m_rows(rows)
    , m_layouts(layouts)
    , m_viewport(*area->viewport())
{
    setAccessibleName(tr("Ancestors"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setContextMenuPolicy(Qt::PreventContextMenu); // nor one of what is covered
    hide();
    for (int line = 0; line < kMostLines; ++line) {
        auto *button = new AncestorButton(layouts, this);
        m_buttons.push_back(button);
        connect(
            button, &AncestorButton::clicked, this, [this, button] { Q_EMIT activated(button->target()); });
        connect(button, &AncestorButton::pointedAt, this, [this, button](bool isThere) {
            Q_EMIT hovered(isThere ? button->target() : Target(), isThere ? button->geometry() : QRect());
        });
    }
}

int AncestorBar::heightOf(int lines) const
{
    return lines == 0 ? 0 : lines * m_lineHeight + kHairline;
}

int AncestorBar::heightAbove(int row) const
{
    return heightOf(std::min(m_rows.row(row).indent, mostLines()));
}

int AncestorBar::mostLines() const
{
    return std::clamp(int(m_viewport.height() * kLargestShare) / m_lineHeight, 1, kMostLines);
}

AncestorBar::Shown AncestorBar::shownAt(qint64 y)
{
    Shown shown;
    if (m_layouts.rowAt(y) < 0)
        return shown; // the head is in sight
    for (int lines = 1; lines <= mostLines(); ++lines) {
        const int below = m_layouts.rowAt(y + heightOf(lines));
        if (m_rows.row(below).indent < lines)
            break;
        shown = {m_rows.row(below).comment, lines};
    }
    return shown;
}

void AncestorBar::follow(qint64 y)
{
    if (const Shown shown = shownAt(y); shown != m_shown)
        present(shown);
}

void AncestorBar::renew(qint64 y)
{
    m_known.clear();
    const ThreadStyle &style = m_layouts.scene().style;
    m_lineHeight = int(QFontMetrics(style.meta).height() * style.lineSpacing);
    present(shownAt(y));
}

void AncestorBar::present(const Shown &shown)
{
    m_shown = shown;
    setVisible(shown.lines > 0);
    if (shown.lines == 0)
        return;
    const int row = m_rows.rowOf(m_rows.thread()->at(shown.comment).id);
    const std::vector<AncestorLine> lines = ancestorLines(*m_rows.thread(), m_rows.row(row), shown.lines);
    setGeometry(m_viewport.x(), m_viewport.y(), m_viewport.width(), heightOf(shown.lines));
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        AncestorButton &button = *m_buttons[i];
        button.setVisible(i < lines.size());
        if (i >= lines.size())
            continue;
        button.setGeometry(0, int(i) * m_lineHeight, width(), m_lineHeight);
        button.setLine(layoutOf(lines[i]), lines[i].indent, m_rows.thread()->at(lines[i].comment).id);
    }
}

std::shared_ptr<const RowLayout> AncestorBar::layoutOf(const AncestorLine &line)
{
    const ThreadLayouts::Column place = m_layouts.column(line.indent);
    const Scene &scene = m_layouts.scene();
    if (line.leftOut > 0) {
        const ThreadStyle &style = scene.style;
        const QString text = tr("… %Ln more", nullptr, line.leftOut);
        LayoutBuilder builder(style, place.left, place.width, style.padding / 3);
        builder.line(Runs().add(text, inColor(style.quiet)), style.meta);
        return std::make_shared<const RowLayout>(builder.take());
    }
    if (m_known.size() >= kKeptLines)
        m_known.clear();
    std::shared_ptr<const RowLayout> &known = m_known[line.comment];
    if (!known) {
        const CommentInView comment {
            *m_rows.thread(), {.kind = Row::Kind::Line, .comment = line.comment}, m_rows.focus()};
        known = std::make_shared<const RowLayout>(layOutComment(comment, scene, place.left, place.width));
    }
    return known;
}

void AncestorBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - kHairline, width(), kHairline), m_layouts.scene().style.guide);
}

/// To the page below.
void AncestorBar::wheelEvent(QWheelEvent *event)
{
    const auto *area = static_cast<QAbstractScrollArea *>(parentWidget());
    QCoreApplication::sendEvent(area->verticalScrollBar(), event);
}

} // namespace backthread::threadview
