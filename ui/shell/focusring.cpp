// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focusring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>

namespace backthread::shell {

FocusRing::FocusRing(QWidget *window)
    : QFocusFrame(window)
{
    hide(); // a window shows its children; this one only where something has the keyboard
    connect(qApp, &QApplication::focusChanged, this, [this, window](QWidget *, QWidget *now) {
        const bool isOurs = qobject_cast<QAbstractScrollArea *>(now) && window->isAncestorOf(now);
        setWidget(isOurs ? now : nullptr);
    });
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().highlight()); // what lies within is masked
}

} // namespace backthread::shell
