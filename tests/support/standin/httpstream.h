// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

namespace backthread::standin {

class HttpConnection;
class PacedWriter;

// The open end of an event stream: bytes written here reach the client as they come.
// Owned by its connection and gone with it, so keep it in a QPointer. Server thread only.
class HttpStream final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpStream)
public:
    HttpStream(PacedWriter *writer, HttpConnection *connection);

    void write(const QByteArray &bytes);
    // Ends the stream; what was written before still goes out.
    void close();

private:
    PacedWriter *m_writer;
    HttpConnection *m_connection;
};

} // namespace backthread::standin
