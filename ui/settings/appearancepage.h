// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/formpage.h"

class QCheckBox;
class QComboBox;

namespace backthread::shell {
class Preferences;
struct AppearanceSettings;
} // namespace backthread::shell

namespace backthread::settings {

/// How all windows look: light or dark, and in high contrast.
class AppearancePage final : public FormPage {
    Q_OBJECT
public:
    explicit AppearancePage(shell::Preferences &preferences, QWidget *parent = nullptr);

private:
    void showSettings();
    void change();
    template <typename Value>
    [[nodiscard]] Default defaultOf(Value shell::AppearanceSettings::*value);

    shell::Preferences &m_preferences;
    QComboBox *m_theme;
    QCheckBox *m_highContrast;
};

} // namespace backthread::settings
