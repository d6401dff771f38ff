// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/engine.h"

#include <QPromise>

#include <mutex>

namespace backthread::services {

using namespace Qt::StringLiterals;
using store::Access;

/// Prepares the profile once, in whichever thread comes first; the others wait for it.
class Engine::Opening final {
public:
    explicit Opening(const store::Profile &profile)
        : m_profile(profile)
    {
        m_promise.start();
    }

    Result<void> operator()()
    {
        std::call_once(m_once, [this] {
            m_result = store::prepare(m_profile);
            m_promise.addResult(m_result);
            m_promise.finish();
        });
        return m_result ? Result<void>() : fail(m_result.error());
    }

    [[nodiscard]] QFuture<Result<QList<Repair>>> result() { return m_promise.future(); }

private:
    store::Profile m_profile;
    std::once_flag m_once;
    Result<QList<Repair>> m_result;
    QPromise<Result<QList<Repair>>> m_promise;
};

Engine::Engine(const store::Profile &profile, Fetcher::Factory source, const Clock &clock)
    : m_profile(profile)
    , m_clock(clock)
    , m_opening(std::make_shared<Opening>(profile))
    , m_opened(m_opening->result())
    , m_writer(profile, Access::Write, u"writer"_s, [opening = m_opening] { return (*opening)(); })
    , m_reader(profile, Access::Read, u"reader"_s, [opening = m_opening] { return (*opening)(); })
    , m_searcher(profile, Access::Read, u"searcher"_s, [opening = m_opening] { return (*opening)(); })
    , m_fetcher(std::move(source))
{
}

Engine::~Engine() = default;

void Engine::noteLeaving(ItemId story, const QFuture<Result<void>> &saved)
{
    m_leaving.insert(story, saved);
}

Engine::Leaving Engine::leaving()
{
    m_leaving.removeIf([](const auto &each) { return each.value().isFinished(); });
    return m_leaving;
}

} // namespace backthread::services
