// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/keepservice.h"

#include "core/base/whendone.h"
#include "core/services/engine.h"

#include <algorithm>

namespace backthread::services {

using namespace std::chrono_literals;
using discussion::Keep;
using store::Stores;
using State = KeepProgress::State;

namespace {

constexpr auto kLookAtClock = 15min;
constexpr auto kLongestRetry = 30min;
constexpr qint64 kHour = 60 * 60;

Error lost()
{
    return {Error::Kind::Network, {}};
}

} // namespace

KeepService::KeepService(Engine &engine)
    : m_engine(engine)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &KeepService::next);
    m_clock.setInterval(kLookAtClock);
    m_clock.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_clock, &QTimer::timeout, this, &KeepService::lookAtClock);
}

KeepService::~KeepService() = default;

/// Does something in the writer, reads all keeps anew, and then goes on if that went well.
template <typename Job, typename Then>
void KeepService::change(Job job, Then then)
{
    const auto both = [job = std::move(job)](Stores &stores) -> Result<QList<Keep>> {
        if (auto done = job(stores); !done)
            return fail(done.error());
        return stores.keeps.list();
    };
    whenDone(
        m_engine.writer().ask(both), this, [this, then = std::move(then)](const Result<QList<Keep>> &keeps) {
            takeKeeps(keeps);
            if (keeps)
                then();
        });
}

void KeepService::takeKeeps(const Result<QList<Keep>> &keeps)
{
    if (!keeps) {
        KeepProgress failed;
        failed.state = State::Failed;
        failed.problem = keeps.error();
        Q_EMIT progressed(failed);
        return;
    }
    m_keeps = *keeps;
    const bool isScheduled =
        std::any_of(m_keeps.cbegin(), m_keeps.cend(), [](const Keep &keep) { return keep.hours > 0; });
    if (!isScheduled)
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
    Q_EMIT keepsChanged();
}

void KeepService::start()
{
    change([](Stores &) { return Result<void>(); },
        [this] {
            for (const Keep &keep : std::as_const(m_keeps)) {
                if (keep.isRunning)
                    enqueue(keep);
            }
            lookAtClock();
        });
}

Keep KeepService::stored(const Keep &keep) const
{
    const auto found = std::find_if(
        m_keeps.cbegin(), m_keeps.cend(), [&keep](const Keep &each) { return each.isLike(keep); });
    return found == m_keeps.cend() ? keep : *found;
}

void KeepService::save(const Keep &keep)
{
    change([keep](Stores &stores) { return stores.keeps.save(keep); }, [] {});
}

void KeepService::keepNow(const Keep &keep)
{
    change([keep](Stores &stores) { return stores.keeps.save(keep); },
        [this, keep] {
            enqueue(stored(keep));
            m_retry.stop(); // somebody has asked: not later
            next();
        });
}

void KeepService::remove(const Keep &keep)
{
    const bool isRunning = m_run && m_run->progress().keep.isLike(keep);
    const auto removed = m_queue.removeIf([&keep](const Keep &each) { return each.isLike(keep); });
    if (isRunning || (removed > 0 && m_waiting.keep.isLike(keep))) {
        KeepProgress progress = isRunning ? m_run->progress() : m_waiting;
        progress.state = State::Stopped;
        if (isRunning)
            dropRun();
        m_waiting = {};
        Q_EMIT progressed(progress);
    }
    change([id = keep.id](Stores &stores) { return stores.keeps.remove(id); }, [this] { next(); });
}

void KeepService::stop()
{
    if (!isBusy())
        return;
    KeepProgress progress = m_run ? m_run->progress() : m_waiting;
    progress.state = State::Stopped;
    progress.problem.reset();
    m_retry.stop();
    m_waiting = {};
    dropRun();
    QList<Keep> stopped = std::exchange(m_queue, {});
    stopped.append(progress.keep);
    const auto job = [stopped, now = m_engine.clock().now()](Stores &stores) -> Result<void> {
        for (const Keep &keep : stopped) {
            if (auto done = stores.keeps.end(keep.id, now); !done)
                return done;
        }
        return {};
    };
    change(job, [] {});
    Q_EMIT progressed(progress);
}

void KeepService::enqueue(const Keep &keep)
{
    const bool isUnderWay = m_run && m_run->progress().keep.isLike(keep);
    const bool isQueued = std::any_of(
        m_queue.cbegin(), m_queue.cend(), [&keep](const Keep &each) { return each.isLike(keep); });
    if (!isUnderWay && !isQueued)
        m_queue.append(keep);
}

void KeepService::lookAtClock()
{
    const qint64 now = m_engine.clock().now();
    for (const Keep &keep : std::as_const(m_keeps)) {
        const bool isDue = keep.started + keep.hours * kHour <= now || keep.started > now;
        if (keep.hours > 0 && isDue)
            enqueue(keep);
    }
    if (!m_retry.isActive())
        next();
}

void KeepService::next()
{
    if (m_run || m_queue.isEmpty())
        return;
    const Keep keep = m_queue.takeFirst();
    for (Keep &each : m_keeps) {
        if (!each.isLike(keep))
            continue;
        each.started = each.isRunning ? each.started : m_engine.clock().now();
        each.isRunning = true;
    }
    const bool goesOn = m_waiting.keep.isLike(keep);
    m_run =
        std::make_unique<KeepRun>(m_engine, keep, m_policy, goesOn ? m_waiting.cost : sources::FetchCost());
    connect(m_run.get(), &KeepRun::changed, this, &KeepService::onChanged);
    Q_EMIT progressed(m_run->progress());
    if (m_run)
        m_run->start();
}

void KeepService::onChanged()
{
    const KeepProgress progress = m_run->progress();
    switch (progress.state) {
    case State::Running:
        if (progress.done > m_waiting.done)
            m_retries = 0;
        Q_EMIT progressed(progress);
        break;
    case State::Waiting:
        wait(progress);
        break;
    default:
        end(progress);
        break;
    }
}

void KeepService::wait(const KeepProgress &progress)
{
    dropRun();
    m_waiting = progress;
    Keep keep = progress.keep;
    keep.isRunning = true;
    m_queue.prepend(keep);
    const auto delay = m_policy.retry * (1 << std::min(m_retries++, 16));
    m_retry.start(std::min<std::chrono::milliseconds>(delay, kLongestRetry));
    Q_EMIT progressed(progress);
}

void KeepService::end(const KeepProgress &progress)
{
    dropRun();
    m_waiting = {};
    change([id = progress.keep.id, now = m_engine.clock().now()](
               Stores &stores) { return stores.keeps.end(id, now); },
        [this] { next(); });
    Q_EMIT progressed(progress);
}

/// It goes later, since it may be what is calling.
void KeepService::dropRun()
{
    if (!m_run)
        return;
    m_run->disconnect(this);
    m_run.release()->deleteLater();
}

void KeepService::setReachable(bool reachable)
{
    if (reachable) {
        m_retry.stop();
        m_retries = 0;
        lookAtClock();
    } else if (m_run) {
        KeepProgress progress = m_run->progress();
        progress.state = State::Waiting;
        progress.problem = lost();
        wait(progress);
    }
}

} // namespace backthread::services
