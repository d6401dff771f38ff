// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/formpage.h"

class QCheckBox;
class QLabel;
class QTimeEdit;

namespace backthread::shell {
class Preferences;
}

namespace backthread::settings {

/// How the program makes itself known while nobody looks at it: what the desktop tells, and when it is quiet,
/// an icon in the tray, and going on without a window.
class NotificationsPage final : public FormPage {
    Q_OBJECT
public:
    explicit NotificationsPage(shell::Preferences &preferences, QWidget *parent = nullptr);

private:
    void showSettings();
    void change();
    template <typename ValueOf>
    [[nodiscard]] Default defaultOf(ValueOf valueOf);

    shell::Preferences &m_preferences;
    QCheckBox *m_notifies;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QCheckBox *m_tray;
    QLabel *m_noTray;
    QCheckBox *m_background;
};

} // namespace backthread::settings
