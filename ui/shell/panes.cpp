// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panes.h"

#include <QApplication>

namespace backthread::shell {

Panes::Panes(QWidget *sideBar, QWidget *list, QWidget *threads, QWidget *parent)
    : QSplitter(parent)
    , m_panes {{Pane::SideBar, sideBar}, {Pane::List, list}}
    , m_threads(threads)
{
    for (QWidget *pane : {sideBar, list, threads})
        addWidget(pane);
    setStretchFactor(0, 0);
    setStretchFactor(1, 0);
    setStretchFactor(2, 1);
    setHandleWidth(1);
    setChildrenCollapsible(false);
    sideBar->setMinimumWidth(kSideBar);
    list->setMinimumWidth(kList);
}

void Panes::setWanted(Pane pane, bool wanted)
{
    m_wanted[pane] = wanted;
    arrange();
}

void Panes::bring(Pane pane)
{
    m_front = pane;
    setWanted(pane, true);
}

void Panes::toggle(Pane pane)
{
    if (!isShown(pane))
        bring(pane);
    else if (m_front) // it would have yielded already
        showThreads();
    else
        setWanted(pane, false);
}

void Panes::showThreads()
{
    if (std::exchange(m_front, std::nullopt))
        arrange();
}

/// Beside the threads; the side bar only where there is room for a list, too, whether or not that is shown:
/// so hiding the list does not bring something else.
bool Panes::fits(Pane pane) const
{
    return width() >= kThreads + kList + (pane == Pane::SideBar ? kSideBar : 0);
}

void Panes::arrange()
{
    if (m_front && fits(*m_front))
        m_front.reset();
    const bool listIsShown =
        m_front ? m_front == Pane::List || width() >= kSideBar + kList : fits(Pane::List);
    const std::map<QWidget *, bool> shown {
        {m_panes.at(Pane::SideBar),
            isWanted(Pane::SideBar) && (m_front ? m_front == Pane::SideBar : fits(Pane::SideBar))},
        {m_panes.at(Pane::List), isWanted(Pane::List) && listIsShown},
        {m_threads, !m_front},
    };
    m_threads->setMinimumWidth(std::min(kThreads, width()));
    bool isOther = false;
    bool losesKeyboard = false;
    for (const auto &[widget, isShown] : shown) {
        isOther = isOther || widget->isHidden() == isShown;
        losesKeyboard = losesKeyboard || (!isShown && widget->isAncestorOf(QApplication::focusWidget()));
    }
    if (!isOther)
        return;
    // What comes before what goes, so that the keyboard finds somebody.
    for (const auto &[widget, isShown] : shown) {
        if (isShown)
            widget->show();
    }
    for (const auto &[widget, isShown] : shown)
        widget->setVisible(isShown);
    if (losesKeyboard && m_front)
        m_panes.at(*m_front)->setFocus();
    else if (losesKeyboard)
        Q_EMIT keyboardLost();
    Q_EMIT changed();
}

void Panes::resizeEvent(QResizeEvent *event)
{
    arrange();
    QSplitter::resizeEvent(event);
}

} // namespace backthread::shell
