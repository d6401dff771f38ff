// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/formpage.h"
#include "ui/shell/offlinesettings.h"

#include <functional>

class QCheckBox;
class QSpinBox;

namespace backthread::shell {
class Preferences;
class Upkeep;
} // namespace backthread::shell

namespace backthread::settings {

/// What is kept offline and what that may cost; how far the cache may grow, and what fills it.
class OfflinePage final : public FormPage {
    Q_OBJECT
public:
    OfflinePage(shell::Preferences &preferences, shell::Upkeep &upkeep, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

private:
    QSpinBox *makeNumber(int least, int most, const QString &suffix);
    void connectFields();
    void showSettings();
    void change(const std::function<void(shell::OfflineSettings &)> &act);

    shell::Preferences &m_preferences;
    QSpinBox *m_requests;
    QSpinBox *m_megabytes;
    QSpinBox *m_size;
    QSpinBox *m_days;
    QSpinBox *m_discussions;
    QCheckBox *m_keepsRead;
    QCheckBox *m_savesPower;
};

} // namespace backthread::settings
