// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <utility>

namespace backthread::standin {

class HttpStream;

// How the bytes of an answer reach, or do not reach, the client.
enum class Delivery {
    Whole, // in one write
    Pieces, // in writes with random borders, Content-Length known
    Chunked, // Transfer-Encoding: chunked with random chunk borders
    Drip, // one byte at a time
    Stalled, // the head, then nothing, connection held open
    Truncated, // half of what Content-Length promises, then close
    Reset, // closed without an answer
    TimeOut, // held open without an answer
    Stream, // the head, then whatever the opened() callback writes, no length
};

// One HTTP answer: a plain value made by a handler, sent by HttpConnection.
// Content-Length, Transfer-Encoding and Connection are added while sending.
struct HttpResponse {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Delivery delivery = Delivery::Whole;
    int delayMs = 0; // waited before the first byte
    int pieceIntervalMs = 1; // between two pieces or drips

    // Stream only: called once the head is written; the stream belongs to the connection.
    std::function<void(HttpStream *)> opened;
    // Called once: everything is written, or the connection is gone.
    std::function<void()> finished;

    // Replaces the header of that name, or appends it.
    void setHeader(const QByteArray &name, const QByteArray &value);
    void removeHeader(const QByteArray &name);
    [[nodiscard]] QByteArray header(const QByteArray &name) const;

    [[nodiscard]] static QByteArray reason(int status);
};

} // namespace backthread::standin
