// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/http/httpclient.h"

#include <QDateTime>
#include <QNetworkReply>

#include <optional>

namespace backthread::sources {

/// How one attempt ended, as the network stack tells it. A value; any thread.
struct Ending final {
    int status = 0; ///< 0: no answer came.
    QByteArray body;
    qint64 bytes = 0; ///< Of the body, as sent, where its length was told; else of what was read.
    QByteArray retryAfter; ///< The header, as sent.
    QByteArray etag; ///< Likewise.
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;
    bool isTooLarge = false; ///< We stopped it for that.
};

/// What an ending means for the request. A value; any thread.
struct Outcome final {
    Result<HttpClient::Answer> answer;
    bool isWorthRepeating = false;
    bool isFromHost = false; ///< The host is there and does its work, whatever it says about this request.
    bool slowsHost = false; ///< It asked for a pause, or cannot be reached: everything for it waits.
    std::optional<std::chrono::milliseconds> retryAfter;
};

/// The status decides first, then the error of the network stack. Errors: the kinds of HttpClient::get().
[[nodiscard]] Outcome outcomeOf(const Ending &ending, const QDateTime &now);

/// The value of a Retry-After header: seconds, or a date of HTTP (RFC 9110, 10.2.3). Never negative.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(
    const QByteArray &value, const QDateTime &now);

} // namespace backthread::sources
