// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

class QTcpSocket;

namespace backthread::standin {

// Writes bytes to a socket in pieces of random size, a pause between two of them, so that
// a client sees chunk borders anywhere, also inside a UTF-8 sequence. Same thread as the
// socket, which must outlive it. Pauses are in milliseconds.
class PacedWriter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PacedWriter)
public:
    struct Pace {
        int largestPiece = 0; // bytes; 0 writes everything at once
        int intervalMs = 1;
        quint32 seed = 1;
    };

    PacedWriter(QTcpSocket *socket, const Pace &pace, QObject *parent);

    void write(const QByteArray &bytes);
    [[nodiscard]] bool isIdle() const { return m_waiting.isEmpty(); }

Q_SIGNALS:
    // Everything given so far has been handed to the socket.
    void drained();

private:
    void writePiece();

    QTcpSocket *m_socket;
    Pace m_pace;
    QRandomGenerator m_random;
    QTimer m_timer;
    QByteArray m_waiting;
    qsizetype m_written = 0;
};

} // namespace backthread::standin
