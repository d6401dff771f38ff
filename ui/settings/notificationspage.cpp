// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notificationspage.h"

#include "ui/shell/preferences.h"
#include "ui/shell/trayicon.h"

#include <QCheckBox>
#include <QLabel>
#include <QTimeEdit>

namespace backthread::settings {

using shell::PresenceSettings;

/// Of what `valueOf` leads to.
template <typename ValueOf>
FormPage::Default NotificationsPage::defaultOf(ValueOf valueOf)
{
    return {[this, valueOf] {
                const PresenceSettings defaults;
                return valueOf(m_preferences.presence()) == valueOf(defaults);
            },
        [this, valueOf] {
            const PresenceSettings defaults;
            PresenceSettings settings = m_preferences.presence();
            valueOf(settings) = valueOf(defaults);
            m_preferences.setPresence(settings);
        }};
}

NotificationsPage::NotificationsPage(shell::Preferences &preferences, QWidget *parent)
    : FormPage(Section::Notifications, parent)
    , m_preferences(preferences)
    , m_notifies(new QCheckBox(this))
    , m_quiet(new QCheckBox(this))
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
    , m_tray(new QCheckBox(this))
    , m_noTray(new QLabel(tr("This desktop has no tray, or hides it."), this))
    , m_background(new QCheckBox(this))
{
    m_quiet->setToolTip(tr("What comes meanwhile is told behind them, if nobody has read it by then."));
    m_background->setToolTip(tr("What is watched is asked for without a window, too. Quit ends it."));
    addCheck(Setting::Notifications, m_notifies,
        defaultOf([](auto &settings) -> auto & { return settings.notifies; }));
    addCheck(Setting::QuietHours, m_quiet,
        defaultOf([](auto &settings) -> auto & { return settings.quiet.areOn; }));
    addRow(
        Setting::QuietFrom, m_from, defaultOf([](auto &settings) -> auto & { return settings.quiet.from; }));
    addRow(Setting::QuietUntil, m_to, defaultOf([](auto &settings) -> auto & { return settings.quiet.to; }));
    addCheck(Setting::Tray, m_tray, defaultOf([](auto &settings) -> auto & { return settings.tray; }));
    addRemark(m_noTray);
    addCheck(Setting::Background, m_background,
        defaultOf([](auto &settings) -> auto & { return settings.background; }));
    const QString format = locale().timeFormat(QLocale::ShortFormat).remove(QLatin1String(":ss"));
    for (QTimeEdit *time : {m_from, m_to}) {
        time->setDisplayFormat(format);
        connect(time, &QTimeEdit::timeChanged, this, &NotificationsPage::change);
    }
    for (QCheckBox *box : {m_notifies, m_quiet, m_tray, m_background})
        connect(box, &QCheckBox::toggled, this, &NotificationsPage::change);
    connect(&m_preferences, &shell::Preferences::presenceChanged, this, &NotificationsPage::showSettings);
    showSettings();
}

void NotificationsPage::change()
{
    PresenceSettings settings = m_preferences.presence();
    settings.notifies = m_notifies->isChecked();
    settings.quiet = {.areOn = m_quiet->isChecked(), .from = m_from->time(), .to = m_to->time()};
    settings.tray = m_tray->isChecked();
    settings.background = m_background->isChecked();
    m_preferences.setPresence(settings);
}

void NotificationsPage::showSettings()
{
    const PresenceSettings &settings = m_preferences.presence();
    put(m_notifies, &QCheckBox::setChecked, settings.notifies);
    put(m_quiet, &QCheckBox::setChecked, settings.quiet.areOn);
    put(m_from, &QTimeEdit::setTime, settings.quiet.from);
    put(m_to, &QTimeEdit::setTime, settings.quiet.to);
    put(m_tray, &QCheckBox::setChecked, settings.tray);
    put(m_background, &QCheckBox::setChecked, settings.background);
    m_quiet->setEnabled(settings.notifies);
    for (QTimeEdit *time : {m_from, m_to})
        time->setEnabled(settings.notifies && settings.quiet.areOn);
    showRemark(m_noTray, settings.tray && !shell::TrayIcon::isPossible());
    showChanges();
}

} // namespace backthread::settings
