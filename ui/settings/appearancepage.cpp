// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancepage.h"

#include "ui/shell/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>

namespace backthread::settings {

using shell::AppearanceSettings;

AppearancePage::AppearancePage(shell::Preferences &preferences, QWidget *parent)
    : FormPage(parent)
    , m_preferences(preferences)
    , m_theme(new QComboBox(this))
    , m_highContrast(new QCheckBox(tr("Always in &high contrast"), this))
{
    form()->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_theme->addItems({tr("As the desktop"), tr("Light"), tr("Dark")});
    m_highContrast->setToolTip(tr("Otherwise as the desktop says."));
    addRow(tr("&Theme:"), m_theme, tr("light dark colors night system mode"));
    addRow({}, m_highContrast, tr("colors accessibility black white stronger"));
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
    const QSignalBlocker blocker(m_highContrast);
    m_theme->setCurrentIndex(int(m_preferences.appearance().theme));
    m_highContrast->setChecked(m_preferences.appearance().highContrast);
}

QString AppearancePage::title() const
{
    return tr("Appearance");
}

} // namespace backthread::settings
