// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/formpage.h"
#include "ui/thread/readingsettings.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace backthread::shell {
class Preferences;
}

namespace backthread::settings {

/// How threads look: size, font, column, density, indent.
class ReadingPage final : public FormPage {
    Q_OBJECT
public:
    explicit ReadingPage(shell::Preferences &preferences, QWidget *parent = nullptr);

private:
    void addRows();
    void showSettings();
    void showFamily(const QString &family);
    /// Does `act` to the settings and applies them.
    void change(const std::function<void(threadview::ReadingSettings &)> &act);
    void connectFields();
    /// Of one of the settings of reading.
    template <typename Value>
    [[nodiscard]] Default defaultOf(Value threadview::ReadingSettings::*value);

    shell::Preferences &m_preferences;
    QSpinBox *m_size;
    QComboBox *m_family;
    QSpinBox *m_column;
    QCheckBox *m_wholeWindow;
    QComboBox *m_density;
    QComboBox *m_indent;
};

} // namespace backthread::settings
