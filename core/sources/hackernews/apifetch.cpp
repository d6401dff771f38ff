// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/apifetch.h"

#include "core/sources/hackernews/listparser.h"

#include <algorithm>
#include <array>

namespace backthread::hackernews {

using Kind = Error::Kind;

namespace {

constexpr int kNotModified = 304;

} // namespace

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

void ApiFetch::getList(const QUrl &url, std::function<void(const Result<ItemIds> &)> done)
{
    const KnownList known = m_api.lists ? m_api.lists->value(url) : KnownList();
    sources::HttpClient::Question question {url, Priority::High, {{"X-Firebase-ETag", "true"}}};
    if (!known.etag.isEmpty())
        question.headers.append({"If-None-Match", known.etag});
    m_api.http->get(question, m_context.get(),
        [lists = m_api.lists, url, known, done = std::move(done)](
            const Result<sources::HttpClient::Answer> &answer) {
            if (!answer)
                return done(fail(answer.error()));
            if (answer->status == kNotModified && !known.etag.isEmpty())
                return done(known.ids);
            const auto ids = parseIdList(answer->body);
            if (lists && ids)
                lists->insert(url, {answer->etag, *ids});
            done(ids);
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
