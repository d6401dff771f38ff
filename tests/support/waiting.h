// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace backthread {

/// Runs the event loop until `condition` holds; false where it does not within the time a test may take.
template <typename Condition>
[[nodiscard]] bool waitUntil(Condition condition)
{
    using namespace std::chrono_literals;
    const QDeadlineTimer deadline(30s);
    QTimer wakeUp; // only so that the deadline is seen when nothing happens
    wakeUp.start(1s);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// Runs the event loop for so long, where what is looked for is that nothing happens.
inline void waitFor(std::chrono::milliseconds time)
{
    bool isOver = false;
    QTimer::singleShot(time, Qt::PreciseTimer, qApp, [&isOver] { isOver = true; });
    (void)waitUntil([&isOver] { return isOver; });
}

} // namespace backthread
