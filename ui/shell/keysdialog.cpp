// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysdialog.h"

#include "ui/shell/commands.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace backthread::shell {

namespace {

QString menuTitle(CommandInfo::Menu menu)
{
    switch (menu) {
    case CommandInfo::Menu::Go:
        return KeysDialog::tr("Go");
    case CommandInfo::Menu::Thread:
        return KeysDialog::tr("Thread");
    case CommandInfo::Menu::Edit:
        return KeysDialog::tr("Select and copy");
    case CommandInfo::Menu::View:
        return KeysDialog::tr("View");
    case CommandInfo::Menu::File:
        return KeysDialog::tr("File");
    }
    return {};
}

} // namespace

KeysDialog::KeysDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *table = new QTreeWidget(this);
    table->setHeaderLabels({tr("Command"), tr("Keys")});
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    QTreeWidgetItem *group = nullptr;
    CommandInfo::Menu current {};
    for (const CommandInfo &info : commands()) {
        if (info.shortcuts().isEmpty())
            continue;
        if (!group || info.menu != current) {
            current = info.menu;
            group = new QTreeWidgetItem(table, {menuTitle(current)});
            group->setExpanded(true);
            group->setFirstColumnSpanned(true);
        }
        const QString keys = QKeySequence::listToString(info.shortcuts(), QKeySequence::NativeText);
        new QTreeWidgetItem(group, {info.title(), keys});
    }
    table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(560, 640);
}

} // namespace backthread::shell
