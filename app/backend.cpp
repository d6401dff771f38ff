// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"

#include <QTimer>

namespace backthread::app {

using namespace std::chrono_literals;
using shell::MainWindow;

namespace {

/// What a window and a cached thread need.
constexpr auto kFirstFrames = 200ms;

} // namespace

Backend::Backend(const Options &options)
    : engine(
        options.profile,
        [addresses = options.addresses] { return std::make_unique<hackernews::HackerNewsSource>(addresses); },
        clock)
    , feeds(engine)
    , threads(engine)
    , library(engine)
    , people(engine)
    , search(engine)
    , remoteSearch(engine)
    , live(engine, threads)
    , preferences(options.profile.settingsPath)
    , upkeep(engine, threads, live, preferences)
{
    people.follow(library);
    upkeep.follow(library);
    upkeep.setOffline(options.offline);
}

MainWindow::Services Backend::services()
{
    return {feeds, threads, library, people, search, remoteSearch, live, clock, links, preferences, upkeep,
        [this] { return engine.fetcher().isOffline(); },
        [this](bool offline) { upkeep.setOffline(offline); }};
}

void Backend::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    library.backUp();
    upkeep.begin();
    QTimer::singleShot(kFirstFrames, &upkeep, &shell::Upkeep::followDesktop);
}

} // namespace backthread::app
