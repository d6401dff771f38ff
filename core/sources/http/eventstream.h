// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sources/http/eventparser.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace backthread::sources {

/// How patient and how polite a stream is.
struct StreamPolicy final {
    std::chrono::milliseconds silence {75'000}; ///< Without a byte; servers tell every 30 s that they live.
    std::chrono::milliseconds firstBackOff {500}; ///< Doubles with each attempt, see backOff().
    std::chrono::milliseconds longestBackOff {60'000};
    std::chrono::milliseconds steady {30'000}; ///< A stream that held so long begins with the first again.
    std::chrono::milliseconds refusal {600'000}; ///< After an answer that asking again does not change.
    qsizetype largestEvent = 1024 * 1024; ///< Bytes.
};

/// Events that a server sends over a connection that never ends. Comes back by itself when that breaks: with
/// back-off and chance, later where the server says so (Retry-After) or refuses.
///
/// Thread: its own, with an event loop; made, used and destroyed there. Has its own connection, since one
/// that never ends would take one of the few that a host gets. The first start() loads the network stack.
/// While nothing comes, nothing wakes up but the watchdog.
class EventStream final : public QObject {
    Q_OBJECT
public:
    EventStream(const QUrl &url, const StreamPolicy &policy);
    ~EventStream() override;

    /// Call once.
    void start() { open(); }
    /// Gives this connection up, since what came over it says so, and tries again after the back-off;
    /// `refused`: after StreamPolicy::refusal.
    void giveUp(const Error &problem, bool refused);

Q_SIGNALS:
    /// The server has answered with a stream.
    void connected();
    void received(const backthread::sources::ServerEvent &event);
    /// The connection broke, or could not be made; told for each attempt.
    void interrupted(const backthread::Error &problem);

private:
    struct Hangup {
        void operator()(QNetworkReply *reply) const;
    };

    void open();
    void onAnswer();
    void read();
    void end();
    void fail();
    void retry(const Error &problem, std::chrono::milliseconds least);

    const QUrl m_url;
    const StreamPolicy m_policy;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QNetworkReply, Hangup> m_reply;
    EventParser m_parser;
    QTimer m_pause; ///< Before the next attempt.
    QElapsedTimer m_sinceConnected; ///< Invalid: not connected.
    int m_attempts = 0; ///< That failed, one after the other.
};

} // namespace backthread::sources
