// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace backthread::ui {

/// Has Tab go through `part` behind the last stop of `before`, where it was made later than others of its
/// window. The window's thread.
inline void tabBehind(QWidget *before, QWidget *part)
{
    const auto stops = [](QWidget *whole) {
        QWidgetList found {whole};
        found += whole->findChildren<QWidget *>();
        found.removeIf([](const QWidget *each) { return each->focusPolicy() == Qt::NoFocus; });
        return found;
    };
    const QWidgetList ahead = stops(before);
    if (ahead.isEmpty())
        return;
    QWidget *last = ahead.last();
    for (QWidget *stop : stops(part)) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace backthread::ui
