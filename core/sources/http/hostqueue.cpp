// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/http/hostqueue.h"

namespace backthread::sources {

void HostQueue::add(HttpClient::Priority priority, quint64 request)
{
    m_waiting.insert(place(priority, request));
}

void HostQueue::remove(HttpClient::Priority priority, quint64 request)
{
    m_waiting.erase(place(priority, request));
}

std::optional<quint64> HostQueue::take()
{
    if (m_waiting.empty() || m_underWay >= m_parallel || !m_pause.hasExpired())
        return std::nullopt;
    const quint64 request = m_waiting.begin()->request;
    m_waiting.erase(m_waiting.begin());
    ++m_underWay;
    return request;
}

QList<quint64> HostQueue::takeAll()
{
    QList<quint64> requests;
    for (const Place &place : m_waiting)
        requests.append(place.request);
    m_waiting.clear();
    return requests;
}

void HostQueue::pause(std::chrono::milliseconds time)
{
    const QDeadlineTimer until(time, Qt::PreciseTimer);
    if (until > m_pause)
        m_pause = until;
}

std::chrono::milliseconds HostQueue::pauseLeft() const
{
    return std::chrono::ceil<std::chrono::milliseconds>(m_pause.remainingTimeAsDuration());
}

} // namespace backthread::sources
