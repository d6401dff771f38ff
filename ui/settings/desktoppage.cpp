// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/desktoppage.h"

#include "ui/shell/preferences.h"
#include "ui/wording/words.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace backthread::settings {

using shell::Preferences;

DesktopPage::DesktopPage(Preferences &preferences, QWidget *parent)
    : SettingsPage(parent)
    , m_preferences(preferences)
    , m_gnome(new QCheckBox(tr("The search of &GNOME finds what is cached here"), this))
    , m_krunner(new QCheckBox(tr("&KRunner, the search of KDE, finds what is cached here"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    for (auto *box : {m_gnome, m_krunner}) {
        box->setToolTip(tr("It asks this program, and nothing leaves this computer."));
        layout->addWidget(box);
    }
    layout->addStretch();
    connect(m_gnome, &QCheckBox::toggled, &preferences, &Preferences::setAnswersGnome);
    connect(m_krunner, &QCheckBox::toggled, &preferences, &Preferences::setAnswersKRunner);
    connect(&preferences, &Preferences::answersChanged, this, &DesktopPage::showSettings);
    showSettings();
}

void DesktopPage::showSettings()
{
    const QSignalBlocker gnome(m_gnome);
    const QSignalBlocker krunner(m_krunner);
    m_gnome->setChecked(m_preferences.answersGnome());
    m_krunner->setChecked(m_preferences.answersKRunner());
}

QString DesktopPage::title() const
{
    return tr("Desktop");
}

bool DesktopPage::filter(const QString &words)
{
    bool hasSomething = false;
    for (auto *box : {m_gnome, m_krunner}) {
        const QString text = box->text().remove(QLatin1Char('&')) + box->toolTip();
        const bool isMeant = wording::containsWords(title(), words) || wording::containsWords(text, words);
        box->setVisible(isMeant);
        hasSomething = hasSomething || isMeant;
    }
    return hasSomething;
}

} // namespace backthread::settings
