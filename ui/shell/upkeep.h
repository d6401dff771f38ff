// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cacheservice.h"
#include "core/services/keepservice.h"
#include "core/services/networkmonitor.h"

namespace backthread::shell {

class Preferences;

/// What goes on behind the windows: keeping offline, cleaning the cache, watching the network. Puts the
/// three together with the preferences. The window's thread; lives between the engine and the windows.
class Upkeep final : public QObject {
    Q_OBJECT
public:
    Upkeep(services::Engine &engine, const Preferences &preferences);

    /// Begins what is due. Call once the first window is there.
    void start();
    /// Whether the network is left alone.
    void setOffline(bool offline);

    [[nodiscard]] services::KeepService &keeps() { return m_keeps; }
    [[nodiscard]] services::CacheService &cache() { return m_cache; }
    [[nodiscard]] services::NetworkMonitor &network() { return m_network; }

private:
    void applyPreferences();

    services::Engine &m_engine;
    const Preferences &m_preferences;
    services::KeepService m_keeps;
    services::CacheService m_cache;
    services::NetworkMonitor m_network;
};

} // namespace backthread::shell
