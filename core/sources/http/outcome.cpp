// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/http/outcome.h"

#include <QLocale>
#include <QNetworkInterface>
#include <QTimeZone>

#include <algorithm>

namespace backthread::sources {

using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr int kNotModified = 304;
constexpr int kNotFound = 404;
constexpr int kGone = 410;
constexpr int kTooManyRequests = 429;
constexpr int kUnavailable = 503;
constexpr qsizetype kShownBody = 200;
constexpr qint64 kLongestRetryAfter = 7 * 24 * 3600; // Seconds; keeps the arithmetic far from its limits.

/// True unless no interface but the loopback is up.
bool hasNetwork()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &it) {
        const auto flags = it.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) && !flags.testFlag(QNetworkInterface::IsLoopBack)
            && !it.addressEntries().isEmpty();
    });
}

QString statusDetail(const Ending &ending)
{
    QString detail = u"HTTP %1"_s.arg(ending.status);
    const QString said = QString::fromUtf8(ending.body.left(kShownBody)).simplified();
    return said.isEmpty() ? detail : detail + ": "_L1 + said;
}

Outcome outcomeOfStatus(const Ending &ending, const QDateTime &now)
{
    const auto failed = [&ending](Kind kind) { return fail(Error {kind, statusDetail(ending)}); };
    if (ending.status == kNotFound || ending.status == kGone)
        return {.answer = failed(Kind::NotFound), .isFromHost = true};
    if (ending.status == kTooManyRequests || ending.status == kUnavailable) {
        const auto pause = parseRetryAfter(ending.retryAfter, now);
        const bool isRefusal = ending.status == kTooManyRequests;
        return {.answer = failed(isRefusal ? Kind::RateLimited : Kind::Server),
            .isWorthRepeating = true,
            .slowsHost = isRefusal || pause,
            .retryAfter = pause};
    }
    if (ending.status >= 500)
        return {.answer = failed(Kind::Server), .isWorthRepeating = true};
    return {.answer = failed(Kind::Server), .isFromHost = true};
}

Outcome outcomeOfError(const Ending &ending)
{
    const auto failed = [&ending](Kind kind) { return fail(Error {kind, ending.errorText}); };
    switch (ending.error) {
    case QNetworkReply::OperationCanceledError: // By setTransferTimeout(): nobody else cancels and listens.
    case QNetworkReply::TimeoutError:
        return {.answer = failed(Kind::Timeout), .isWorthRepeating = true};
    case QNetworkReply::SslHandshakeFailedError:
        return {.answer = failed(Kind::Tls)};
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ProtocolUnknownError:
        return {.answer = failed(Kind::Network), .isFromHost = true};
    case QNetworkReply::UnknownContentError: // What cannot be decompressed.
        return {.answer = failed(Kind::Malformed), .isFromHost = true};
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        if (!hasNetwork())
            return {.answer = failed(Kind::Offline)};
        return {.answer = failed(Kind::Network), .isWorthRepeating = true, .slowsHost = true};
    default:
        return {.answer = failed(Kind::Network), .isWorthRepeating = true};
    }
}

} // namespace

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    bool isNumber = false;
    qint64 seconds = value.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QString text = QString::fromLatin1(value.trimmed());
        QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        if (!date.isValid())
            return std::nullopt;
        date.setTimeZone(QTimeZone::utc());
        seconds = now.secsTo(date);
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, kLongestRetryAfter));
}

Outcome outcomeOf(const Ending &ending, const QDateTime &now)
{
    if (ending.isTooLarge)
        return {.answer = fail({Kind::TooLarge, ending.errorText}), .isFromHost = true};
    if (ending.status == kNotModified)
        return {.answer = HttpClient::Answer {ending.status, {}, ending.etag}, .isFromHost = true};
    if (ending.status >= 400)
        return outcomeOfStatus(ending, now);
    if (ending.error != QNetworkReply::NoError)
        return outcomeOfError(ending);
    if (ending.status < 200 || ending.status >= 300)
        return {.answer = fail({Kind::Server, statusDetail(ending)}), .isFromHost = true};
    return {.answer = HttpClient::Answer {ending.status, ending.body, ending.etag}, .isFromHost = true};
}

} // namespace backthread::sources
