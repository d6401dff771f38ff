// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/cacheservice.h"

#include "core/base/whendone.h"
#include "core/services/engine.h"

#include <algorithm>
#include <utility>

namespace backthread::services {

using discussion::CacheLimits;
using discussion::CacheUsage;
using store::CacheCare;
using store::Stores;

namespace {

// What is removed for space is estimated: the index of words gives its part back later.
constexpr double kMargin = 0.05;

} // namespace

CacheService::CacheService(Engine &engine)
    : CacheService(engine, Pace())
{
}

CacheService::CacheService(Engine &engine, const Pace &pace)
    : m_engine(engine)
    , m_pace(pace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pace.pause);
    connect(&m_pause, &QTimer::timeout, this, &CacheService::step);
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_next, &QTimer::timeout, this, &CacheService::clean);
}

void CacheService::setLimits(const CacheLimits &limits)
{
    if (m_limits == limits)
        return;
    m_limits = limits;
    if (m_next.isActive())
        m_next.start(m_pace.first); // somebody may still be choosing
}

void CacheService::start()
{
    m_next.start(m_pace.first);
}

void CacheService::cleanNow()
{
    m_isThorough = true;
    clean();
}

QFuture<Result<CacheUsage>> CacheService::usage()
{
    return m_engine.searcher().ask(
        [now = m_engine.clock().now()](Stores &stores) { return stores.care.usage(now); });
}

void CacheService::clean()
{
    if (isCleaning())
        return;
    m_stage = Stage::Planning;
    m_report = {};
    m_sizeBefore = 0; // not known before there is a plan
    const auto job = [limits = m_limits, now = m_engine.clock().now()](
                         Stores &stores) { return stores.care.plan(limits, now); };
    whenDone(
        m_engine.searcher().ask(job), this, [this](const Result<CacheCare::Plan> &plan) { takePlan(plan); });
}

void CacheService::takePlan(const Result<CacheCare::Plan> &plan)
{
    if (!plan)
        return end(plan.error());
    m_plan = *plan;
    write<Space>([](Stores &stores) { return stores.care.space(); },
        [this](const Space &space) {
            m_sizeBefore = space.used + space.free;
            m_estimate = double(space.used) * (1 + kMargin);
            m_bytesPerItem = double(space.used) / double(std::max<qint64>(1, m_plan.allItems));
            m_stage = Stage::Removing;
            m_pause.start();
        });
}

/// Runs a job in the writer, and goes on with its answer, or ends.
template <typename Answer, typename Job, typename Then>
void CacheService::write(Job job, Then then)
{
    whenDone(m_engine.writer().ask(std::move(job)), this,
        [this, then = std::move(then)](const Result<Answer> &answer) {
            if (answer)
                then(*answer);
            else
                end(answer.error());
        });
}

void CacheService::step()
{
    if (m_stage == Stage::Removing)
        remove();
    else if (m_stage == Stage::Merging)
        merge();
    else if (m_stage == Stage::Shrinking)
        shrink();
}

/// Goes on to the next discussion of the plan.
void CacheService::pass()
{
    m_plan.stories.removeFirst();
    m_plan.items.removeFirst();
    m_plan.due = std::max<qsizetype>(0, m_plan.due - 1);
}

void CacheService::remove()
{
    const ItemIds open = m_open ? m_open() : ItemIds();
    while (!m_plan.stories.isEmpty() && open.contains(m_plan.stories.first()))
        pass();
    const bool isTooLarge = m_limits.bytes > 0 && m_estimate > double(m_limits.bytes);
    if (m_plan.stories.isEmpty() || (m_plan.due == 0 && !isTooLarge)) {
        m_stage = m_report.discussions > 0 ? Stage::Merging : Stage::Shrinking;
        m_begins = true;
        return m_pause.start();
    }
    const auto job = [story = m_plan.stories.first(), limits = m_limits, slice = m_pace.slice](
                         Stores &stores) { return stores.care.removeSome(story, limits, slice); };
    using Removal = CacheCare::Removal;
    write<Removal>(job, [this](Removal removal) {
        if (removal == Removal::Gone) {
            m_estimate -= double(m_plan.items.first()) * m_bytesPerItem;
            ++m_report.discussions;
        }
        if (removal != Removal::Some)
            pass();
        m_pause.start();
    });
}

void CacheService::merge()
{
    const auto job = [first = std::exchange(m_begins, false), slice = m_pace.slice](
                         Stores &stores) { return stores.care.mergeWords(first, slice); };
    write<bool>(job, [this](bool isDone) {
        if (isDone)
            m_stage = Stage::Shrinking;
        m_pause.start();
    });
}

void CacheService::shrink()
{
    using Shrinking = CacheCare::Shrinking;
    const auto job = [slice = m_pace.slice](Stores &stores) { return stores.care.shrinkSome(slice); };
    write<Shrinking>(job, [this](Shrinking shrinking) {
        if (shrinking == Shrinking::Some)
            m_pause.start();
        else if (shrinking == Shrinking::Impossible && m_isThorough)
            rebuild();
        else
            end();
    });
}

void CacheService::rebuild()
{
    const auto job = [](Stores &stores) -> Result<bool> {
        const auto done = stores.care.rebuild();
        return done ? Result<bool>(true) : fail(done.error());
    };
    write<bool>(job, [this](bool) { end(); });
}

void CacheService::end(const std::optional<Error> &problem)
{
    m_report.problem = problem;
    const auto tell = [this](const Result<Space> &space) {
        if (space)
            m_report.bytes = std::max<qint64>(0, m_sizeBefore - space->used - space->free);
        m_stage = Stage::Resting;
        m_isThorough = false;
        m_plan = {};
        if (m_pace.next.count() > 0)
            m_next.start(m_pace.next);
        Q_EMIT cleaned(m_report);
    };
    whenDone(m_engine.writer().ask([](Stores &stores) { return stores.care.space(); }), this, tell);
}

} // namespace backthread::services
