// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMouseEvent>

namespace backthread::ui {

/// Whether a press or release of the mouse means "beside what I read", in a tab behind it: that of the middle
/// button, or of the left one with Ctrl.
[[nodiscard]] inline bool meansAside(const QMouseEvent &event)
{
    return event.button() == Qt::MiddleButton
        || (event.button() == Qt::LeftButton && event.modifiers() == Qt::ControlModifier);
}

} // namespace backthread::ui
