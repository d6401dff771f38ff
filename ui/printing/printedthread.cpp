// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printedthread.h"

#include "core/text/controls.h"
#include "ui/thread/threadpainter.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace backthread::printing {

using threadview::RowLayout;
using threadview::Scene;
using threadview::ThreadStyle;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

Scene sceneOf(const PrintedView &view)
{
    Scene scene = view.scene;
    scene.style = ThreadStyle::forPaper(view.reading);
    return scene;
}

int footerHeight(const ThreadStyle &style)
{
    return style.metaLineHeight + style.gap;
}

} // namespace

PrintedThread::PrintedThread(const PrintedView &view, const QSize &paper)
    : PrintedThread(view, sceneOf(view), paper)
{
}

PrintedThread::PrintedThread(const PrintedView &view, const Scene &scene, const QSize &paper)
    : m_paper(paper)
    , m_rows(m_model)
    , m_layouts(m_rows)
    , m_pagination(paper.height() - footerHeight(scene.style))
{
    m_layouts.setScene(scene);
    m_layouts.setViewportWidth(paper.width());
    m_rows.setOptions(view.options);
    m_model.setThread(view.thread);
    m_layouts.rebuild();
}

bool PrintedThread::layOutNext()
{
    if (m_next == rowCount())
        return false;
    m_pagination.add(m_next, layoutOf(m_next));
    ++m_next;
    return true;
}

const RowLayout &PrintedThread::layoutOf(int row)
{
    return row == kHead ? m_layouts.head() : m_layouts.row(row);
}

void PrintedThread::paint(QPainter &painter, int page)
{
    for (const PrintedPart &printed : pages()[size_t(page)]) {
        const int indent = printed.row == kHead ? 0 : m_rows.row(printed.row).indent;
        threadview::paintPart(
            painter, layoutOf(printed.row), style(), {printed.part, printed.y, m_layouts.pageLeft(), indent});
    }
    paintFooter(painter, page);
}

void PrintedThread::paintFooter(QPainter &painter, int page) const
{
    const QRect place(0, m_paper.height() - style().metaLineHeight, m_paper.width(), style().metaLineHeight);
    const QString number = Texts::tr("%1 of %2").arg(page + 1).arg(pages().size());
    const QFontMetrics metrics(style().meta);
    const int room = place.width() - metrics.horizontalAdvance(number) - 4 * style().characterWidth;
    const QString title = metrics.elidedText(titleOf(*m_rows.thread()), Qt::ElideRight, room);
    painter.fillRect(QRect(0, place.top(), place.width(), 1), style().guide);
    painter.setFont(style().meta);
    painter.setPen(style().quiet);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, title);
    painter.drawText(place, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine, number);
}

QString titleOf(const discussion::Thread &thread)
{
    const discussion::Item &story = thread.story();
    return story.title.isEmpty() ? Texts::tr("No. %1").arg(story.id.number()) : text::harmless(story.title);
}

} // namespace backthread::printing
