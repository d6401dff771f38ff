// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/http/httpclient.h"

#include <QDeadlineTimer>
#include <QList>

#include <compare>
#include <optional>
#include <set>

namespace backthread::sources {

/// The requests for one host that wait for a free place, and what is known about that host.
///
/// Passive: whoever pauses it calls take() again when the pause is over. Requests are known by their numbers;
/// the lower one was asked for earlier.
class HostQueue final {
public:
    explicit HostQueue(int parallel)
        : m_parallel(parallel)
    {
    }

    void add(HttpClient::Priority priority, quint64 request);
    void remove(HttpClient::Priority priority, quint64 request);
    /// The request to send now, which takes a place; nothing while paused, full or empty.
    [[nodiscard]] std::optional<quint64> take();
    void releasePlace() { --m_underWay; }
    /// All that wait, in order; nothing waits then.
    [[nodiscard]] QList<quint64> takeAll();

    /// A longer pause that is already running stays.
    void pause(std::chrono::milliseconds time);
    [[nodiscard]] bool isPaused() const { return !m_pause.hasExpired(); }
    [[nodiscard]] std::chrono::milliseconds pauseLeft() const;

    /// When the host last did its work, on the counter that numbers all events of a client.
    [[nodiscard]] quint64 lastAnswer() const { return m_lastAnswer; }
    void setLastAnswer(quint64 event) { m_lastAnswer = event; }

private:
    struct Place {
        int rank; ///< 0 goes first.
        quint64 request;
        friend auto operator<=>(const Place &, const Place &) = default;
    };
    [[nodiscard]] static Place place(HttpClient::Priority priority, quint64 request)
    {
        return {priority == HttpClient::Priority::High ? 0 : 1, request};
    }

    int m_parallel;
    int m_underWay = 0;
    quint64 m_lastAnswer = 0;
    QDeadlineTimer m_pause {0};
    std::set<Place> m_waiting;
};

} // namespace backthread::sources
