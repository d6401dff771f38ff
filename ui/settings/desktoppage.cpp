// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/desktoppage.h"

#include "ui/shell/preferences.h"

#include <QCheckBox>

namespace backthread::settings {

using shell::Preferences;

DesktopPage::DesktopPage(Preferences &preferences, QWidget *parent)
    : FormPage(Section::Desktop, parent)
    , m_preferences(preferences)
    , m_gnome(new QCheckBox(this))
    , m_krunner(new QCheckBox(this))
{
    for (auto *box : {m_gnome, m_krunner})
        box->setToolTip(tr("It asks this program, and nothing leaves this computer."));
    addCheck(Setting::GnomeSearch, m_gnome,
        {[this] { return m_preferences.answersGnome(); }, [this] { m_preferences.setAnswersGnome(true); }});
    addCheck(Setting::KRunnerSearch, m_krunner,
        {[this] { return m_preferences.answersKRunner(); },
            [this] { m_preferences.setAnswersKRunner(true); }});
    connect(m_gnome, &QCheckBox::toggled, &preferences, &Preferences::setAnswersGnome);
    connect(m_krunner, &QCheckBox::toggled, &preferences, &Preferences::setAnswersKRunner);
    connect(&preferences, &Preferences::answersChanged, this, &DesktopPage::showSettings);
    showSettings();
}

void DesktopPage::showSettings()
{
    put(m_gnome, &QCheckBox::setChecked, m_preferences.answersGnome());
    put(m_krunner, &QCheckBox::setChecked, m_preferences.answersKRunner());
    showChanges();
}

} // namespace backthread::settings
