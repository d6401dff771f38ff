// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/networkmonitor.h"

#include <QNetworkInformation>

#include <utility>

namespace backthread::services {

NetworkMonitor::NetworkMonitor(std::chrono::milliseconds rest)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_isLost = false;
        Q_EMIT returned();
    });
}

void NetworkMonitor::follow()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    using Reachability = QNetworkInformation::Reachability;
    const auto isConnected = [](Reachability reachability) {
        return reachability != Reachability::Disconnected && reachability != Reachability::Local;
    };
    const QNetworkInformation *system = QNetworkInformation::instance();
    m_isConnected = isConnected(system->reachability()); // so that the first connection is one that returns
    connect(system, &QNetworkInformation::reachabilityChanged, this,
        [this, isConnected](Reachability reachability) { setConnected(isConnected(reachability)); });
}

void NetworkMonitor::setConnected(bool connected)
{
    if (m_isConnected == connected)
        return;
    m_isConnected = connected;
    if (connected) {
        m_rest.start();
        return;
    }
    m_rest.stop();
    if (!std::exchange(m_isLost, true))
        Q_EMIT lost();
}

} // namespace backthread::services
