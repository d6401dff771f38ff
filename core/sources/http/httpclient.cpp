// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/http/httpclient.h"

#include "core/sources/http/hostqueue.h"
#include "core/sources/http/request.h"
#include "core/sources/http/transfer.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>

#include <unordered_map>

namespace backthread::sources {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

/// Sends what waits, host by host, and decides about each ending.
class HttpClient::Private final : public QObject {
public:
    explicit Private(const HttpPolicy &policy)
        : m_policy(policy)
    {
    }

    void add(const Question &question, QObject *context, Callback done);
    [[nodiscard]] int requestsFor(const QObject *context) const { return m_costs.value(context).requests; }
    [[nodiscard]] qint64 bytesFor(const QObject *context) const { return m_costs.value(context).bytes; }

private:
    struct Request {
        Question question;
        const QObject *context = nullptr;
        Callback done;
        int attempts = 0;
        quint64 firstSent = 0; ///< An event; 0: not yet.
        std::unique_ptr<Transfer> transfer; ///< While under way.
    };
    struct Host {
        explicit Host(int parallel)
            : queue(parallel)
        {
            alarm.setSingleShot(true);
        }
        HostQueue queue;
        QDeadlineTimer refusal {0}; ///< Until then it wants nothing, for longer than anybody waits.
        QTimer alarm; ///< Goes on after a pause, and after the event in which something changed.
    };

    [[nodiscard]] Host &hostOf(const QUrl &url);
    void watch(QObject *context);
    void forget(const QObject *context);
    void sendNext(Host &host);
    void send(quint64 number);
    void onEnded(quint64 number, const Ending &ending);
    void repeat(quint64 number, const Outcome &outcome);
    void deliver(quint64 number, Result<Answer> answer);
    void deliverAll(const QList<quint64> &numbers, const Error &error);

    const HttpPolicy m_policy;
    std::unique_ptr<QNetworkAccessManager> m_network;
    quint64 m_events = 0; ///< Counts requests, sendings and answers, hence orders them.
    std::unordered_map<QString, Host> m_hosts;
    std::unordered_map<quint64, Request> m_requests;
    struct Cost {
        int requests = 0;
        qint64 bytes = 0;
    };
    QHash<const QObject *, Cost> m_costs; ///< Of each context.
};

void HttpClient::Private::add(const Question &question, QObject *context, Callback done)
{
    watch(context);
    const quint64 number = ++m_events;
    Request request;
    request.question = question;
    request.context = context;
    request.done = std::move(done);
    m_requests.emplace(number, std::move(request));
    Host &host = hostOf(question.url);
    host.queue.add(question.priority, number);
    // Later, so that what is asked for in the same event goes by priority too.
    host.alarm.start(0);
}

HttpClient::Private::Host &HttpClient::Private::hostOf(const QUrl &url)
{
    // Of one authority each first part of a path is a service of its own: what one asks for is not for
    // others.
    const QString service = url.path().section(u'/', 1, 1);
    const QString key = url.scheme() + "://"_L1 + url.authority() + u'/' + service;
    const auto [found, isNew] = m_hosts.try_emplace(key, m_policy.parallel);
    Host &host = found->second;
    if (isNew)
        connect(&host.alarm, &QTimer::timeout, this, [this, &host] { sendNext(host); });
    return host;
}

void HttpClient::Private::watch(QObject *context)
{
    if (m_costs.contains(context))
        return;
    m_costs.insert(context, {});
    connect(context, &QObject::destroyed, this, &Private::forget);
}

void HttpClient::Private::forget(const QObject *context)
{
    m_costs.remove(context);
    for (auto it = m_requests.begin(); it != m_requests.end();) {
        auto &[number, request] = *it;
        if (request.context != context) {
            ++it;
            continue;
        }
        Host &host = hostOf(request.question.url);
        host.queue.remove(request.question.priority, number);
        if (request.transfer) {
            host.queue.releasePlace();
            host.alarm.start(0);
        }
        it = m_requests.erase(it);
    }
}

void HttpClient::Private::sendNext(Host &host)
{
    if (!host.refusal.hasExpired()) {
        deliverAll(host.queue.takeAll(), {Error::Kind::RateLimited, {}});
        return;
    }
    if (host.queue.isPaused()) {
        host.alarm.start(host.queue.pauseLeft());
        return;
    }
    while (const auto number = host.queue.take())
        send(*number);
}

void HttpClient::Private::send(quint64 number)
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    Request &request = m_requests.at(number);
    ++request.attempts;
    ++m_costs[request.context].requests;
    ++m_events;
    if (request.firstSent == 0)
        request.firstSent = m_events;
    QNetworkRequest sent = requestFor(request.question.url, m_policy.timeout);
    for (const auto &[name, value] : request.question.headers)
        sent.setRawHeader(name, value);
    request.transfer = std::make_unique<Transfer>(m_network->get(sent), m_policy.largestBody);
    connect(request.transfer.get(), &Transfer::ended, this,
        [this, number](const Ending &ending) { onEnded(number, ending); });
}

void HttpClient::Private::onEnded(quint64 number, const Ending &ending)
{
    Request &request = m_requests.at(number);
    Host &host = hostOf(request.question.url);
    request.transfer.reset();
    m_costs[request.context].bytes += ending.bytes;
    host.queue.releasePlace();
    Outcome outcome = outcomeOf(ending, QDateTime::currentDateTimeUtc());
    const bool isTooLong = outcome.retryAfter.value_or(milliseconds::zero()) > m_policy.longestWait;
    const QPointer<Private> alive(this);
    if (outcome.isFromHost) {
        host.queue.setLastAnswer(++m_events);
        deliver(number, std::move(outcome.answer));
    } else if (outcome.isWorthRepeating && !isTooLong && request.attempts < m_policy.attempts) {
        repeat(number, outcome);
    } else {
        // Where nothing worked since this was first sent, nobody else has to find out as slowly.
        const Error error = outcome.answer.error();
        const bool isHostDown = isTooLong || host.queue.lastAnswer() < request.firstSent;
        const QList<quint64> others = isHostDown ? host.queue.takeAll() : QList<quint64>();
        if (isTooLong)
            host.refusal.setRemainingTime(*outcome.retryAfter);
        deliver(number, std::move(outcome.answer));
        if (alive)
            deliverAll(others, error);
    }
    if (alive)
        sendNext(host);
}

void HttpClient::Private::repeat(quint64 number, const Outcome &outcome)
{
    const Request &request = m_requests.at(number);
    const milliseconds wait =
        outcome.retryAfter.value_or(backOff(request.attempts, m_policy.firstBackOff, m_policy.longestWait));
    if (outcome.slowsHost)
        hostOf(request.question.url).queue.pause(wait);
    QTimer::singleShot(wait, Qt::PreciseTimer, this, [this, number] {
        const auto found = m_requests.find(number);
        if (found == m_requests.end())
            return;
        const Question &question = found->second.question;
        Host &host = hostOf(question.url);
        host.queue.add(question.priority, number);
        sendNext(host);
    });
}

void HttpClient::Private::deliver(quint64 number, Result<Answer> answer)
{
    auto request = m_requests.extract(number);
    request.mapped().done(std::move(answer));
}

/// A callback may cancel others, or all.
void HttpClient::Private::deliverAll(const QList<quint64> &numbers, const Error &error)
{
    const QPointer<Private> alive(this);
    for (const quint64 number : numbers) {
        if (alive && m_requests.contains(number))
            deliver(number, fail(error));
    }
}

HttpClient::HttpClient(const HttpPolicy &policy)
    : d(std::make_unique<Private>(policy))
{
}

HttpClient::~HttpClient() = default;

void HttpClient::get(const Question &question, QObject *context, Callback done)
{
    d->add(question, context, std::move(done));
}

int HttpClient::requestsFor(const QObject *context) const
{
    return d->requestsFor(context);
}

qint64 HttpClient::bytesFor(const QObject *context) const
{
    return d->bytesFor(context);
}

} // namespace backthread::sources
