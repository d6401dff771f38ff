// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/http/eventparser.h"

#include <algorithm>
#include <utility>

namespace backthread::sources {

QList<ServerEvent> EventParser::take(QByteArrayView bytes)
{
    QList<ServerEvent> events;
    while (!bytes.isEmpty() && !m_isOverflown) {
        if (std::exchange(m_isAfterReturn, false) && bytes.front() == '\n') {
            bytes = bytes.sliced(1);
            continue;
        }
        const auto end = std::find_if(
            bytes.cbegin(), bytes.cend(), [](char byte) { return byte == '\n' || byte == '\r'; });
        const qsizetype length = end - bytes.cbegin();
        if (m_name.size() + m_data.size() + m_line.size() + length > m_largest) {
            *this = EventParser(m_largest);
            m_isOverflown = true;
            break;
        }
        m_line.append(bytes.first(length));
        if (length == bytes.size())
            break;
        m_isAfterReturn = *end == '\r';
        bytes = bytes.sliced(length + 1);
        endLine(events);
    }
    return events;
}

void EventParser::endLine(QList<ServerEvent> &events)
{
    const QByteArray line = std::exchange(m_line, {});
    QByteArrayView text = line;
    if (std::exchange(m_isFirstLine, false) && text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    if (!text.isEmpty()) {
        const qsizetype colon = text.indexOf(':');
        QByteArrayView value = colon < 0 ? QByteArrayView() : text.sliced(colon + 1);
        if (value.startsWith(' '))
            value = value.sliced(1);
        takeField(colon < 0 ? text : text.first(colon), value);
        return;
    }
    const QByteArray name = std::exchange(m_name, {});
    const QByteArray data = std::exchange(m_data, {});
    if (std::exchange(m_hasData, false))
        events.append({name.isEmpty() ? QByteArray("message") : name, data});
}

void EventParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "event") {
        m_name = value.toByteArray();
    } else if (name == "data") {
        if (std::exchange(m_hasData, true))
            m_data.append('\n');
        m_data.append(value);
    }
}

} // namespace backthread::sources
