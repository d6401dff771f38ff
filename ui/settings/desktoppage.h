// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/formpage.h"

class QCheckBox;

namespace backthread::shell {
class Preferences;
}

namespace backthread::settings {

/// What the desktop may do with the program: which of its searches find what is cached.
class DesktopPage final : public FormPage {
    Q_OBJECT
public:
    explicit DesktopPage(shell::Preferences &preferences, QWidget *parent = nullptr);

private:
    void showSettings();

    shell::Preferences &m_preferences;
    QCheckBox *m_gnome;
    QCheckBox *m_krunner;
};

} // namespace backthread::settings
