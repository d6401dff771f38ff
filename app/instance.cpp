// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance.h"

#include "app/backend.h"
#include "app/options.h"
#include "ui/desktop/bus.h"
#include "ui/shell/windows.h"

namespace backthread::app {

using namespace Qt::StringLiterals;
using desktop::Request;
using discussion::Address;
using shell::Windows;

namespace {

/// The user's own profile has a name on the bus, where there is one.
bool isOnBus(const Options &options)
{
    return options.profile == store::Profile::ofUser() && desktop::hasSessionBus();
}

bool wantsItsOwnProcess(const Options &options)
{
    const WindowOptions &window = options.window;
    return window.start == WindowOptions::Start::Service || options.offline
        || options.addresses != hackernews::Addresses() || !options.trace.isEmpty()
        || !window.screenshot.isEmpty() || window.size.isValid()
        || window.theme != WindowOptions::Theme::System;
}

Request requestOf(const WindowOptions &window)
{
    Request request;
    if (window.place)
        request.uris.append(discussion::linkTo(*window.place));
    if (const QString query = window.search.left(discussion::kLongestQuery); !query.isEmpty())
        request.uris.append(discussion::linkTo({.kind = Address::Kind::Search, .item = {}, .name = query}));
    if (window.start == WindowOptions::Start::Background)
        request.action = desktop::kStay;
    else if (window.anew && request.uris.isEmpty())
        request.action = desktop::kNewWindow;
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    request.token = token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
    return request;
}

/// By a connection of its own: that of the session belongs to the application that is still to come.
bool handOverOnBus(const Request &request)
{
    const QString name = u"handing over"_s;
    const bool isDone =
        desktop::handOver(request, QDBusConnection::connectToBus(QDBusConnection::SessionBus, name));
    QDBusConnection::disconnectFromBus(name);
    return isDone;
}

} // namespace

bool handOver(const Options &options)
{
    if (wantsItsOwnProcess(options))
        return false;
    const Request request = requestOf(options.window);
    return (isOnBus(options) && handOverOnBus(request)) || desktop::handOver(request, options.profile);
}

Instance::Instance(const Options &options, Backend &backend, Windows &windows)
    : m_options(options)
    , m_reception(windows)
    , m_search(backend.search)
    , m_application(m_reception)
    , m_gnome(m_search, backend.preferences)
    , m_krunner(m_search, backend.preferences)
{
    using desktop::DesktopSearch;
    connect(&m_reception, &desktop::Reception::stayWanted, this, &Instance::stayWanted);
    connect(&m_search, &DesktopSearch::hitWanted, &windows,
        qOverload<ItemId, ItemId, const QString &, const QStringList &>(&Windows::bring));
    connect(&m_search, &DesktopSearch::searchWanted, &windows, [&windows](const QString &query) {
        windows.goTo({{.kind = Address::Kind::Search, .item = {}, .name = query}}, {});
    });
}

bool Instance::open()
{
    if (isOnBus(m_options) && QDBusConnection::sessionBus().isConnected())
        return openOnBus();
    m_door.emplace(m_options.profile, [this](const Request &request) { return m_reception.take(request); });
    return m_door->open();
}

/// What others find behind the name is there before the name.
bool Instance::openOnBus()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const std::pair<QLatin1StringView, QObject *> objects[] {{desktop::kObject, &m_application},
        {desktop::kGnomeObject, &m_gnome}, {desktop::kRunnerObject, &m_krunner}};
    for (const auto &[path, object] : objects)
        bus.registerObject(path, object, QDBusConnection::ExportAllSlots);
    return desktop::takeName(bus);
}

} // namespace backthread::app
