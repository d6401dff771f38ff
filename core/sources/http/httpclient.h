// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace backthread::sources {

/// How patient and how polite a client is.
struct HttpPolicy final {
    std::chrono::milliseconds timeout {15'000}; ///< Without a byte.
    std::chrono::milliseconds firstBackOff {
        500}; ///< Doubles with each attempt, plus up to half of it by chance.
    std::chrono::milliseconds longestWait {
        30'000}; ///< A longer Retry-After ends everything with RateLimited until it is over.
    int attempts = 3; ///< For one request, the first included.
    qint64 largestBody = 64 * 1024 * 1024; ///< Bytes, after decompression; more is TooLarge.
    int parallel = 6; ///< Requests under way at once, for each service: a host and the first part of a path.
};

/// Reads resources over HTTP and TLS: with time-outs, back-off, Retry-After, an honest User-Agent and a bound
/// on size. Redirects are followed, never to a less safe scheme; certificates that do not fit are an error.
///
/// Thread: its own, with an event loop. The first get() loads the network stack, not the constructor.
class HttpClient final {
public:
    explicit HttpClient(const HttpPolicy &policy);
    ~HttpClient();

    struct Answer {
        int status = 0; ///< 2xx; or 304, where a header asked for that.
        QByteArray body;
        QByteArray etag; ///< Of this version, where the server tells it.
    };
    using Callback = std::function<void(Result<Answer>)>;

    enum class Priority { Normal, High };

    struct Question {
        QUrl url;
        Priority priority = Priority::Normal;
        QList<std::pair<QByteArray, QByteArray>> headers; ///< Beside those that all requests have.
    };

    /// Asks for it; `done` is called once, later, unless `context` is destroyed before: then the request
    /// is aborted. What waits for a free place goes by priority, then by age.
    void get(const Question &question, QObject *context, Callback done);
    void get(const QUrl &url, Priority priority, QObject *context, Callback done)
    {
        get({url, priority, {}}, context, std::move(done));
    }

    /// Requests sent for one context object so far, repetitions included.
    [[nodiscard]] int requestsFor(const QObject *context) const;

    /// Bytes of the answers to these, as they came over the network where the server tells their length.
    [[nodiscard]] qint64 bytesFor(const QObject *context) const;

    Q_DISABLE_COPY_MOVE(HttpClient)

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace backthread::sources
