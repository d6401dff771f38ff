// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyspage.h"

#include "ui/settings/columns.h"
#include "ui/settings/keyeditor.h"
#include "ui/shell/preferences.h"
#include "ui/wording/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>

namespace backthread::settings {

using shell::Command;
using shell::CommandInfo;
using shell::KeyBindings;

namespace {

constexpr int kCommandRole = Qt::UserRole;

bool isCommand(const QTreeWidgetItem &item)
{
    return item.data(0, kCommandRole).isValid();
}

Command commandOf(const QTreeWidgetItem &item)
{
    return Command(item.data(0, kCommandRole).toInt());
}

} // namespace

KeysPage::KeysPage(shell::Preferences &preferences, QWidget *parent)
    : SettingsPage(Section::Keys, parent)
    , m_preferences(preferences)
    , m_table(new QTreeWidget(this))
    , m_editor(new KeyEditor(preferences, this))
    , m_resetAll(new QPushButton(tr("Reset a&ll keys"), this))
    , m_undo(new QPushButton(tr("&Undo the reset"), this))
{
    m_table->setHeaderLabels({tr("Command"), tr("Keys")});
    m_table->setAccessibleName(infoOf(Setting::Keys).title());
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    fitColumns(*m_table);
    setFocusProxy(m_table);
    addField(Setting::Keys, m_table);
    fill();
    auto *below = new QHBoxLayout;
    below->addWidget(m_resetAll);
    below->addWidget(m_undo);
    below->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 3, 3, 0); // room for the ring around the table
    layout->addWidget(m_table, 1);
    layout->addWidget(m_editor);
    layout->addLayout(below);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &KeysPage::showChosen);
    connect(m_table, &QTreeWidget::itemActivated, m_editor, &KeyEditor::record);
    connect(m_resetAll, &QPushButton::clicked, this, &KeysPage::resetAll);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_preferences.setKeys(m_before);
        m_resetAll->setFocus();
    });
    connect(&m_preferences, &shell::Preferences::keysChanged, this, &KeysPage::showKeys);
    showKeys();
    m_table->setCurrentItem(m_table->topLevelItem(1));
}

/// A flat table: a heading that cannot be chosen before the commands of each menu.
void KeysPage::fill()
{
    const QTreeWidgetItem *heading = nullptr;
    CommandInfo::Menu menu {};
    for (const CommandInfo &info : shell::commands()) {
        if (!heading || info.menu != menu) {
            menu = info.menu;
            heading = addHeading(menu);
        }
        auto *item = new QTreeWidgetItem(m_table, {info.title()});
        item->setData(0, kCommandRole, int(info.command));
    }
}

QTreeWidgetItem *KeysPage::addHeading(CommandInfo::Menu menu)
{
    auto *heading = new QTreeWidgetItem(m_table, {menuTitle(menu)});
    QFont bold = font();
    bold.setBold(true);
    heading->setFlags(Qt::NoItemFlags);
    heading->setFont(0, bold);
    heading->setForeground(0, palette().text());
    heading->setFirstColumnSpanned(true);
    return heading;
}

void KeysPage::showKeys()
{
    const KeyBindings &keys = m_preferences.keys();
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_table->topLevelItem(row);
        if (!isCommand(*item))
            continue;
        QFont font = m_table->font();
        font.setBold(!keys.isDefault(commandOf(*item)));
        item->setText(1, shell::keysText(keys.keys(commandOf(*item))));
        item->setFont(1, font);
        item->setToolTip(1, font.bold() ? tr("Changed") : QString());
    }
    m_resetAll->setEnabled(keys != KeyBindings());
    m_undo->setVisible(keys == KeyBindings() && m_before != KeyBindings());
}

void KeysPage::showChosen()
{
    if (const QTreeWidgetItem *item = m_table->currentItem(); item && isCommand(*item))
        m_editor->setCommand(commandOf(*item));
}

void KeysPage::resetAll()
{
    m_before = m_preferences.keys();
    m_preferences.setKeys({});
    m_undo->setFocus();
}

QSize KeysPage::sizeHint() const
{
    const QMargins around = layout()->contentsMargins();
    return SettingsPage::sizeHint().expandedTo({wholeWidth(*m_table) + around.left() + around.right(), 0});
}

bool KeysPage::filter(const QString &words)
{
    const bool isPageMeant = infoOf(Setting::Keys).isMeantBy(words);
    QTreeWidgetItem *heading = nullptr;
    QTreeWidgetItem *first = nullptr;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_table->topLevelItem(row);
        if (!isCommand(*item)) {
            heading = item;
            heading->setHidden(true);
            continue;
        }
        const QString text = heading->text(0) + u' ' + item->text(0) + u' ' + item->text(1);
        const bool isMeant = isPageMeant || wording::containsWords(text, words);
        item->setHidden(!isMeant);
        if (!isMeant)
            continue;
        heading->setHidden(false);
        first = first ? first : item;
    }
    if (first && m_table->currentItem()->isHidden())
        m_table->setCurrentItem(first);
    return first;
}

} // namespace backthread::settings
