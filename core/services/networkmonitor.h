// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace backthread::services {

/// Tells when the computer loses its network, at once, and when it has one again, once it has stayed a while:
/// after a suspend networks come, go and come. How things are at the start is not told, only what changes;
/// the answers of servers say more. Thread: the main one.
class NetworkMonitor final : public QObject {
    Q_OBJECT
public:
    /// `rest` is how long a network must have stayed.
    explicit NetworkMonitor(std::chrono::milliseconds rest = std::chrono::seconds(3));

    /// Follows the desktop from now on, where it knows.
    void follow();
    /// The same from anybody else who knows.
    void setConnected(bool connected);

Q_SIGNALS:
    void lost();
    void returned();

private:
    bool m_isConnected = true;
    bool m_isLost = false; ///< As it was told.
    QTimer m_rest;
};

} // namespace backthread::services
