// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/httpstream.h"

#include "standin/httpconnection.h"
#include "standin/pacedwriter.h"

namespace backthread::standin {

HttpStream::HttpStream(PacedWriter *writer, HttpConnection *connection)
    : QObject(connection)
    , m_writer(writer)
    , m_connection(connection)
{
}

void HttpStream::write(const QByteArray &bytes)
{
    m_writer->write(bytes);
}

void HttpStream::close()
{
    if (m_writer->isIdle())
        m_connection->closeWhenWritten();
    else
        connect(m_writer, &PacedWriter::drained, m_connection, &HttpConnection::closeWhenWritten);
}

} // namespace backthread::standin
