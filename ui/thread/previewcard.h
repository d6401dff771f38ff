// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/thread.h"
#include "ui/thread/rowlayout.h"
#include "ui/thread/scene.h"

#include <QFrame>

namespace backthread::threadview {

/// A comment on a card over the page: what a reference leads to, with references of its own.
///
/// Stands beside the reference inside a part of its parent widget, no larger than that; what does not fit
/// scrolls by the wheel. Shows and tells, and decides nothing.
class PreviewCard final : public QFrame {
    Q_OBJECT
public:
    /// `thread` is what the layout shows a comment of; null for a sentence.
    PreviewCard(RowLayout layout, discussion::ThreadPtr thread, const Scene &scene, QWidget *parent);

    /// The width of the text on a card inside a room of this width.
    [[nodiscard]] static int textWidth(int roomWidth, const ThreadStyle &style);

    /// Stands inside of `room`, below `reference`, or above it where more of the room is; outside of
    /// `spared`, which contains the reference, where there is room enough around that. In the parent's
    /// coordinates.
    void placeBeside(const QRect &reference, const QRect &room, const QRect &spared = {});

    /// The next or previous reference of the card gets the focus; false where there is none.
    bool stepReference(int direction);
    [[nodiscard]] bool hasReferences() const { return !m_layout.tabStops().empty(); }
    void clearReference();
    /// It is higher than the room for it.
    [[nodiscard]] bool isCut() const { return m_layout.height() > height(); }
    void scrollBy(int distance);
    [[nodiscard]] const Target &focusedReference() const { return m_focused; }
    /// Where a target stands, in the parent's coordinates.
    [[nodiscard]] QRect rectOf(const Target &target) const;

Q_SIGNALS:
    void activated(const backthread::threadview::Target &target);
    /// Likewise, but it is wanted in a tab of its own.
    void activatedAside(const backthread::threadview::Target &target);
    /// The pointer is over `target`, which stands at `place` in the parent's coordinates; or over nothing.
    void hovered(const backthread::threadview::Target &target, const QRect &place);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] bool placeAround(const QRect &spared, const QRect &reference);
    [[nodiscard]] int wantedHeight() const;
    void placeAt(const QPoint &place, int height);
    void setHover(const Target &target, const QRectF &rect);
    [[nodiscard]] TextBlock::Hit hitAt(const QPointF &position) const;
    void paintMoreBelow(QPainter &painter) const;

    QRect m_room; ///< To stand in.
    RowLayout m_layout;
    discussion::ThreadPtr m_thread;
    ThreadStyle m_style;
    Target m_hover;
    QRectF m_hoverRect; ///< In the layout.
    Target m_focused;
    Target m_pressed;
    int m_scrolled = 0;
};

} // namespace backthread::threadview
