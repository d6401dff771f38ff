// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/steps.h"
#include "ui/thread/target.h"
#include "ui/thread/threadlayouts.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace backthread::models {
class ThreadRowsModel;
}

namespace backthread::threadview {

/// Shows the rows of a ThreadRowsModel as one page of text.
///
/// Only what is on the screen is laid out. The page is held by an anchor, a row and the distance of its top
/// from the top of the viewport: whatever the model or the heights above do, the anchor stays where it is.
/// The view decides nothing: what was clicked is told by activated(), and who owns the view acts upon it.
class ThreadView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// `rows` outlives the view.
    explicit ThreadView(models::ThreadRowsModel &rows, QWidget *parent = nullptr);
    ~ThreadView() override;

    /// Everything but the style, which follows the widget's font and palette.
    void setScene(Scene scene);
    [[nodiscard]] const Scene &scene() const { return m_layouts.scene(); }

    /// The comment that keys act upon; null where there is none.
    [[nodiscard]] ItemId current() const { return m_current; }
    void setCurrent(ItemId id);
    /// Makes another comment the current one, and visible.
    void step(Step step);
    /// Scrolls by a share of the viewport.
    void page(qreal share);

    /// Scrolls so that the comment is in sight, near the top, and makes it current. False where it is not
    /// shown.
    bool show(ItemId id);
    /// Marks the comment that one came from, until the next jump; null for none.
    void setCameFrom(ItemId id);

    /// Where the view stands: the row at the top, and how far its top is above the viewport.
    struct Place {
        ItemId top; ///< Null: the head.
        int offset = 0;
    };
    [[nodiscard]] Place place();
    void setPlace(const Place &place);

    /// Where a target stands in the viewport now; null where it is not in sight.
    [[nodiscard]] QRect rectOf(const Target &target);

Q_SIGNALS:
    void activated(const backthread::threadview::Target &target);
    void hovered(const backthread::threadview::Target &target);
    void currentChanged(backthread::ItemId id);
    /// The first frame that shows a thread was painted, with comments if there are any.
    void threadPainted();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Hit {
        int row = -1;
        Target target;
        QRectF rect; ///< In the viewport.
    };

    void holdAnchor();
    void restoreAnchor();
    void settle();
    void updateScrollBar();
    void scrollTo(qint64 y);
    void scrollToRow(int row, int offset);
    void refineNearby();
    void applyStyle();
    void setHover(const Hit &hit);
    void paintRowAt(QPainter &painter, int row, int y);
    [[nodiscard]] Hit hitAt(const QPoint &position);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] qint64 y() const;

    models::ThreadRowsModel &m_rows;
    ThreadLayouts m_layouts;
    ItemId m_current;
    ItemId m_cameFrom;
    Hit m_hover;
    Target m_pressed;
    Place m_anchor;
    QTimer m_refine;
    bool m_isNew = true; ///< No frame of this thread was painted yet.
    bool m_adjusting = false; ///< The scroll bar moves because heights changed, not the page.
};

} // namespace backthread::threadview
