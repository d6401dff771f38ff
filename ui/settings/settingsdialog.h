// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace backthread::services {
class LibraryService;
}

namespace backthread::shell {
class Preferences;
class Upkeep;
} // namespace backthread::shell

namespace backthread::settings {

/// All settings, by sections, with a box that searches them. Stands beside the window without blocking it.
/// A section is a SettingsPage; what is removed on one can be taken back by the notice below it.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// All outlive the dialog.
    SettingsDialog(shell::Preferences &preferences, shell::Upkeep &upkeep, services::LibraryService &library,
        QWidget *parent = nullptr);

    /// Turns to a row, sets it off and gives it the keyboard.
    void showSetting(Setting setting);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(SettingsPage *page);
    void addPages(shell::Preferences &preferences, shell::Upkeep &upkeep, services::LibraryService &library);
    QWidget *makeNotices(shell::Upkeep &upkeep, services::LibraryService &library);
    void search(const QString &words);
    [[nodiscard]] SettingsPage *page(int section) const;
    [[nodiscard]] int wholeWidth() const;

    QLineEdit *m_search;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
    QLabel *m_nothing; ///< In their place, where nothing is found.
};

} // namespace backthread::settings
