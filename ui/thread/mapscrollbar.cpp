// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/mapscrollbar.h"

#include "core/base/background.h"
#include "core/base/whendone.h"
#include "core/discussion/threadfilter.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/thread/threadlayouts.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionSlider>
#include <QToolTip>

namespace backthread::threadview {

using namespace Qt::StringLiterals;
using discussion::ThreadPtr;

namespace {

// A tick is as high as three bins, and the pointer may be as far beside it.
constexpr int kTickReach = 1;
constexpr int kPointerReach = 2;

} // namespace

MapScrollBar::MapScrollBar(const models::ThreadRowsModel &rows, ThreadLayouts &layouts)
    : QScrollBar(Qt::Vertical)
    , m_rows(rows)
    , m_layouts(layouts)
{
}

void MapScrollBar::readRows()
{
    findWords();
    m_areMarksKnown = m_isMapKnown = false;
    update();
}

void MapScrollBar::readHeights()
{
    if (m_layouts.total() == m_mapped)
        return;
    m_isMapKnown = false;
    update();
}

void MapScrollBar::findWords()
{
    const QStringList &words = m_layouts.scene().words;
    const ThreadPtr &thread = m_rows.thread();
    if (words == m_words && thread == m_searched)
        return;
    m_words = words;
    m_searched = thread;
    m_withWords.clear();
    if (words.isEmpty() || !thread)
        return;
    const auto search =
        inBackground([thread, words] { return discussion::findInThread(*thread, text::TypedWords(words)); });
    whenDone(search, this, [this, thread, words](const std::vector<int> &found) {
        if (thread != m_searched || words != m_words)
            return;
        m_withWords = found;
        readRows();
    });
}

const ThreadMap &MapScrollBar::map()
{
    if (!m_areMarksKnown)
        m_marks = mapMarks(m_rows, m_layouts.scene().bookmarks, m_withWords);
    if (!m_areMarksKnown || !m_isMapKnown) {
        m_mapped = m_layouts.total();
        m_map = ThreadMap(m_marks, m_layouts.heights(),
            {.head = m_layouts.head().height(),
                .total = qint64(maximum()) + pageStep(),
                .length = groove().height()});
    }
    m_areMarksKnown = m_isMapKnown = true;
    return m_map;
}

QRect MapScrollBar::groove() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
}

void MapScrollBar::resizeEvent(QResizeEvent *event)
{
    QScrollBar::resizeEvent(event);
    m_isMapKnown = false;
}

QColor MapScrollBar::colorOf(Tick tick) const
{
    const ThreadStyle &style = m_layouts.scene().style;
    switch (tick) {
    case Tick::New:
        return style.link;
    case Tick::Submitter:
        return style.accent;
    case Tick::Words:
        return style.wordTick;
    case Tick::Bookmark:
        return style.bookmarkTick;
    }
    return {};
}

void MapScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    QPainter painter(this);
    const QRect place = groove();
    for (const Tick tick : kTicks) {
        if (map().has(tick))
            paintTicks(painter, tick, place);
    }
}

/// Each kind has a column of its own.
void MapScrollBar::paintTicks(QPainter &painter, Tick tick, const QRect &groove)
{
    const int pitch = std::max(3, (groove.width() - 1) / int(kTicks.size()));
    const int left = groove.left() + 1 + int(tick) * pitch;
    const QColor color = colorOf(tick);
    for (int bin = 0; bin < m_map.length(); ++bin) {
        if (!m_map.has(tick, bin))
            continue;
        const int first = bin;
        while (bin + 1 < m_map.length() && m_map.has(tick, bin + 1))
            ++bin;
        const QRect ticks(
            left, groove.top() + first - kTickReach, pitch - 1, bin - first + 1 + 2 * kTickReach);
        painter.fillRect(ticks & groove, color);
    }
}

void MapScrollBar::mousePressEvent(QMouseEvent *event)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QPoint place = event->position().toPoint();
    const auto control = style()->hitTestComplexControl(QStyle::CC_ScrollBar, &option, place, this);
    const bool isBesideSlider =
        control == QStyle::SC_ScrollBarAddPage || control == QStyle::SC_ScrollBarSubPage;
    const int row = event->button() == Qt::LeftButton && isBesideSlider
        ? map().rowNear(place.y() - groove().top(), kPointerReach)
        : -1;
    if (row < 0)
        QScrollBar::mousePressEvent(event);
    else
        Q_EMIT rowWanted(row);
}

QString MapScrollBar::textAt(int y)
{
    const QString names[] {tr("new"), tr("the submitter's"), tr("with the words"), tr("bookmarked")};
    const int bin = y - groove().top();
    QStringList lines;
    for (const Tick tick : kTicks) {
        if (!map().has(tick))
            continue;
        const int count = m_map.count(tick, bin - kPointerReach, bin + kPointerReach + 1);
        const QString texts[] {tr("%Ln new comment(s)", nullptr, count),
            tr("%Ln comment(s) by the submitter", nullptr, count),
            tr("%Ln comment(s) with the words", nullptr, count), tr("%Ln bookmark(s)", nullptr, count)};
        lines.append(u"<span style='color:%1'>■</span>&nbsp;"_s.arg(colorOf(tick).name())
            + (count > 0 ? u"<b>%1</b>"_s.arg(texts[size_t(tick)]) : names[size_t(tick)]));
    }
    return lines.join(u"<br>");
}

bool MapScrollBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QScrollBar::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos().y()), this);
    return true;
}

} // namespace backthread::threadview
