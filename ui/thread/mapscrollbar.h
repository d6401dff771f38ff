// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/thread.h"
#include "ui/thread/threadmap.h"

#include <QScrollBar>
#include <QStringList>

namespace backthread::threadview {

class ThreadLayouts;

/// A scroll bar that is a map of its thread: ticks over its groove stand where the new comments are, the
/// submitter's, those with the words that were searched for, and the bookmarked ones.
///
/// The style draws the bar. Ticks are computed when they are painted after a change, never while scrolling;
/// texts are searched in the background. The window's thread only.
class MapScrollBar final : public QScrollBar {
    Q_OBJECT
public:
    /// Both outlive it.
    MapScrollBar(const models::ThreadRowsModel &rows, ThreadLayouts &layouts);

    /// The rows, or what the scene says of them, have changed.
    void readRows();
    /// Heights may have changed.
    void readHeights();

    /// What is painted over groove().
    [[nodiscard]] const ThreadMap &map();
    [[nodiscard]] QRect groove() const;

Q_SIGNALS:
    /// The tick of a row was clicked.
    void rowWanted(int row);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void findWords();
    void paintTicks(QPainter &painter, Tick tick, const QRect &groove);
    [[nodiscard]] QColor colorOf(Tick tick) const;
    /// What the ticks mean, and how many of them are at `y`.
    [[nodiscard]] QString textAt(int y);

    const models::ThreadRowsModel &m_rows;
    ThreadLayouts &m_layouts;
    ThreadMap m_map;
    std::vector<MapMark> m_marks;
    bool m_areMarksKnown = false;
    bool m_isMapKnown = false;
    qint64 m_mapped = 0; ///< How high the page was then.
    // What was searched for, where, and found:
    QStringList m_words;
    discussion::ThreadPtr m_searched;
    std::vector<int> m_withWords;
};

} // namespace backthread::threadview
