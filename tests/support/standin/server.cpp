// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/server.h"

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLargestStreamPiece = 48;

} // namespace

Server::Server(QObject *parent)
    : Server(Settings(), parent)
{
}

Server::Server(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_random(settings.seed)
    , m_firebase(m_corpus)
    , m_algolia(m_corpus)
    , m_http([this](const HttpRequest &request) { return answer(request); })
    , m_streamHttp([this](const HttpRequest &request) { return answer(request); })
{
    const HttpConnection::Settings connection {
        settings.seed, settings.splitsStreams ? kLargestStreamPiece : 0};
    m_http.setSettings(connection);
    m_streamHttp.setSettings(connection);
}

bool Server::listen()
{
    if (!m_http.listen(m_settings.port) || !m_streamHttp.listen(0))
        return false;
    m_settings.port = m_http.port();
    if (m_settings.redirectsStreams)
        m_firebase.setStreamPort(m_streamHttp.port());
    return true;
}

void Server::setDelay(int delayMs, int jitterMs)
{
    m_settings.delayMs = delayMs;
    m_settings.jitterMs = jitterMs;
}

QUrl Server::firebaseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/v0/"_s.arg(m_http.port()));
}

QUrl Server::algoliaUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/api/v1/"_s.arg(m_http.port()));
}

void Server::dropConnections()
{
    m_http.dropConnections();
    m_streamHttp.dropConnections();
}

void Server::close()
{
    m_http.close();
    m_streamHttp.close();
}

HttpResponse Server::answer(const HttpRequest &request)
{
    HttpResponse response = route(request);
    const int jitter = m_settings.jitterMs;
    response.delayMs = m_settings.delayMs + (jitter > 0 ? m_random.bounded(jitter + 1) : 0);
    m_faults.apply(response, request);
    const bool isStream = response.delivery == Delivery::Stream;
    const qint64 ticket = m_log.start(request, response.status, isStream);
    response.finished = [this, ticket] { m_log.finish(ticket); };
    return response;
}

HttpResponse Server::route(const HttpRequest &request)
{
    if (request.target.startsWith("/api/v1/"))
        return m_algolia.answer(request);
    return m_firebase.answer(request);
}

} // namespace backthread::standin
