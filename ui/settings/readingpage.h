// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/thread/readingsettings.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace backthread::shell {
class Preferences;
}

namespace backthread::settings {

/// How windows and threads look: theme, size, font, column, density, indent.
class ReadingPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit ReadingPage(shell::Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    bool filter(const QString &words) override;

private:
    void addRow(const QString &label, QWidget *field);
    void showSettings();
    void showFamily(const QString &family);
    /// Does `act` to the settings and applies them.
    void change(const std::function<void(threadview::ReadingSettings &)> &act);
    void connectFields();

    shell::Preferences &m_preferences;
    QFormLayout *m_form;
    QComboBox *m_theme;
    QSpinBox *m_size;
    QComboBox *m_family;
    QSpinBox *m_column;
    QCheckBox *m_wholeWindow;
    QComboBox *m_density;
    QComboBox *m_indent;
};

} // namespace backthread::settings
