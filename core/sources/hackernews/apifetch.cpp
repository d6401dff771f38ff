// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/apifetch.h"

#include <algorithm>
#include <array>

namespace backthread::hackernews {

using Kind = Error::Kind;

ApiFetch::ApiFetch(const Api &api)
    : m_api(api)
    , m_context(std::make_unique<QObject>())
{
}

ApiFetch::~ApiFetch() = default;

void ApiFetch::get(const QUrl &url, Priority priority, BodyCallback done)
{
    m_api.http->get(
        url, priority, m_context.get(), [done = std::move(done)](Result<sources::HttpClient::Answer> answer) {
            done(std::move(answer).map(&sources::HttpClient::Answer::body));
        });
}

void ApiFetch::finish(sources::FetchReport report)
{
    constexpr double kNanoseconds = 1e9;
    report.requests = m_api.http->requestsFor(m_context.get());
    report.seconds = double(m_clock.nsecsElapsed()) / kNanoseconds;
    end(report);
}

void ApiFetch::finish(const Error &error)
{
    end(fail(error));
}

void ApiFetch::end(const Result<sources::FetchReport> &report)
{
    const sources::FetchCost cost {
        m_api.http->requestsFor(m_context.get()), m_api.http->bytesFor(m_context.get())};
    m_context.reset();
    const QPointer<ApiFetch> alive(this);
    Q_EMIT spent(cost);
    if (alive)
        Q_EMIT finished(report);
}

Error moreTelling(const Error &one, const Error &other)
{
    // From what explains least to what explains most.
    constexpr std::array kOrder {Kind::NotFound, Kind::Cancelled, Kind::Offline, Kind::Network, Kind::Timeout,
        Kind::Server, Kind::TooLarge, Kind::Malformed, Kind::Tls, Kind::RateLimited};
    const auto weight = [&kOrder](const Error &error) {
        return std::distance(kOrder.begin(), std::find(kOrder.begin(), kOrder.end(), error.kind));
    };
    return weight(other) > weight(one) ? other : one;
}

} // namespace backthread::hackernews
