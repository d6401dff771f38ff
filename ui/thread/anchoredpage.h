// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/threadlayouts.h"

#include <QObject>
#include <QTimer>

class QElapsedTimer;
class QScrollBar;

namespace backthread::threadview {

/// The page of a thread as it stands in a viewport: what is where on the screen, and what keeps it there.
///
/// The page is held by an anchor, a row and the distance of its top from the top of the viewport: whatever
/// the rows or the heights above do, the anchor stays where it is. Heights around the screen are measured in
/// slices of a few milliseconds while nothing else is to be done. Positions are device-independent pixels;
/// `y` counts from the top of the page. The window's thread only.
class AnchoredPage final : public QObject {
    Q_OBJECT
public:
    /// All three outlive this; `bar` shows the place and takes the reader elsewhere.
    AnchoredPage(const models::ThreadRowsModel &rows, ThreadLayouts &layouts, QScrollBar &bar);

    /// Where the page stands: the row at the top, and how far its top is above the viewport.
    struct Place {
        ItemId top; ///< Null: the head.
        int offset = 0;

        friend bool operator==(const Place &, const Place &) = default;
    };
    [[nodiscard]] Place place() const;
    void setPlace(const Place &place);
    /// Another thread comes: restore() will show its head.
    void rewind() { m_anchor = {}; }

    /// How far the page is scrolled.
    [[nodiscard]] qint64 y() const;
    void setViewportHeight(int height);
    /// The top of the row is in sight, below the `covered` upper pixels of the viewport.
    [[nodiscard]] bool isInSight(int row, int covered = 0) const;
    /// The rows in sight, from the first to behind the last; the head is -1.
    struct Span {
        int first = 0;
        int end = 0;
    };
    [[nodiscard]] Span rowsInSight() const;

    /// Before a change: what is being read stays where it is; the first of these that begins in sight, else
    /// what is at the top.
    void hold(ItemId current, ItemId pointedAt = {});
    /// Whether a head at the top goes before what is pointed at, and before comments in the upper half: true,
    /// the default, or not.
    void setHeadHeld(bool held) { m_isHeadHeld = held; }
    /// After it.
    void restore();

    void scrollTo(qint64 y);
    /// Scrolls so that the top of a row is `offset` above that of the viewport.
    void scrollToRow(int row, int offset);
    /// Measures what is in sight, without moving the topmost row.
    void settle();
    /// Heights around the screen are being measured.
    [[nodiscard]] bool isRefining() const { return m_refine.isActive(); }
    /// The bar moves because heights changed, not because the page did.
    [[nodiscard]] bool isAdjusting() const { return m_adjusting; }

Q_SIGNALS:
    /// Heights around the screen are exact now.
    void refined();

private:
    void updateBar();
    [[nodiscard]] Place anchorOf(ItemId current, ItemId pointedAt) const;
    void refineNearby();
    [[nodiscard]] bool refine(int row, const QElapsedTimer &timer);
    [[nodiscard]] qint64 topOf(int row);

    const models::ThreadRowsModel &m_rows;
    ThreadLayouts &m_layouts;
    QScrollBar &m_bar;
    [[nodiscard]] int anchorRow() const;

    Place m_anchor;
    int m_number = 0; ///< Of the anchor in the view; 0: unknown.
    ItemId m_current;
    bool m_isHeadHeld = true;
    QTimer m_refine;
    int m_viewportHeight = 0;
    bool m_adjusting = false;
};

} // namespace backthread::threadview
