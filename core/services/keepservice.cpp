// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/keepservice.h"

#include "core/base/letgo.h"
#include "core/base/whendone.h"
#include "core/services/engine.h"

#include <algorithm>
#include <utility>

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

/// Does something in the writer, reads all keeps anew, and then goes on if that went well; else tells so of
/// the one that it was about.
template <typename Job, typename Then>
void KeepService::change(const std::optional<Keep> &about, Job job, Then then)
{
    const auto both = [job = std::move(job)](Stores &stores) -> Result<QList<Keep>> {
        if (auto done = job(stores); !done)
            return fail(done.error());
        return stores.keeps.list();
    };
    whenDone(m_engine.writer().ask(both), this,
        [this, about, then = std::move(then)](const Result<QList<Keep>> &keeps) {
            if (keeps) {
                takeKeeps(*keeps);
                then();
            } else if (about) {
                tellFailure(*about, keeps.error());
            }
        });
}

void KeepService::tellFailure(const Keep &keep, const Error &problem)
{
    KeepProgress failed;
    failed.state = State::Failed;
    failed.keep = keep;
    failed.problem = problem;
    Q_EMIT progressed(failed);
}

void KeepService::takeKeeps(const QList<Keep> &keeps)
{
    m_keeps = keeps;
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
    // What cannot even be read is told by who opens the profile.
    change(
        std::nullopt, [](Stores &stores) { return stores.keeps.forgetOrphans(); },
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
    change(
        keep, [keep](Stores &stores) { return stores.keeps.save(keep); }, [] {});
}

void KeepService::keepNow(const Keep &keep)
{
    change(
        keep, [keep](Stores &stores) { return stores.keeps.save(keep); },
        [this, keep] {
            enqueue(stored(keep));
            m_retry.stop(); // somebody has asked: not later
            next();
        });
}

void KeepService::remove(const Keep &keep)
{
    const bool isRunning = m_run && m_run->progress().keep.isLike(keep);
    const bool isWaiting = !m_run && m_waiting && m_waiting->keep.isLike(keep);
    m_queue.removeIf([&keep](const Keep &each) { return each.isLike(keep); });
    if (isRunning || isWaiting) {
        KeepProgress progress = isRunning ? m_run->progress() : *m_waiting;
        progress.state = State::Stopped;
        letGo(m_run, this);
        m_waiting.reset();
        Q_EMIT progressed(progress);
    }
    change(
        keep, [id = keep.id](Stores &stores) { return stores.keeps.remove(id); }, [this] { next(); });
}

void KeepService::stop()
{
    if (!isBusy())
        return;
    std::optional<KeepProgress> progress = std::exchange(m_waiting, {});
    QList<Keep> stopped = std::exchange(m_queue, {});
    if (m_run) {
        progress = m_run->progress();
        stopped.prepend(progress->keep);
        stopped.first().isRunning = true;
    }
    m_retry.stop();
    letGo(m_run, this);
    const auto job = [stopped, now = m_engine.clock().now()](Stores &stores) -> Result<void> {
        for (const Keep &keep : stopped) {
            // What had not begun is not due again at once, but nothing of it has ended.
            auto done = keep.isRunning ? stores.keeps.end(keep.id, now) : stores.keeps.skip(keep.id, now);
            if (!done)
                return done;
        }
        return {};
    };
    for (Keep &each : m_keeps) {
        if (std::ranges::any_of(stopped, [&each](const Keep &keep) { return keep.isLike(each); }))
            each.started = m_engine.clock().now();
    }
    change(stopped.first(), job, [] {});
    if (!progress)
        return;
    progress->state = State::Stopped;
    progress->problem.reset();
    Q_EMIT progressed(*progress);
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
    if (!m_isReachable)
        return tellWaiting();
    const Keep keep = m_queue.takeFirst();
    for (Keep &each : m_keeps) {
        if (!each.isLike(keep))
            continue;
        each.started = each.isRunning ? each.started : m_engine.clock().now();
        each.isRunning = true;
    }
    m_run = std::make_unique<KeepRun>(
        m_engine, keep, m_policy, m_waiting ? m_waiting->cost : sources::FetchCost());
    connect(m_run.get(), &KeepRun::changed, this, &KeepService::onChanged);
    Q_EMIT progressed(m_run->progress());
    if (m_run)
        m_run->start();
}

/// The first in the queue begins once there is a network.
void KeepService::tellWaiting()
{
    if (!m_waiting) {
        m_waiting.emplace();
        m_waiting->state = State::Waiting;
        m_waiting->keep = m_queue.first();
        m_waiting->problem = lost();
    }
    Q_EMIT progressed(*m_waiting);
}

void KeepService::onChanged()
{
    const KeepProgress progress = m_run->progress();
    switch (progress.state) {
    case State::Running:
        if (progress.done > (m_waiting ? m_waiting->done : 0))
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
    letGo(m_run, this);
    m_waiting = progress;
    Keep keep = progress.keep;
    keep.isRunning = true;
    m_queue.prepend(keep);
    if (m_isReachable) {
        const auto delay = m_policy.retry * (1 << std::min(m_retries++, 16));
        m_retry.start(std::min<std::chrono::milliseconds>(delay, kLongestRetry));
    }
    Q_EMIT progressed(progress);
}

void KeepService::end(const KeepProgress &progress)
{
    letGo(m_run, this);
    m_waiting.reset();
    const auto job = [id = progress.keep.id, now = m_engine.clock().now()](
                         Stores &stores) { return stores.keeps.end(id, now); };
    change(progress.keep, job, [this] { next(); });
    Q_EMIT progressed(progress);
}

void KeepService::setReachable(bool reachable)
{
    m_isReachable = reachable;
    m_retry.stop();
    if (reachable) {
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
