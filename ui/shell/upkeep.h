// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cacheservice.h"
#include "core/services/keepservice.h"
#include "core/services/muteservice.h"
#include "core/services/networkmonitor.h"
#include "core/services/savedsearchservice.h"
#include "core/services/transferservice.h"
#include "core/services/watchservice.h"
#include "ui/shell/powersaver.h"

namespace backthread::services {
class LibraryService;
class LiveService;
class ThreadService;
} // namespace backthread::services

namespace backthread::shell {

class Preferences;

/// What goes on behind the windows: keeping offline, what is watched, muted and searched for again and again,
/// cleaning the cache, looking after the network and the power. Puts these together with the preferences, and
/// with being live. The window's thread; lives between the engine and the windows.
class Upkeep final : public QObject {
    Q_OBJECT
public:
    Upkeep(services::Engine &engine, services::ThreadService &threads, services::LiveService &live,
        const Preferences &preferences);

    /// Reads anew what a library holds that takes the place of this one, and has it copy what is changed
    /// here.
    void follow(services::LibraryService &library);
    /// Begins what is due. Call once the first window is there.
    void begin();
    /// Follows what the desktop says of network and power; to find whom to ask holds up a frame.
    void followDesktop();
    /// Whether the network is left alone.
    void setOffline(bool offline);

    [[nodiscard]] services::KeepService &keeps() { return m_keeps; }
    [[nodiscard]] services::CacheService &cache() { return m_cache; }
    [[nodiscard]] services::WatchService &watches() { return m_watches; }
    [[nodiscard]] services::MuteService &mutes() { return m_mutes; }
    [[nodiscard]] services::SavedSearchService &savedSearches() { return m_savedSearches; }
    [[nodiscard]] services::NetworkMonitor &network() { return m_network; }
    [[nodiscard]] services::TransferService &transfers() { return m_transfers; }

private:
    void applyPreferences();
    void setReachable(bool reachable);
    void keepOrNot();
    void liveOrNot();

    services::Engine &m_engine;
    services::LiveService &m_live;
    const Preferences &m_preferences;
    services::KeepService m_keeps;
    services::CacheService m_cache;
    services::WatchService m_watches;
    services::MuteService m_mutes;
    services::SavedSearchService m_savedSearches;
    services::NetworkMonitor m_network;
    services::TransferService m_transfers;
    PowerSaver m_power;
    bool m_isStarted = false;
    bool m_isReachable = true; ///< As the desktop says.
};

} // namespace backthread::shell
