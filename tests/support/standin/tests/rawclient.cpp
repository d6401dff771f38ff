// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include "client.h"

namespace backthread::standin::test {

using namespace Qt::Literals::StringLiterals;

RawClient::RawClient(quint16 port)
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] {
        ++m_reads;
        m_received += m_socket.readAll();
    });
    m_socket.connectToHost(u"127.0.0.1"_s, port);
    (void)waitUntil([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
}

bool RawClient::waitFor(const QByteArray &text, int times)
{
    return waitUntil([&] { return m_received.count(text) >= times; });
}

bool RawClient::waitForDisconnect()
{
    return waitUntil([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
}

} // namespace backthread::standin::test
