// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/upkeep.h"

#include "core/services/engine.h"
#include "core/services/libraryservice.h"
#include "core/services/liveservice.h"
#include "core/services/threadservice.h"
#include "ui/shell/preferences.h"

namespace backthread::shell {

using services::KeepProgress;
using services::KeepService;
using services::NetworkMonitor;

Upkeep::Upkeep(services::Engine &engine, services::ThreadService &threads, services::LiveService &live,
    const Preferences &preferences)
    : m_engine(engine)
    , m_live(live)
    , m_preferences(preferences)
    , m_keeps(engine)
    , m_cache(engine)
    , m_watches(engine)
    , m_mutes(engine)
    , m_savedSearches(engine)
    , m_transfers(engine)
{
    connect(&preferences, &Preferences::offlineChanged, this, &Upkeep::applyPreferences);
    connect(&preferences, &Preferences::remembersSearchesChanged, this, &Upkeep::applyPreferences);
    connect(&m_network, &NetworkMonitor::lost, this, [this] { setReachable(false); });
    connect(&m_network, &NetworkMonitor::returned, this, [this] { setReachable(true); });
    connect(&m_power, &PowerSaver::changed, this, &Upkeep::liveOrNot);
    connect(&m_keeps, &KeepService::progressed, &m_watches, [this](const KeepProgress &progress) {
        if (progress.state != KeepProgress::State::Running)
            m_watches.reread();
    });
    connect(&m_mutes, &services::MuteService::changed, &m_watches, [this, &threads] {
        threads.readMutes();
        m_watches.reread();
    });
    m_watches.follow(live);
    m_savedSearches.follow(live);
    applyPreferences();
}

void Upkeep::follow(services::LibraryService &library)
{
    using services::LibraryService;
    connect(&library, &LibraryService::replaced, &m_keeps, &KeepService::start);
    connect(&library, &LibraryService::replaced, &m_watches, &services::WatchService::reread);
    connect(&library, &LibraryService::replaced, &m_mutes, &services::MuteService::reread);
    connect(&library, &LibraryService::replaced, &m_savedSearches, &services::SavedSearchService::reread);
    connect(&m_watches, &services::WatchService::edited, &library, &LibraryService::noteChange);
    connect(&m_mutes, &services::MuteService::edited, &library, &LibraryService::noteChange);
    connect(&m_savedSearches, &services::SavedSearchService::edited, &library, &LibraryService::noteChange);
}

void Upkeep::applyPreferences()
{
    m_keeps.setPolicy(m_preferences.offline().policy());
    m_cache.setLimits(m_preferences.offline().limits);
    m_savedSearches.setRemembers(m_preferences.remembersSearches());
    liveOrNot();
}

void Upkeep::followDesktop()
{
    m_network.follow();
    m_power.follow(&QDBusConnection::systemBus);
}

void Upkeep::begin()
{
    m_isStarted = true;
    m_keeps.start();
    m_cache.start();
    m_watches.start();
    m_mutes.reread();
    m_savedSearches.reread();
    liveOrNot();
}

void Upkeep::setReachable(bool reachable)
{
    m_isReachable = reachable;
    keepOrNot();
    liveOrNot();
}

void Upkeep::keepOrNot()
{
    const bool mayFetch = m_isReachable && !m_engine.fetcher().isOffline();
    m_keeps.setReachable(mayFetch);
    if (mayFetch)
        m_watches.setReachable();
}

void Upkeep::liveOrNot()
{
    const OfflineSettings &settings = m_preferences.offline();
    const bool mayListen = settings.listens && !(m_power.isOn() && settings.savesPower);
    m_live.setWanted(m_isStarted && m_isReachable && mayListen);
}

void Upkeep::setOffline(bool offline)
{
    m_engine.fetcher().setOffline(offline);
    keepOrNot();
}

} // namespace backthread::shell
