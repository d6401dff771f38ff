// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace backthread::services {
class WatchService;
}

namespace backthread::shell {
class Preferences;
}

namespace backthread::settings {

/// The reader's own name, and whether the desktop tells what is new.
class WatchingPage final : public SettingsPage {
    Q_OBJECT
public:
    WatchingPage(shell::Preferences &preferences, services::WatchService &watches, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    bool filter(const QString &words) override;

private:
    void showSettings();

    shell::Preferences &m_preferences;
    services::WatchService &m_watches;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLabel *m_problem;
    QCheckBox *m_notifies;
};

} // namespace backthread::settings
