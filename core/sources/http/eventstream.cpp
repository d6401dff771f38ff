// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/http/eventstream.h"

#include "core/base/letgo.h"
#include "core/sources/http/outcome.h"
#include "core/sources/http/request.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

#include <algorithm>
#include <array>

namespace backthread::sources {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr size_t kPiece = 16 * 1024;
constexpr const char *kEventStream = "text/event-stream";

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

void EventStream::Hangup::operator()(QNetworkReply *reply) const
{
    reply->disconnect();
    reply->deleteLater(); // which aborts; abort() in the midst of an answer confuses Qt 6.4
}

EventStream::EventStream(const QUrl &url, const StreamPolicy &policy)
    : m_url(url)
    , m_policy(policy)
    , m_parser(policy.largestEvent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &EventStream::open);
}

/// The manager goes after the reply, which may be what is calling.
EventStream::~EventStream()
{
    m_reply.reset();
    letGo(m_network, this);
}

void EventStream::open()
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    m_parser = EventParser(m_policy.largestEvent);
    QNetworkRequest request = requestFor(m_url, m_policy.silence);
    request.setRawHeader("Accept", kEventStream);
    request.setRawHeader("Cache-Control", "no-cache");
    m_reply.reset(m_network->get(request));
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &EventStream::onAnswer);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &EventStream::read);
    connect(m_reply.get(), &QNetworkReply::finished, this, &EventStream::end);
}

void EventStream::onAnswer()
{
    const int status = statusOf(*m_reply);
    if (m_sinceConnected.isValid() || status < 200 || (status >= 300 && status < 400))
        return; // redirects are followed
    // Where Qt had to send a request again, the headers of the redirect are still among these, in front.
    const QByteArray type = m_reply->rawHeader("Content-Type").split(',').last().trimmed().toLower();
    if (status >= 400) {
        fail(); // what else it says may have no end
    } else if (type.startsWith(kEventStream)) {
        m_sinceConnected.start();
        Q_EMIT connected();
    } else {
        retry(Error::malformed(u"%1 is no event stream"_s.arg(QString::fromLatin1(type.left(80)))), {});
    }
}

void EventStream::read()
{
    // In pieces, since what is inflated may be far larger than what came over the network.
    std::array<char, kPiece> piece {};
    const QPointer<EventStream> alive(this);
    while (m_reply && m_sinceConnected.isValid()) {
        const qint64 length = m_reply->read(piece.data(), piece.size());
        if (length <= 0)
            return;
        const auto events = m_parser.take({piece.data(), qsizetype(length)});
        for (const ServerEvent &event : events) {
            Q_EMIT received(event);
            if (!alive || !m_reply)
                return;
        }
        if (m_parser.isOverflown())
            return retry({Error::Kind::TooLarge, u"an event from %1"_s.arg(m_url.host())}, {});
    }
}

void EventStream::end()
{
    const QPointer<EventStream> alive(this);
    if (m_reply->isOpen())
        read();
    if (alive && m_reply)
        fail();
}

/// What the reply came to, where that was not a stream, or not any longer.
void EventStream::fail()
{
    Ending ending;
    ending.status = statusOf(*m_reply);
    ending.retryAfter = m_reply->rawHeader("Retry-After");
    ending.error = m_reply->error();
    ending.errorText = m_reply->errorString();
    const Outcome outcome = outcomeOf(ending, QDateTime::currentDateTimeUtc());
    if (outcome.answer)
        return retry({Error::Kind::Network, u"%1 ended the stream"_s.arg(m_url.host())}, {});
    const milliseconds least = outcome.isFromHost ? m_policy.refusal : milliseconds::zero();
    retry(outcome.answer.error(), outcome.retryAfter.value_or(least));
}

void EventStream::giveUp(const Error &problem, bool refused)
{
    if (m_reply)
        retry(problem, refused ? m_policy.refusal : milliseconds::zero());
}

void EventStream::retry(const Error &problem, milliseconds least)
{
    m_reply.reset();
    if (m_sinceConnected.isValid() && m_sinceConnected.hasExpired(m_policy.steady.count()))
        m_attempts = 0;
    m_sinceConnected.invalidate();
    ++m_attempts;
    m_pause.start(std::max(least, backOff(m_attempts, m_policy.firstBackOff, m_policy.longestBackOff)));
    Q_EMIT interrupted(problem);
}

} // namespace backthread::sources
