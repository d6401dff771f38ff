// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/termination.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace backthread::app {

namespace {

constexpr std::array kSignals {SIGTERM, SIGINT, SIGHUP};

// What a signal handler may touch: the pipe that wakes the event loop.
volatile std::sig_atomic_t s_wake = -1;

void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(s_wake, &byte, 1);
}

} // namespace

Termination::Termination()
{
    std::array<int, 2> ends {};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals do then what they always did
    m_read = ends[0];
    m_write = ends[1];
    auto *notifier = new QSocketNotifier(m_read, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(m_read, &byte, 1) > 0) { }
        Q_EMIT requested();
    });
    s_wake = m_write;
    for (const int signal : kSignals)
        std::signal(signal, wake);
}

Termination::~Termination()
{
    if (m_write < 0)
        return;
    for (const int signal : kSignals)
        std::signal(signal, SIG_DFL);
    s_wake = -1;
    ::close(m_write);
    ::close(m_read);
}

} // namespace backthread::app
