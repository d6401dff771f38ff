// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/pacedwriter.h"

#include <QTcpSocket>

#include <algorithm>

namespace backthread::standin {

PacedWriter::PacedWriter(QTcpSocket *socket, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_pace(pace)
    , m_random(pace.seed)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(pace.intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &PacedWriter::writePiece);
}

void PacedWriter::write(const QByteArray &bytes)
{
    if (m_pace.largestPiece <= 0) {
        m_socket->write(bytes);
        Q_EMIT drained();
        return;
    }
    m_waiting.append(bytes);
    if (m_timer.isActive())
        return;
    m_timer.start();
    writePiece();
}

void PacedWriter::writePiece()
{
    const qsizetype left = m_waiting.size() - m_written;
    if (left > 0) {
        const qsizetype wanted = 1 + m_random.bounded(m_pace.largestPiece);
        const qsizetype piece = std::min(left, wanted);
        m_socket->write(m_waiting.constData() + m_written, piece);
        m_socket->flush();
        m_written += piece;
    }
    if (m_written < m_waiting.size())
        return;
    m_timer.stop();
    m_waiting.clear();
    m_written = 0;
    Q_EMIT drained();
}

} // namespace backthread::standin
