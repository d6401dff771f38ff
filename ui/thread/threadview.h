// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/anchoredpage.h"
#include "ui/thread/steps.h"
#include "ui/thread/target.h"
#include "ui/thread/threadlayouts.h"

#include <QAbstractScrollArea>

namespace backthread::models {
class ThreadRowsModel;
}

namespace backthread::threadview {

/// Shows the rows of a ThreadRowsModel as one page of text.
///
/// Only what is on the screen is laid out, and nothing that changes above moves it (AnchoredPage). The view
/// decides nothing: what was clicked is told by activated(), and who owns the view acts upon it.
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
    /// The beginning of the comment is on the screen.
    [[nodiscard]] bool isInSight(ItemId id) const;
    /// Frames a comment, to say that it is meant; null for none.
    void setHighlighted(ItemId id);

    /// The next or previous place in the current comment that leads somewhere gets the focus, and is told by
    /// referenceFocused(). False behind the last and before the first: nothing has it then.
    bool stepReference(int direction);
    [[nodiscard]] const Target &focusedReference() const { return m_focusedReference; }

    using Place = AnchoredPage::Place;
    [[nodiscard]] Place place() const { return m_page.place(); }
    void setPlace(const Place &place);

    /// Where a target stands in the viewport now; null where it is not in sight.
    [[nodiscard]] QRect rectOf(const Target &target);
    /// Heights around the screen are still estimates; what stands on it is exact.
    [[nodiscard]] bool isMeasuring() const { return m_page.isRefining(); }

Q_SIGNALS:
    void activated(const backthread::threadview::Target &target);
    /// The pointer is over `target`, which stands at `place` in the viewport; or over nothing.
    void hovered(const backthread::threadview::Target &target, const QRect &place);
    /// Likewise, of the keyboard.
    void referenceFocused(const backthread::threadview::Target &target, const QRect &place);
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

    void changed();
    void applyStyle();
    void setHover(const Hit &hit);
    void focusReference(const Target &target);
    void paintRowAt(QPainter &painter, int row, int y);
    [[nodiscard]] Hit hitAt(const QPoint &position);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] qint64 y() const { return m_page.y(); }

    models::ThreadRowsModel &m_rows;
    ThreadLayouts m_layouts;
    AnchoredPage m_page;
    ItemId m_current;
    ItemId m_cameFrom;
    ItemId m_highlighted;
    Target m_focusedReference; ///< In the current comment.
    Hit m_hover;
    Target m_pressed;
    bool m_isNew = true; ///< No frame of this thread was painted yet.
};

} // namespace backthread::threadview
