// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/requestlog.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <vector>

namespace backthread::standin {

RequestLog::RequestLog()
{
    m_clock.start();
}

qint64 RequestLog::start(const HttpRequest &request, int status, bool isStream)
{
    const std::scoped_lock lock(m_mutex);
    m_requests.append({request, QString::fromUtf8(request.target), status, isStream, m_clock.elapsed(), -1});
    m_arrived.notify_all();
    return m_firstTicket + m_requests.size() - 1;
}

void RequestLog::finish(qint64 ticket)
{
    const std::scoped_lock lock(m_mutex);
    if (ticket >= m_firstTicket)
        m_requests[ticket - m_firstTicket].finishedMs = m_clock.elapsed();
}

void RequestLog::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_firstTicket += m_requests.size();
    m_requests.clear();
}

QList<LoggedRequest> RequestLog::requests(const QString &prefix) const
{
    const std::scoped_lock lock(m_mutex);
    QList<LoggedRequest> found = m_requests;
    found.removeIf([&prefix](const LoggedRequest &it) { return !it.target.startsWith(prefix); });
    return found;
}

QStringList RequestLog::targets(const QString &prefix) const
{
    QStringList targets;
    const auto found = requests(prefix);
    for (const LoggedRequest &logged : found)
        targets.append(logged.target);
    return targets;
}

int RequestLog::count(const QString &prefix) const
{
    const std::scoped_lock lock(m_mutex);
    return countLocked(prefix);
}

int RequestLog::countLocked(const QString &prefix) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
        [&prefix](const auto &it) { return it.target.startsWith(prefix); }));
}

int RequestLog::peakConcurrency(const QString &prefix) const
{
    // At the same millisecond an end counts before a start.
    std::vector<std::pair<qint64, int>> steps;
    const auto found = requests(prefix);
    for (const LoggedRequest &logged : found) {
        if (logged.isStream)
            continue;
        const bool isOpen = logged.finishedMs < 0;
        steps.emplace_back(logged.startedMs, 1);
        steps.emplace_back(
            isOpen ? std::numeric_limits<qint64>::max() : std::max(logged.finishedMs, logged.startedMs + 1),
            -1);
    }
    std::sort(steps.begin(), steps.end());
    int open = 0;
    int peak = 0;
    for (const auto &[time, step] : steps) {
        open += step;
        peak = std::max(peak, open);
    }
    return peak;
}

bool RequestLog::waitForCount(const QString &prefix, int count, int timeoutMs) const
{
    std::unique_lock lock(m_mutex);
    return m_arrived.wait_for(
        lock, std::chrono::milliseconds(timeoutMs), [&] { return countLocked(prefix) >= count; });
}

} // namespace backthread::standin
