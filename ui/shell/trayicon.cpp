// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trayicon.h"

#include "core/base/clock.h"
#include "core/services/watchservice.h"
#include "ui/shell/countedicon.h"
#include "ui/shell/notifications.h"
#include "ui/shell/preferences.h"

#include <QGuiApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace backthread::shell {

namespace {

constexpr qint64 kQuiet = 60 * 60; // seconds

} // namespace

TrayIcon::TrayIcon(const Services &services)
    : m_services(services)
{
    connect(&services.preferences, &Preferences::presenceChanged, this, &TrayIcon::follow);
    connect(&services.watches, &services::WatchService::changed, this, &TrayIcon::showCount);
    follow();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::follow()
{
    const bool isWanted = m_services.preferences.presence().tray;
    if (isWanted == bool(m_icon))
        return;
    if (!isWanted) {
        m_icon.reset();
        m_menu.reset();
        return;
    }
    makeMenu();
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(
        m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger)
                Q_EMIT openWanted();
        });
    showCount();
    m_icon->show();
}

void TrayIcon::makeMenu()
{
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("&Open Backthread"), this, &TrayIcon::openWanted);
    m_next = m_menu->addAction(tr("&Next new reply"), this, [this] {
        if (const ItemIds &unseen = m_services.watches.state().unseen; !unseen.isEmpty())
            Q_EMIT replyWanted(unseen.first());
    });
    m_quiet = m_menu->addAction(tr("&Quiet for an hour"), this, [this](bool quiet) {
        m_services.notifications.setQuietUntil(quiet ? m_services.clock.now() + kQuiet : 0);
    });
    m_quiet->setCheckable(true);
    connect(m_menu.get(), &QMenu::aboutToShow, this,
        [this] { m_quiet->setChecked(m_services.notifications.isQuietOnRequest()); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Qui&t"), this, &TrayIcon::quitWanted);
}

void TrayIcon::showCount()
{
    if (!m_icon)
        return;
    const auto count = int(m_services.watches.state().unseen.size());
    m_icon->setIcon(countedIcon(QGuiApplication::windowIcon(), count));
    m_icon->setToolTip(count == 0 ? QGuiApplication::applicationDisplayName()
                                  : tr("Backthread: %Ln new reply(ies)", nullptr, count));
    m_next->setEnabled(count > 0);
}

} // namespace backthread::shell
