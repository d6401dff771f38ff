// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/upkeep.h"

#include "core/services/engine.h"
#include "ui/shell/preferences.h"

namespace backthread::shell {

using services::NetworkMonitor;

Upkeep::Upkeep(services::Engine &engine, const Preferences &preferences)
    : m_engine(engine)
    , m_preferences(preferences)
    , m_keeps(engine)
    , m_cache(engine)
{
    connect(&preferences, &Preferences::offlineChanged, this, &Upkeep::applyPreferences);
    connect(&m_network, &NetworkMonitor::lost, this, [this] { m_keeps.setReachable(false); });
    connect(&m_network, &NetworkMonitor::returned, this, [this] { m_keeps.setReachable(true); });
    applyPreferences();
}

void Upkeep::applyPreferences()
{
    m_keeps.setPolicy(m_preferences.offline().policy());
    m_cache.setLimits(m_preferences.offline().limits);
}

void Upkeep::start()
{
    m_network.follow();
    m_keeps.start();
    m_cache.start();
}

void Upkeep::setOffline(bool offline)
{
    m_engine.fetcher().setOffline(offline);
    m_keeps.setReachable(!offline);
}

} // namespace backthread::shell
