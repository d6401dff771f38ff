// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/formpage.h"
#include "ui/shell/offlinesettings.h"

class QCheckBox;
class QSpinBox;

namespace backthread::shell {
class Preferences;
class Upkeep;
} // namespace backthread::shell

namespace backthread::settings {

/// What is asked for by itself, what is kept offline and what that may cost; how far the cache may grow, and
/// what fills it.
class FetchingPage final : public FormPage {
    Q_OBJECT
public:
    FetchingPage(shell::Preferences &preferences, shell::Upkeep &upkeep, QWidget *parent = nullptr);

private:
    using Settings = shell::OfflineSettings;
    using Limits = discussion::CacheLimits;

    QSpinBox *makeNumber(int least, int most, const QString &suffix);
    void addRows(shell::Upkeep &upkeep);
    void connectFields();
    void showSettings();
    void change(const std::function<void(Settings &)> &act);
    template <typename Value>
    [[nodiscard]] Default defaultOf(Value Settings::*value);
    template <typename Value>
    [[nodiscard]] Default defaultOf(Value Limits::*value);

    shell::Preferences &m_preferences;
    QCheckBox *m_listens;
    QCheckBox *m_savesPower;
    QWidget *m_kept;
    QSpinBox *m_requests;
    QSpinBox *m_megabytes;
    QSpinBox *m_size;
    QSpinBox *m_days;
    QSpinBox *m_discussions;
    QCheckBox *m_keepsRead;
};

} // namespace backthread::settings
