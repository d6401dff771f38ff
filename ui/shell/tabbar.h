// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace backthread::shell {

/// Tabs of one line above a page: not wider than a title needs, closed by their button or the middle one of
/// the mouse; hidden while there is only one.
class TabBar final : public QTabBar {
    Q_OBJECT
public:
    explicit TabBar(QWidget *parent = nullptr);

    /// Plain text, shown as far as there is room and whole as a tool tip.
    void setTitle(int index, const QString &title);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace backthread::shell
