// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tabbar.h"

#include "ui/wording/words.h"

#include <QMouseEvent>

namespace backthread::shell {

namespace {

constexpr int kCharacters = 32; ///< As wide as that a tab gets.

} // namespace

TabBar::TabBar(QWidget *parent)
    : QTabBar(parent)
{
    setAutoHide(true);
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setTabsClosable(true);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::NoFocus); // there are keys for it, and the thread keeps the keyboard
    setSelectionBehaviorOnRemove(QTabBar::SelectPreviousTab);
    setAccessibleName(tr("Discussions"));
}

void TabBar::setTitle(int index, const QString &title)
{
    setTabText(index, QString(title).replace(u'&', QLatin1String("&&")));
    setTabToolTip(index, wording::plainToolTip(title));
    setAccessibleTabName(index, title);
}

QSize TabBar::tabSizeHint(int index) const
{
    const QSize hint = QTabBar::tabSizeHint(index);
    return {std::min(hint.width(), fontMetrics().averageCharWidth() * kCharacters), hint.height()};
}

void TabBar::mouseReleaseEvent(QMouseEvent *event)
{
    QTabBar::mouseReleaseEvent(event);
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0)
        Q_EMIT tabCloseRequested(index);
}

} // namespace backthread::shell
