// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notificationspage.h"

#include "ui/shell/preferences.h"
#include "ui/shell/trayicon.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace backthread::settings {

using shell::PresenceSettings;

NotificationsPage::NotificationsPage(shell::Preferences &preferences, QWidget *parent)
    : FormPage(parent)
    , m_preferences(preferences)
    , m_notifies(new QCheckBox(tr("Desktop &notifications of what is new"), this))
    , m_quiet(new QCheckBox(tr("None in &quiet hours"), this))
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
    , m_tray(new QCheckBox(tr("&Icon in the tray, with the number of new replies"), this))
    , m_noTray(new QLabel(tr("This desktop has no tray, or hides it."), this))
    , m_background(new QCheckBox(tr("Start with the desktop and go on in the &background"), this))
{
    form()->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_quiet->setToolTip(tr("What comes meanwhile is told behind them, if nobody has read it by then."));
    addWideRow(m_notifies, tr("watching replies tell"));
    addWideRow(m_quiet, tr("night silence do not disturb"));
    addRow(tr("Quiet &from:"), m_from, tr("night hours"));
    addRow(tr("Quiet un&til:"), m_to, tr("night hours morning"));
    m_background->setToolTip(tr("What is watched is asked for without a window, too. Quit ends it."));
    addWideRow(m_tray, tr("notification area status"));
    addWideRow(m_noTray);
    addWideRow(m_background, tr("autostart login close window"));
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
    const QSignalBlocker blockers[] {QSignalBlocker(m_notifies), QSignalBlocker(m_quiet),
        QSignalBlocker(m_from), QSignalBlocker(m_to), QSignalBlocker(m_tray), QSignalBlocker(m_background)};
    m_notifies->setChecked(settings.notifies);
    m_quiet->setChecked(settings.quiet.areOn);
    m_from->setTime(settings.quiet.from);
    m_to->setTime(settings.quiet.to);
    m_quiet->setEnabled(settings.notifies);
    for (QTimeEdit *time : {m_from, m_to})
        time->setEnabled(settings.notifies && settings.quiet.areOn);
    m_tray->setChecked(settings.tray);
    form()->setRowVisible(m_noTray, settings.tray && !shell::TrayIcon::isPossible());
    m_background->setChecked(settings.background);
}

bool NotificationsPage::filter(const QString &words)
{
    const bool any = FormPage::filter(words);
    const bool isTrayShown = m_tray->isVisibleTo(this);
    form()->setRowVisible(m_noTray, isTrayShown && m_tray->isChecked() && !shell::TrayIcon::isPossible());
    return any;
}

QString NotificationsPage::title() const
{
    return tr("Notifications");
}

} // namespace backthread::settings
