// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>

namespace backthread::shell {

/// A line in the color of the accent around the list, table or page of a window that has the keyboard: styles
/// set their focus off too faintly, or not at all.
class FocusRing final : public QFocusFrame {
    Q_OBJECT
public:
    explicit FocusRing(QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace backthread::shell
