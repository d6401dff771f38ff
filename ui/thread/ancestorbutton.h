// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/target.h"

#include <QPushButton>

#include <memory>

namespace backthread::threadview {

class RowLayout;
class ThreadLayouts;

/// One line of an AncestorBar. A button, so that it is one for a screen reader too; the keyboard passes it
/// by.
class AncestorButton final : public QPushButton {
    Q_OBJECT
public:
    /// `layouts`, whose style and columns it follows, outlives it.
    AncestorButton(const ThreadLayouts &layouts, QWidget *parent);

    /// What it shows from now on, and the comment that it leads to. Hit by the pointer over its whole width.
    void setLine(std::shared_ptr<const RowLayout> line, int indent, ItemId leadsTo);
    [[nodiscard]] const Target &target() const { return m_target; }

Q_SIGNALS:
    /// The pointer comes, or goes.
    void pointedAt(bool isThere);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const ThreadLayouts &m_layouts;
    std::shared_ptr<const RowLayout> m_line;
    Target m_target;
    int m_indent = 0;
};

} // namespace backthread::threadview
