// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/shell/keybindings.h"

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace backthread::shell {
class Preferences;
}

namespace backthread::settings {

class KeyEditor;

/// Every command with its keys, by menus, and below them an editor for those of the chosen one.
class KeysPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit KeysPage(shell::Preferences &preferences, QWidget *parent = nullptr);

    bool filter(const QString &words) override;
    /// With all the commands and keys.
    [[nodiscard]] QSize sizeHint() const override;

private:
    void fill();
    void showKeys();
    void showChosen();
    void resetAll();
    [[nodiscard]] QTreeWidgetItem *addHeading(shell::CommandInfo::Menu menu);

    shell::Preferences &m_preferences;
    QTreeWidget *m_table;
    KeyEditor *m_editor;
    QPushButton *m_resetAll;
    QPushButton *m_undo;
    shell::KeyBindings m_before; ///< What Reset all took away.
};

} // namespace backthread::settings
