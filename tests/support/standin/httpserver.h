// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/httpconnection.h"

#include <QObject>
#include <QTcpServer>

namespace backthread::standin {

// A small HTTP/1.1 server on 127.0.0.1: keep-alive, pipelining, HEAD and GET, and every way
// of misbehaving that Delivery lists. The handler is called in this object's thread, once a
// request, in the order of arrival on its connection.
class HttpServer final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpServer)
public:
    explicit HttpServer(HttpConnection::Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    // Port 0 takes any free one. False when the port cannot be had.
    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    // For connections accepted from now on.
    void setSettings(const HttpConnection::Settings &settings) { m_settings = settings; }

    [[nodiscard]] qsizetype openConnections() const;
    void dropConnections();
    // Drops all connections and refuses new ones.
    void close();

private:
    void acceptConnections();

    HttpConnection::Handler m_handler;
    HttpConnection::Settings m_settings;
    QTcpServer m_server;
};

} // namespace backthread::standin
