// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/httpparser.h"
#include "standin/httpresponse.h"

#include <QObject>
#include <QQueue>

class QTcpSocket;

namespace backthread::standin {

class PacedWriter;

// One client connection: parses requests, asks the handler, sends the answers in order.
// Keep-alive and pipelining as in HTTP/1.1. Owns its socket, deletes itself when that
// closes. Server thread only.
class HttpConnection final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpConnection)
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    struct Settings {
        quint32 seed = 1; // of the random chunk borders
        int largestStreamPiece = 0; // bytes; 0 writes every event at once
    };

    HttpConnection(QTcpSocket *socket, Handler handler, const Settings &settings, QObject *parent);
    ~HttpConnection() override;

    void closeWhenWritten();

private:
    void readRequests();
    void answerNext();
    void send();
    void sendPaced(const QByteArray &head, const QByteArray &payload, int largestPiece);
    void openStream(const QByteArray &head);
    void finishAnswer();
    void reportFinished();
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray chunkedBody();
    [[nodiscard]] quint32 nextSeed();

    QTcpSocket *m_socket;
    Handler m_handler;
    Settings m_settings;
    HttpParser m_parser;
    QQueue<HttpRequest> m_requests;
    HttpRequest m_request; // being answered
    HttpResponse m_response; // to m_request
    PacedWriter *m_writer = nullptr;
    bool m_busy = false;
    bool m_closing = false;
};

} // namespace backthread::standin
