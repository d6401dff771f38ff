// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/savedsearchservice.h"

#include "core/base/whendone.h"
#include "core/services/engine.h"
#include "core/services/liveservice.h"

#include <algorithm>

namespace backthread::services {

using search::SavedSearch;
using search::SearchMemory;
using store::Stores;

namespace {

constexpr auto kRest = std::chrono::seconds(5); ///< What comes in a while is counted once.

} // namespace

SavedSearchService::SavedSearchService(Engine &engine)
    : m_engine(engine)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &SavedSearchService::reread);
}

void SavedSearchService::follow(LiveService &live)
{
    connect(&live, &LiveService::stored, this, &SavedSearchService::rereadSoon);
}

bool SavedSearchService::isSaved(const SavedSearch &search) const
{
    return std::any_of(m_memory.saved.cbegin(), m_memory.saved.cend(),
        [&search](const SavedSearch &each) { return each.isLike(search); });
}

/// Does something in the writer, reads everything anew, and then goes on if that went well.
template <typename Job, typename Then>
auto SavedSearchService::change(Job job, Then then)
{
    auto changing = m_engine.writer().ask(std::move(job));
    whenDone(changing, this, [this, then = std::move(then)](const auto &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        then(done);
        reread();
    });
    return changing;
}

QFuture<Result<void>> SavedSearchService::save(const SavedSearch &search)
{
    return change([search, now = m_engine.clock().now()](
                      Stores &stores) { return stores.savedSearches.save(search, now); },
        [this](const Result<void> &) { Q_EMIT edited(); });
}

QFuture<Result<SavedSearch>> SavedSearchService::remove(const SavedSearch &search)
{
    return change([search](Stores &stores) { return stores.savedSearches.remove(search); },
        [this](const Result<SavedSearch> &gone) {
            Q_EMIT removed(*gone);
            Q_EMIT edited();
        });
}

void SavedSearchService::toggle(const SavedSearch &search)
{
    if (isSaved(search))
        remove(search);
    else
        save(search);
}

void SavedSearchService::restore(const SavedSearch &search)
{
    change([search](Stores &stores) { return stores.savedSearches.restore(search); },
        [this](const Result<void> &) { Q_EMIT edited(); });
}

void SavedSearchService::markSeen(const SavedSearch &search)
{
    if (isSaved(search)) {
        change([search](Stores &stores) { return stores.savedSearches.markSeen(search); },
            [](const Result<void> &) {});
    }
}

void SavedSearchService::remember(const QString &query)
{
    if (!m_remembers)
        return;
    change([query, now = m_engine.clock().now()](
               Stores &stores) { return stores.savedSearches.remember(query, now); },
        [](const Result<void> &) {});
}

void SavedSearchService::forgetRecent()
{
    change([](Stores &stores) { return stores.savedSearches.forgetRecent(); },
        [this](const Result<QStringList> &forgotten) {
            if (!forgotten->isEmpty())
                Q_EMIT recentForgotten(*forgotten);
        });
}

void SavedSearchService::restoreRecent(const QStringList &queries)
{
    change([queries](Stores &stores) { return stores.savedSearches.restoreRecent(queries); },
        [](const Result<void> &) {});
}

void SavedSearchService::rereadSoon()
{
    if (!m_memory.saved.isEmpty() && !m_rest.isActive())
        m_rest.start();
}

void SavedSearchService::reread()
{
    m_isStale = true;
    if (m_isReading)
        return;
    m_isReading = true;
    m_isStale = false;
    const auto job = [now = m_engine.clock().now()](
                         Stores &stores) { return stores.savedSearches.memory(now); };
    whenDone(m_engine.searcher().ask(job), this, [this](const Result<SearchMemory> &memory) {
        m_isReading = false;
        if (memory && m_memory != *memory) {
            m_memory = *memory;
            Q_EMIT changed();
        }
        if (m_isStale)
            reread();
    });
}

} // namespace backthread::services
