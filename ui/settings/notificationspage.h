// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/formpage.h"

class QCheckBox;
class QTimeEdit;

namespace backthread::shell {
class Preferences;
}

namespace backthread::settings {

/// How the program makes itself known: what the desktop tells, and when it is quiet.
class NotificationsPage final : public FormPage {
    Q_OBJECT
public:
    explicit NotificationsPage(shell::Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

private:
    void showSettings();
    void change();

    shell::Preferences &m_preferences;
    QCheckBox *m_notifies;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
};

} // namespace backthread::settings
