// SPDX-License-Identifier: GPL-3.0-or-later
// How commands are reached: their actions with keys, the tool bar, the menus.
#include "ui/search/searchbox.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/mnemonics.h"
#include "ui/shell/preferences.h"
#include "ui/shell/signs.h"
#include "ui/shell/threadtabs.h"
#include "ui/shell/viewbar.h"

#include <QAction>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace backthread::shell {

using namespace Qt::StringLiterals;

void MainWindow::makeActions()
{
    for (const CommandInfo &info : commands()) {
        auto *action = new QAction(info.title(), this);
        const bool inThread = info.scope == CommandInfo::Scope::Thread;
        action->setShortcutContext(inThread ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
        (inThread ? static_cast<QWidget *>(m_tabs) : this)->addAction(action);
        connect(action, &QAction::triggered, this, [this, command = info.command] { perform(command); });
        m_actions.emplace(info.command, action);
    }
    for (const Command toggle : {Command::ToggleSideBar, Command::ToggleList, Command::WorkOffline,
             Command::Board, Command::BookmarkStory})
        m_actions.at(toggle)->setCheckable(true);
    showPanes();
    m_actions.at(Command::WorkOffline)->setChecked(m_services.isOffline());
    applyKeys(m_services.preferences.keys());
}

void MainWindow::applyKeys(const KeyBindings &keys)
{
    for (const auto &[command, action] : m_actions)
        action->setShortcuts(keys.keys(command));
    m_viewBar->setKeys(keys);
}

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Main"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const int size = fontMetrics().height() + 2;
    bar->setIconSize({size, size});
    addButton(bar, Command::Back, iconOf(Sign::Back));
    addButton(bar, Command::Forward, iconOf(Sign::Forward));
    addButton(bar, Command::Refresh, iconOf(Sign::Refresh));
    bar->addWidget(m_searchBox);
    addButton(bar, Command::SearchHelp, iconOf(Sign::Help));
    addButton(bar, Command::BookmarkStory, iconOf(Sign::Star), iconOf(Sign::FilledStar));
    addMenu(bar);
}

void MainWindow::addButton(QToolBar *bar, Command command, const QIcon &sign, const QIcon &onSign)
{
    auto *button = new QToolButton(bar);
    QAction *action = m_actions.at(command);
    button->setIcon(sign);
    button->setAutoRaise(true);
    const QString title = infoOf(command).title();
    button->setAccessibleName(title);
    button->setFocusPolicy(Qt::TabFocus);
    const auto follow = [=] {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        button->setEnabled(action->isEnabled());
        if (action->isCheckable())
            button->setIcon(action->isChecked() ? onSign : sign);
        button->setToolTip(key.isEmpty() ? title : u"%1 (%2)"_s.arg(title, key));
    };
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, follow);
    follow();
    bar->addWidget(button);
}

void MainWindow::addMenu(QToolBar *bar)
{
    using Menu = CommandInfo::Menu;
    auto *menu = new QMenu(this);
    followMnemonics(*menu);
    QMap<Menu, QMenu *> menus;
    for (const CommandInfo &info : commands()) {
        if (info.command == Command::ShowMenu)
            continue; // it is open
        if (info.menu == Menu::File && !menus.contains(Menu::File)) {
            menu->addSeparator(); // behind all others, and not one more menu
            menus[Menu::File] = menu;
        } else if (!menus.contains(info.menu)) {
            menus[info.menu] = menu->addMenu(menuTitle(info.menu));
            followMnemonics(*menus[info.menu]);
        }
        menus.value(info.menu)->addAction(m_actions.at(info.command));
    }
    m_menu = new QToolButton(bar);
    m_menu->setIcon(iconOf(Sign::Menu));
    m_menu->setAutoRaise(true);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu"));
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    bar->addWidget(m_menu);
}

} // namespace backthread::shell
