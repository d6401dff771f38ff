// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>

namespace backthread::sources {

/// One event that a server sent.
struct ServerEvent final {
    QByteArray name; ///< `message` where it was not told.
    QByteArray data; ///< Its lines, joined by line feeds.

    friend bool operator==(const ServerEvent &, const ServerEvent &) = default;
};

/// Finds the events in a stream of bytes that may be cut anywhere. Format: HTML Standard, 9.2.6,
/// "Interpreting an event stream"; `id` and `retry` are ignored, since nobody we listen to sends them.
///
/// Pure; one thread at a time. Memory is bounded by `largestEvent`, in bytes: an event beyond it ends the
/// parsing.
class EventParser final {
public:
    explicit EventParser(qsizetype largestEvent)
        : m_largest(largestEvent)
    {
    }

    /// The events that end in these bytes.
    [[nodiscard]] QList<ServerEvent> take(QByteArrayView bytes);
    /// An event was too large; there are no further ones.
    [[nodiscard]] bool isOverflown() const { return m_isOverflown; }

private:
    void endLine(QList<ServerEvent> &events);
    void takeField(QByteArrayView name, QByteArrayView value);

    qsizetype m_largest;
    QByteArray m_line;
    QByteArray m_name;
    QByteArray m_data;
    bool m_hasData = false; ///< Of a line at least, if only an empty one.
    bool m_isFirstLine = true;
    bool m_isAfterReturn = false; ///< A line feed now belongs to the line before.
    bool m_isOverflown = false;
};

} // namespace backthread::sources

Q_DECLARE_METATYPE(backthread::sources::ServerEvent)
