// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancepage.h"

#include "ui/shell/preferences.h"

#include <QCheckBox>
#include <QComboBox>

namespace backthread::settings {

using shell::AppearanceSettings;

template <typename Value>
FormPage::Default AppearancePage::defaultOf(Value AppearanceSettings::*value)
{
    return {[this, value] { return m_preferences.appearance().*value == AppearanceSettings().*value; },
        [this, value] {
            AppearanceSettings appearance = m_preferences.appearance();
            appearance.*value = AppearanceSettings().*value;
            m_preferences.setAppearance(appearance);
        }};
}

AppearancePage::AppearancePage(shell::Preferences &preferences, QWidget *parent)
    : FormPage(Section::Appearance, parent)
    , m_preferences(preferences)
    , m_theme(new QComboBox(this))
    , m_highContrast(new QCheckBox(this))
{
    m_theme->addItems({tr("As the desktop"), tr("Light"), tr("Dark")});
    m_highContrast->setToolTip(tr("Otherwise as the desktop says."));
    addRow(Setting::Theme, m_theme, defaultOf(&AppearanceSettings::theme));
    addCheck(Setting::HighContrast, m_highContrast, defaultOf(&AppearanceSettings::highContrast));
    connect(m_theme, &QComboBox::activated, this, &AppearancePage::change);
    connect(m_highContrast, &QCheckBox::toggled, this, &AppearancePage::change);
    connect(&m_preferences, &shell::Preferences::appearanceChanged, this, &AppearancePage::showSettings);
    showSettings();
}

void AppearancePage::change()
{
    m_preferences.setAppearance({.theme = AppearanceSettings::Theme(m_theme->currentIndex()),
        .highContrast = m_highContrast->isChecked()});
}

void AppearancePage::showSettings()
{
    m_theme->setCurrentIndex(int(m_preferences.appearance().theme));
    put(m_highContrast, &QCheckBox::setChecked, m_preferences.appearance().highContrast);
    showChanges();
}

} // namespace backthread::settings
