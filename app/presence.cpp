// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presence.h"

#include "app/backend.h"
#include "app/options.h"
#include "ui/shell/windows.h"
#include "ui/wording/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace backthread::app {

using namespace Qt::StringLiterals;
using shell::Windows;

namespace {

void followTray(shell::TrayIcon &tray, Windows &windows)
{
    QObject::connect(&tray, &shell::TrayIcon::openWanted, &windows, [&windows] { windows.bringFirst({}); });
    QObject::connect(&tray, &shell::TrayIcon::replyWanted, &windows,
        [&windows](ItemId reply) { windows.bring(reply, {}, {}); });
    QObject::connect(&tray, &shell::TrayIcon::quitWanted, &windows, &Windows::quit);
}

/// What the desktop has to start for this profile to go on.
QStringList commandOf(const Options &options)
{
    QStringList command {QCoreApplication::applicationFilePath(), u"--background"_s};
    if (const QString &settings = options.profile.settingsPath;
        settings != store::Profile::ofUser().settingsPath)
        command += {u"--profile"_s, QFileInfo(settings).absolutePath()};
    return command;
}

} // namespace

Presence::Presence(const Options &options, Backend &backend, Windows &windows)
    : m_notifications(
        backend.upkeep.watches(), backend.preferences, backend.clock, &QDBusConnection::sessionBus)
    , m_background(backend.preferences, shell::Autostart::of(commandOf(options)))
{
    QObject::connect(&m_notifications, &shell::Notifications::wanted, &windows,
        [&windows](ItemId item, ItemId story, const QString &token) { windows.bring(item, story, token); });
    QObject::connect(&m_background, &shell::Background::failed, &windows,
        [&windows](const Error &error) { windows.notify(wording::sentence(error)); });
    if (!options.window.screenshot.isEmpty())
        return;
    m_tray.emplace(shell::TrayIcon::Services {
        backend.upkeep.watches(), backend.preferences, m_notifications, backend.clock});
    followTray(*m_tray, windows);
}

} // namespace backthread::app
