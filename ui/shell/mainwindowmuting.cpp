// SPDX-License-Identifier: GPL-3.0-or-later
// What is muted, as the window offers it and takes it back.
#include "core/services/muteservice.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/mutemenu.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/upkeep.h"
#include "ui/wording/errortext.h"
#include "ui/wording/mutetext.h"

#include <QMenu>

namespace backthread::shell {

using discussion::Mute;
using services::MuteService;

void MainWindow::connectMutes()
{
    const MuteService &mutes = m_services.upkeep.mutes();
    connect(&mutes, &MuteService::changed, m_list, &lists::ListPane::recount);
    connect(&mutes, &MuteService::muted, this, &MainWindow::offerNoMute);
    connect(&mutes, &MuteService::unmuted, this, &MainWindow::offerMuteAgain);
    connect(
        &mutes, &MuteService::failed, this, [this](const Error &error) { notify(wording::sentence(error)); });
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
    addMuting(*menu, offered, m_services.upkeep.mutes());
    const QRect row = view.rectOfRow(page().rows().rowOf(view.current())) & view.viewport()->rect();
    menu->popup(
        view.viewport()->mapToGlobal(row.isEmpty() ? view.viewport()->rect().center() : row.center()));
    menu->setActiveAction(menu->actions().constFirst());
}

void MainWindow::offerNoMute(const Mute &mute, const std::optional<Mute> &before)
{
    if (!isActiveWindow())
        return; // another window was told to mute it
    m_notice->add({Notice::Source::Undo, wording::stubText(mute), tr("Undo"), [this, mute, before] {
                       if (before)
                           m_services.upkeep.mutes().restore(*before);
                       else
                           m_services.upkeep.mutes().takeBack(mute);
                   }});
}

void MainWindow::offerMuteAgain(const Mute &mute)
{
    if (!isActiveWindow())
        return;
    m_notice->add({Notice::Source::Undo, tr("No longer muted: %1").arg(wording::nameOf(mute)), tr("Undo"),
        [this, mute] { m_services.upkeep.mutes().restore(mute); }});
}

} // namespace backthread::shell
