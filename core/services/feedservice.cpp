// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/feedservice.h"

#include "core/services/engine.h"

namespace backthread::services {

using discussion::Feed;
using discussion::FeedPage;
using discussion::Items;
using discussion::StorySummary;
using store::Stores;

/// One feed on its way.
struct FeedService::Fetching {
    std::unique_ptr<FetchTicket> ticket;
    int stories = 0;
    bool fresh = false;
};

FeedService::FeedService(Engine &engine) : m_engine(engine) {}

FeedService::~FeedService() = default;

void FeedService::open(Feed feed, int stories)
{
    reread(feed, stories);
    fetch(feed, stories);
}

void FeedService::reread(Feed feed, int stories)
{
    const auto job = [feed, stories](Stores &stores) { return stores.feeds.page(feed, stories); };
    m_engine.reader().ask(job).then(this, [this, feed](const Result<FeedPage> &page) {
        State state;
        const auto fetching = m_fetching.find(feed);
        state.loading = fetching != m_fetching.end();
        state.fresh = state.loading && fetching->second->fresh;
        if (page)
            state.page = *page;
        else
            state.problem = page.error();
        Q_EMIT changed(feed, state);
    });
}

void FeedService::fetch(Feed feed, int stories)
{
    auto &fetching = m_fetching[feed];
    fetching = std::make_unique<Fetching>();
    fetching->stories = stories;
    fetching->ticket = m_engine.fetcher().feed(feed, stories);
    const FetchTicket *ticket = fetching->ticket.get();
    connect(ticket, &FetchTicket::ranked, this, [this, feed](const ItemIds &ids) { storeRanks(feed, ids); });
    connect(ticket, &FetchTicket::received, this, [this, feed, stories](const Items &items) {
        const auto job = [items, now = m_engine.clock().now()](Stores &stores) {
            return stores.items.save(items, now);
        };
        m_engine.writer().ask(job).then(
            this, [this, feed, stories](const Result<store::ItemStore::SaveReport> &) { reread(feed, stories); });
    });
    connect(ticket, &FetchTicket::finished, this, [this, feed](const Result<sources::FetchReport> &report) {
        end(feed, report ? std::nullopt : std::optional(report.error()));
    });
}

void FeedService::storeRanks(Feed feed, const ItemIds &ids)
{
    Fetching &fetching = *m_fetching.at(feed);
    fetching.fresh = true;
    const auto job = [feed, ids, now = m_engine.clock().now()](Stores &stores) {
        return stores.feeds.save(feed, ids, now, 0);
    };
    m_engine.writer().ask(job).then(this, [this, feed, stories = fetching.stories](const Result<void> &) {
        reread(feed, stories);
    });
}

void FeedService::end(Feed feed, const std::optional<Error> &problem)
{
    const auto fetching = m_fetching.find(feed);
    const int stories = fetching->second->stories;
    const bool fresh = fetching->second->fresh;
    fetching->second->ticket.release()->deleteLater(); // it is what called
    m_fetching.erase(fetching);
    // Behind everything that is still being stored.
    const auto job = [feed, stories](Stores &stores) { return stores.feeds.page(feed, stories); };
    m_engine.writer().ask(job).then(this, [this, feed, problem, fresh](const Result<FeedPage> &page) {
        State state;
        state.fresh = fresh && !problem;
        state.problem = problem;
        if (page)
            state.page = *page;
        else if (!problem)
            state.problem = page.error();
        Q_EMIT changed(feed, state);
    });
}

QFuture<Result<QList<StorySummary>>> FeedService::history(int limit)
{
    return m_engine.reader().ask([limit](Stores &stores) { return stores.feeds.history(limit); });
}

QFuture<Result<QList<StorySummary>>> FeedService::ofSite(const QString &site, int limit)
{
    return m_engine.reader().ask([site, limit](Stores &stores) { return stores.feeds.ofSite(site, limit); });
}

} // namespace backthread::services
