// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

namespace backthread::standin::test {

// A client that sends the bytes it is told to, for what QNetworkAccessManager cannot do.
class RawClient final {
public:
    explicit RawClient(quint16 port);

    void send(const QByteArray &bytes);
    // Waits until what came so far holds the text so many times; false after ten seconds.
    [[nodiscard]] bool waitFor(const QByteArray &text, int times = 1);
    [[nodiscard]] bool waitForDisconnect();
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    [[nodiscard]] int reads() const { return m_reads; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
    int m_reads = 0;
};

} // namespace backthread::standin::test
