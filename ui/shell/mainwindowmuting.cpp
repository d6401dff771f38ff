// SPDX-License-Identifier: GPL-3.0-or-later
// What is muted, as the window offers it.
#include "core/services/muteservice.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/mnemonics.h"
#include "ui/shell/mutemenu.h"
#include "ui/shell/upkeep.h"

#include <QMenu>

namespace backthread::shell {

using services::MuteService;

void MainWindow::connectMutes()
{
    const MuteService &mutes = m_services.upkeep.mutes();
    connect(&mutes, &MuteService::changed, m_list, &lists::ListPane::recount);
    connect(&mutes, &MuteService::failed, this, &MainWindow::notifyOf);
}

void MainWindow::showMuteMenu()
{
    threadview::ThreadView &view = page().view();
    view.followSight();
    const discussion::Mutes offered = page().mutesOffered();
    if (offered.isEmpty())
        return say(tr("Nothing to mute is open"));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    followMnemonics(*menu);
    addMuting(*menu, offered, m_services.upkeep.mutes());
    const QRect row = view.rectOfRow(page().rows().rowOf(view.current())) & view.viewport()->rect();
    menu->popup(
        view.viewport()->mapToGlobal(row.isEmpty() ? view.viewport()->rect().center() : row.center()));
    menu->setActiveAction(menu->actions().constFirst());
}

} // namespace backthread::shell
