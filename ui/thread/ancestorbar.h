// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/ancestorlines.h"
#include "ui/thread/target.h"

#include <QWidget>

#include <memory>
#include <unordered_map>

class QAbstractScrollArea;

namespace backthread::models {
class ThreadRowsModel;
}

namespace backthread::threadview {

class AncestorButton;
class RowLayout;
class ThreadLayouts;

/// The ancestors of the comment at the top of a page that are scrolled out of sight, one line each, over the
/// upper edge of the viewport. It covers the page and never moves it.
///
/// There are as many lines as fit what stands right below them: the row under line n has n ancestors at
/// least. So a line takes the place of its comment just when that is gone, and there are none over the head
/// or a top-level comment. The window's thread only.
class AncestorBar final : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMostLines = 5;

    /// Lies over the viewport of `area`, its parent; all three outlive it.
    AncestorBar(const models::ThreadRowsModel &rows, ThreadLayouts &layouts, QAbstractScrollArea *area);

    /// The page has been scrolled to `y`.
    void follow(qint64 y);
    /// The rows, or how they look, have changed.
    void renew(qint64 y);

    /// How much of the viewport it covers now.
    [[nodiscard]] int coveredHeight() const { return isVisibleTo(parentWidget()) ? height() : 0; }
    /// How far below the top a row must stand at least, lest it is covered.
    [[nodiscard]] int heightAbove(int row) const;

Q_SIGNALS:
    void activated(const backthread::threadview::Target &target);
    /// The pointer is over `target`, which stands at `place` in the viewport; or over nothing.
    void hovered(const backthread::threadview::Target &target, const QRect &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// What is shown above which comment.
    struct Shown {
        int comment = -1;
        int lines = 0;

        friend bool operator==(const Shown &, const Shown &) = default;
    };
    [[nodiscard]] Shown shownAt(qint64 y);
    void present(const Shown &shown);
    [[nodiscard]] std::shared_ptr<const RowLayout> layoutOf(const AncestorLine &line);
    [[nodiscard]] int heightOf(int lines) const;
    [[nodiscard]] int mostLines() const;

    const models::ThreadRowsModel &m_rows;
    ThreadLayouts &m_layouts;
    QWidget &m_viewport;
    std::vector<AncestorButton *> m_buttons; ///< Children, one for each line that there may be.
    std::unordered_map<int, std::shared_ptr<const RowLayout>> m_known; ///< By comment.
    Shown m_shown;
    int m_lineHeight = 1;
};

} // namespace backthread::threadview
