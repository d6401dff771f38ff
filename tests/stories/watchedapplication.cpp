// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedapplication.h"

#include <QMetaEnum>
#include <QPointer>
#include <QThread>

#include <array>
#include <chrono>
#include <fcntl.h>
#include <unistd.h>

namespace backthread::stories {

namespace {

bool paints(QEvent::Type type)
{
    return type == QEvent::Paint || type == QEvent::UpdateRequest || type == QEvent::Expose;
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
    , m_waits(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
{
}

WatchedApplication::~WatchedApplication()
{
    if (m_waits >= 0)
        ::close(m_waits);
}

void WatchedApplication::startWatching()
{
    m_longest = {};
    m_isWatching = true;
}

WatchedApplication::Block WatchedApplication::stopWatching()
{
    m_isWatching = false;
    return m_longest;
}

WatchedApplication::Moment WatchedApplication::now() const
{
    using namespace std::chrono;
    Moment moment {duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count(), 0};
    std::array<char, 128> text {};
    if (m_waits < 0 || ::pread(m_waits, text.data(), text.size() - 1, 0) <= 0)
        return moment;
    // Three numbers: nanoseconds on a processor, nanoseconds waiting for one, how often.
    char *end = nullptr;
    (void)std::strtoll(text.data(), &end, 10);
    moment.waited = std::strtoll(end, nullptr, 10);
    return moment;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread() || !m_isWatching)
        return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type();
    const bool isOutermost = m_depth == 0;
    const bool isPainting = paints(type);
    if (!isOutermost && !isPainting)
        return QApplication::notify(receiver, event);

    const QPointer<QObject> guard(receiver);
    const Moment painted = std::exchange(m_painting, isOutermost ? Moment() : m_painting);
    const Moment begin = now();
    ++m_depth;
    const bool answer = QApplication::notify(receiver, event);
    --m_depth;
    const Moment end = now();
    const Moment took {end.wall - begin.wall, end.waited - begin.waited};
    if (isPainting)
        judgeFrame(took);
    if (isOutermost && !isPainting)
        judge({took.wall - m_painting.wall, took.waited - m_painting.waited}, guard, type);
    else if (!isOutermost)
        m_painting = {painted.wall + took.wall, painted.waited + took.waited};
    return answer;
}

void WatchedApplication::judgeFrame(const Moment &took)
{
    m_longest.frame = std::max(m_longest.frame, double(took.wall - took.waited) / 1e6);
}

void WatchedApplication::judge(const Moment &took, QObject *receiver, QEvent::Type type)
{
    const double wall = double(took.wall) / 1e6;
    const double own = double(took.wall - took.waited) / 1e6;
    m_longest.wall = std::max(m_longest.wall, wall);
    if (own <= m_longest.own)
        return;
    m_longest.own = own;
    m_longest.what = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    m_longest.what += receiver ? QByteArray(" of ") + receiver->metaObject()->className() : QByteArray();
}

} // namespace backthread::stories
