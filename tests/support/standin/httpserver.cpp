// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/httpserver.h"

#include <QTcpSocket>

namespace backthread::standin {

HttpServer::HttpServer(HttpConnection::Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    m_server.setListenBacklogSize(256);
    m_server.setMaxPendingConnections(1024);
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::acceptConnections);
}

HttpServer::~HttpServer()
{
    close();
}

void HttpServer::close()
{
    m_server.close();
    dropConnections();
}

bool HttpServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

qsizetype HttpServer::openConnections() const
{
    return findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly).size();
}

void HttpServer::dropConnections()
{
    const auto connections = findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(connections);
}

void HttpServer::acceptConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_settings.seed;
        new HttpConnection(socket, m_handler, m_settings, this);
    }
}

} // namespace backthread::standin
