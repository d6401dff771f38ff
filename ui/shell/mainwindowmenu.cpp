// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of what stands in a discussion.
#include "core/text/controls.h"
#include "ui/shell/linkopener.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/mnemonics.h"
#include "ui/shell/mutemenu.h"
#include "ui/shell/upkeep.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace backthread::shell {

using threadview::Target;

void MainWindow::showThreadMenu(const Target &target, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    followMnemonics(*menu);
    if (const QUrl url = urlOf(target); !url.isEmpty()) {
        menu->addAction(tr("Open in the browser"), this, [this, url] { openLink(url); });
        menu->addAction(
            tr("Copy the address"), this, [url] { QGuiApplication::clipboard()->setText(url.toString()); });
        menu->addSeparator();
    }
    if (target.kind == Target::Kind::Author) {
        menu->addAction(tr("About %1 …").arg(text::contained(target.text)), this,
            [this, name = target.text] { showPerson(name); });
        addWatchingOf(target.text, *menu);
        addMuting(
            *menu, {{.kind = discussion::Mute::Kind::User, .text = target.text}}, m_services.upkeep.mutes());
        menu->addSeparator();
    }
    for (const Command command :
        {Command::Copy, Command::CopyAsMarkdown, Command::CopyLink, Command::SelectAll})
        menu->addAction(m_actions.at(command));
    menu->addSeparator();
    for (const Command command : {Command::Fold, Command::FoldToRoot, Command::FocusSubthread,
             Command::OpenAside, Command::BookmarkComment, Command::EditBookmark, Command::Watch,
             Command::Mute, Command::Reply, Command::Vote, Command::OpenSource})
        menu->addAction(m_actions.at(command));
    menu->popup(place);
}

} // namespace backthread::shell
