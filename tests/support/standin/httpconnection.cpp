// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/httpconnection.h"

#include "standin/httpstream.h"
#include "standin/pacedwriter.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace backthread::standin {

namespace {

constexpr int kLargestChunk = 8192;

bool hasNoBody(int status)
{
    return status == 204 || status == 304;
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, Handler handler, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
    , m_settings(settings)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readRequests);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    readRequests();
}

HttpConnection::~HttpConnection()
{
    m_socket->disconnect(this);
    reportFinished();
}

void HttpConnection::closeWhenWritten()
{
    m_closing = true;
    m_socket->disconnectFromHost();
}

void HttpConnection::readRequests()
{
    m_parser.append(m_socket->readAll());
    while (auto request = m_parser.next()) {
        request->port = m_socket->localPort();
        m_requests.enqueue(*std::move(request));
    }
    if (m_parser.hasFailed())
        closeWhenWritten();
    else
        answerNext();
}

void HttpConnection::answerNext()
{
    if (m_busy || m_closing || m_requests.isEmpty())
        return;
    m_busy = true;
    m_request = m_requests.dequeue();
    m_response = m_handler(m_request);
    if (m_response.delayMs > 0)
        QTimer::singleShot(m_response.delayMs, Qt::PreciseTimer, this, &HttpConnection::send);
    else
        send();
}

void HttpConnection::send()
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    const bool bare = m_request.method == "HEAD" || hasNoBody(m_response.status);
    const QByteArray body = bare ? QByteArray() : m_response.body;
    switch (m_response.delivery) {
    case Delivery::Whole:
        return sendPaced(head(), body, 0);
    case Delivery::Pieces:
        return sendPaced(head(), body, std::max<int>(16, int(body.size() / 8)));
    case Delivery::Drip:
        return sendPaced(head(), body, 1);
    case Delivery::Chunked:
        return sendPaced(head(), bare ? body : chunkedBody(), kLargestChunk);
    case Delivery::Stalled:
        m_socket->write(head());
        return;
    case Delivery::Truncated:
        m_socket->write(head() + body.left(body.size() / 2));
        return closeWhenWritten();
    case Delivery::Reset:
        m_closing = true;
        return m_socket->abort();
    case Delivery::TimeOut:
        return;
    case Delivery::Stream:
        return openStream(head());
    }
}

void HttpConnection::sendPaced(const QByteArray &head, const QByteArray &payload, int largestPiece)
{
    if (largestPiece <= 0) {
        m_socket->write(head);
        m_socket->write(payload);
        return finishAnswer();
    }
    m_writer = new PacedWriter(m_socket, {largestPiece, m_response.pieceIntervalMs, nextSeed()}, this);
    connect(m_writer, &PacedWriter::drained, this, &HttpConnection::finishAnswer);
    m_writer->write(head + payload);
}

void HttpConnection::openStream(const QByteArray &head)
{
    m_socket->write(head);
    auto *writer = new PacedWriter(m_socket, {m_settings.largestStreamPiece, 1, nextSeed()}, this);
    auto *stream = new HttpStream(writer, this);
    if (m_response.opened)
        m_response.opened(stream);
}

void HttpConnection::finishAnswer()
{
    if (m_writer)
        std::exchange(m_writer, nullptr)->deleteLater();
    m_busy = false;
    reportFinished();
    if (m_request.wantsClose())
        closeWhenWritten();
    // Queued, so that a long pipeline of requests does not recurse.
    QMetaObject::invokeMethod(this, &HttpConnection::answerNext, Qt::QueuedConnection);
}

void HttpConnection::reportFinished()
{
    if (const auto finished = std::exchange(m_response.finished, {}))
        finished();
}

QByteArray HttpConnection::head() const
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(m_response.status) + ' '
        + HttpResponse::reason(m_response.status) + "\r\n";
    for (const auto &[name, value] : m_response.headers)
        text += name + ": " + value + "\r\n";
    const Delivery delivery = m_response.delivery;
    if (delivery == Delivery::Chunked)
        text += "Transfer-Encoding: chunked\r\n";
    else if (delivery != Delivery::Stream && m_response.status != 204)
        text += "Content-Length: " + QByteArray::number(m_response.body.size()) + "\r\n";
    text += m_request.wantsClose() ? "Connection: close\r\n" : "Connection: keep-alive\r\n";
    return text + "\r\n";
}

QByteArray HttpConnection::chunkedBody()
{
    QRandomGenerator random(nextSeed());
    QByteArray out;
    for (qsizetype at = 0; at < m_response.body.size();) {
        const qsizetype size =
            std::min<qsizetype>(1 + random.bounded(kLargestChunk), m_response.body.size() - at);
        out += QByteArray::number(size, 16) + "\r\n" + m_response.body.mid(at, size) + "\r\n";
        at += size;
    }
    return out + "0\r\n\r\n";
}

quint32 HttpConnection::nextSeed()
{
    m_settings.seed = m_settings.seed * 1664525u + 1013904223u;
    return m_settings.seed;
}

} // namespace backthread::standin
