// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/ancestorbar.h"
#include "ui/thread/anchoredpage.h"
#include "ui/thread/mapscrollbar.h"
#include "ui/thread/steps.h"
#include "ui/thread/target.h"
#include "ui/thread/textselection.h"
#include "ui/thread/threadlayouts.h"

#include <QAbstractScrollArea>
#include <QTimer>

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

    /// Applies at once; what is being read stays where it is.
    void setReadingSettings(const ReadingSettings &settings);

    /// Everything but the style, which follows the widget's font, its palette and the reading settings.
    void setScene(Scene scene);
    [[nodiscard]] const Scene &scene() const { return m_layouts.scene(); }

    /// The comment that keys act upon; null where there is none.
    [[nodiscard]] ItemId current() const { return m_current; }
    void setCurrent(ItemId id);
    /// Where the current comment has left the screen, one on it becomes current: keys act on what is seen.
    void followSight();
    /// Makes another comment the current one, and visible. To the parent twice in a row is to the root.
    void step(Step step);
    /// Scrolls by a share of the viewport. False where the page ends there already.
    bool page(qreal share);

    /// Scrolls so that the comment is in sight, near the top, and makes it current. False where it is not
    /// shown.
    bool show(ItemId id);
    /// Marks the reference in comment `from` that leads to `to`, or `from` where it has none, until the next
    /// jump: there one came from. Null for none.
    void setCameFrom(ItemId from, ItemId to);
    /// The beginning of the comment is on the screen, and not as a line only.
    [[nodiscard]] bool isInSight(ItemId id) const;
    /// Something of what stands above the comments.
    [[nodiscard]] bool isHeadInSight() const { return place().top.isNull(); }
    /// Frames a comment, to say that it is meant; null for none.
    void setHighlighted(ItemId id);

    /// The next or previous place in the current comment that leads somewhere gets the focus, and is told by
    /// referenceFocused(). False behind the last and before the first: nothing has it then.
    bool stepReference(int direction);
    [[nodiscard]] const Target &focusedReference() const { return m_focusedReference; }
    void clearReference();
    /// Scrolls on where a place of the comment's text is not in sight.
    void showText(ItemId id, qsizetype offset);

    // Texts are selected across comments; the end that moves is kept in sight.
    enum class Extent { Character, Word, Line };
    void extendSelection(Extent extent, int direction);
    /// The current comment's text; all of them where that is selected already.
    void selectAll();
    void clearSelection();
    [[nodiscard]] bool hasSelection() const { return !m_selection.isEmpty(); }
    /// Those of which something is selected.
    [[nodiscard]] QSet<ItemId> selectedComments() const;
    /// Of one text; empty where more is selected, or nothing.
    [[nodiscard]] QString selectedText() const;
    enum class CopyAs { Text, Markdown };
    /// To the clipboard: what is selected, else the current comment.
    void copy(CopyAs format) const;

    using Place = AnchoredPage::Place;
    [[nodiscard]] Place place() const { return m_page.place(); }
    void setPlace(const Place &place);
    /// At the top of the page, whether the head stays there when rows change (true, the default: somebody
    /// waits for them), or the comment that is pointed at (they come by themselves).
    void setHeadHeld(bool held) { m_page.setHeadHeld(held); }

    /// Where a target stands in the viewport now; null where it is not in sight.
    [[nodiscard]] QRect rectOf(const Target &target);
    /// Heights around the screen are still estimates; what stands on it is exact.
    [[nodiscard]] bool isMeasuring() const { return m_page.isRefining(); }

    // What assistive technology asks:
    [[nodiscard]] AncestorBar &ancestors() { return *m_ancestors; }
    [[nodiscard]] const models::ThreadRowsModel &rows() const { return m_rows; }
    /// Where a row stands in the viewport, in sight or not; an estimate where it was never looked at. Null
    /// where there is no such row.
    [[nodiscard]] QRect rectOfRow(int row);
    /// The row at a point of the viewport; -1 for the head and below the end.
    [[nodiscard]] int rowAt(const QPoint &position);
    /// What the head of the thread says, top to bottom.
    [[nodiscard]] QStringList headTexts();

Q_SIGNALS:
    void activated(const backthread::threadview::Target &target);
    /// Likewise, but it is wanted in a tab of its own.
    void activatedAside(const backthread::threadview::Target &target);
    /// The pointer is over `target`, which stands at `place` in the viewport; or over nothing.
    void hovered(const backthread::threadview::Target &target, const QRect &place);
    /// Likewise, of the keyboard.
    void referenceFocused(const backthread::threadview::Target &target, const QRect &place);
    void currentChanged(backthread::ItemId id);
    void selectionChanged(bool isThere);
    /// A menu is wanted for what stands at a place of the screen.
    void menuWanted(const backthread::threadview::Target &target, const QPoint &place);
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
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Hit {
        int row = -1;
        Target target;
        QRectF rect; ///< In the viewport.
    };

    void hold();
    void changed();
    void moved();
    void applyStyle();
    void setHover(const Hit &hit);
    void focusReference(const Target &target);
    void startDrag(const Target &target);
    void select(const TextPosition &from, const TextPosition &to);
    void extendSelectionTo(const TextPosition &to);
    void selectWordAt(const QPointF &position);
    void scrollWhileSelecting();
    void showHead();
    [[nodiscard]] TextPosition textPositionAt(const QPointF &position);
    // Of a row, or of the head at -1:
    [[nodiscard]] const RowLayout &layoutOf(int row);
    [[nodiscard]] qint64 topOf(int row);
    [[nodiscard]] const discussion::Item &itemOf(int row) const;
    void paintRowAt(QPainter &painter, int row, int y);
    [[nodiscard]] Hit hitAt(const QPoint &position);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] int rowInReading();
    [[nodiscard]] bool isPartlyInSight(int row);
    [[nodiscard]] qint64 y() const { return m_page.y(); }
    /// The first pixel of the page that nothing covers.
    [[nodiscard]] qint64 firstInSight() const { return y() + m_ancestors->coveredHeight(); }

    models::ThreadRowsModel &m_rows;
    ThreadLayouts m_layouts;
    MapScrollBar *m_map;
    AnchoredPage m_page;
    ReadingSettings m_settings;
    AncestorBar *m_ancestors;
    ItemId m_current;
    ItemId m_cameFrom;
    Target m_cameBy; ///< The reference in it.
    ItemId m_highlighted;
    std::optional<Step> m_lastStep; ///< That led to the current comment.
    Target m_focusedReference; ///< In the current comment.
    Hit m_hover;
    bool m_isPointing = false; ///< The pointer was used last, rather than keys that go elsewhere.
    Target m_pressed;
    QPoint m_pressedAt;
    QPointF m_pointer {-1, -1}; ///< Where it was last, on the screen.
    TextSelection m_selection;
    bool m_selecting = false; ///< By the pointer, which is down.
    QTimer m_autoScroll;
    bool m_isNew = true; ///< No frame of this thread was painted yet.
};

} // namespace backthread::threadview
