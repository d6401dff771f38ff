// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/httprequest.h"

#include <QElapsedTimer>
#include <QList>
#include <QStringList>

#include <condition_variable>
#include <mutex>

namespace backthread::standin {

// One request that the server took. Times are milliseconds since the log was made.
struct LoggedRequest {
    HttpRequest request;
    QString target; // path and query, as sent
    int status = 0;
    bool isStream = false; // an event stream, which stays open
    qint64 startedMs = 0;
    qint64 finishedMs = -1; // -1: not yet
};

// Every request the server took, in the order of arrival. Thread-safe, so that a test may
// read it, or wait for it, while the server runs in another thread.
// A prefix selects requests by their target; an empty one selects all.
class RequestLog final {
    Q_DISABLE_COPY_MOVE(RequestLog)
public:
    RequestLog();

    // The ticket to hand to finish().
    [[nodiscard]] qint64 start(const HttpRequest &request, int status, bool isStream);
    void finish(qint64 ticket);
    void clear();

    [[nodiscard]] QList<LoggedRequest> requests(const QString &prefix = {}) const;
    [[nodiscard]] QStringList targets(const QString &prefix = {}) const;
    [[nodiscard]] int count(const QString &prefix = {}) const;
    // The most requests that were being answered at once, event streams left out.
    [[nodiscard]] int peakConcurrency(const QString &prefix = {}) const;

    // Blocks until so many requests have come, or the time is over.
    [[nodiscard]] bool waitForCount(const QString &prefix, int count, int timeoutMs) const;

private:
    [[nodiscard]] int countLocked(const QString &prefix) const;

    mutable std::mutex m_mutex; // not Qt's, which the thread sanitizer loses sight of where one waits
    mutable std::condition_variable m_arrived;
    QElapsedTimer m_clock;
    QList<LoggedRequest> m_requests;
    qint64 m_firstTicket = 0; // of m_requests; requests before it were cleared
};

} // namespace backthread::standin
