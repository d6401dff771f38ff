// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/feedservice.h"

#include "core/base/whendone.h"
#include "core/services/engine.h"

namespace backthread::services {

using discussion::Feed;
using discussion::FeedPage;
using discussion::Items;
using discussion::StorySummary;
using store::Stores;

/// How it stands with one feed.
struct FeedService::Fetching {
    std::unique_ptr<FetchTicket> ticket;
    int stories = 0;
    bool loading = false; ///< Until everything that came is stored.
    bool fresh = false;
    std::optional<Error> problem;
    int round = 0; ///< Grows when a fetch begins and ends; what was read in an earlier one comes too late.
};

FeedService::FeedService(Engine &engine)
    : m_engine(engine)
{
}

FeedService::~FeedService() = default;

FeedService::Fetching &FeedService::fetching(Feed feed)
{
    auto &fetching = m_fetching[feed];
    if (!fetching)
        fetching = std::make_unique<Fetching>();
    return *fetching;
}

void FeedService::open(Feed feed, int stories)
{
    fetch(feed, stories);
    reread(feed, stories);
}

void FeedService::reread(Feed feed, int stories)
{
    Fetching &current = fetching(feed);
    current.stories = stories;
    const auto job = [feed, stories](Stores &stores) { return stores.feeds.page(feed, stories); };
    whenDone(
        m_engine.reader().ask(job), this, [this, feed, round = current.round](const Result<FeedPage> &page) {
            if (round == fetching(feed).round)
                show(feed, page);
        });
}

void FeedService::show(Feed feed, const Result<FeedPage> &page)
{
    const Fetching &current = fetching(feed);
    State state {.fresh = current.fresh, .loading = current.loading, .problem = current.problem};
    if (page)
        state.page = *page;
    else if (!state.problem)
        state.problem = page.error();
    Q_EMIT changed(feed, state);
}

void FeedService::fetch(Feed feed, int stories)
{
    Fetching &current = fetching(feed);
    const int round = current.round + 1;
    current = Fetching {.ticket = m_engine.fetcher().feed(feed, stories),
        .stories = stories,
        .loading = true,
        .round = round};
    const FetchTicket *ticket = current.ticket.get();
    connect(ticket, &FetchTicket::ranked, this, [this, feed](const ItemIds &ids) { storeRanks(feed, ids); });
    connect(
        ticket, &FetchTicket::received, this, [this, feed](const Items &items) { storeItems(feed, items); });
    connect(ticket, &FetchTicket::finished, this, [this, feed](const Result<sources::FetchReport> &report) {
        end(feed, report ? std::nullopt : std::optional(report.error()));
    });
}

void FeedService::storeItems(Feed feed, const Items &items)
{
    const auto job = [items, now = m_engine.clock().now()](Stores &stores) -> Result<void> {
        auto saved = stores.items.save(items, now);
        return saved ? Result<void>() : fail(saved.error());
    };
    const int round = fetching(feed).round;
    whenDone(m_engine.writer().ask(job), this, [this, feed, round](const Result<void> &stored) {
        Fetching &current = fetching(feed);
        if (!stored && round == current.round)
            current.problem = stored.error();
        reread(feed, current.stories);
    });
}

void FeedService::storeRanks(Feed feed, const ItemIds &ids)
{
    const auto job = [feed, ids, now = m_engine.clock().now()](
                         Stores &stores) { return stores.feeds.save(feed, ids, now, 0); };
    const int round = fetching(feed).round;
    whenDone(m_engine.writer().ask(job), this, [this, feed, round](const Result<void> &stored) {
        Fetching &current = fetching(feed);
        if (round == current.round) {
            current.fresh = stored.has_value();
            if (!stored)
                current.problem = stored.error();
        }
        reread(feed, current.stories);
    });
}

void FeedService::end(Feed feed, const std::optional<Error> &problem)
{
    Fetching &ended = fetching(feed);
    ended.ticket.release()->deleteLater(); // it is what called
    // Behind everything that is still being stored.
    const auto job = [feed, stories = ended.stories](
                         Stores &stores) { return stores.feeds.page(feed, stories); };
    const int round = ended.round;
    whenDone(m_engine.writer().ask(job), this, [this, feed, problem, round](const Result<FeedPage> &page) {
        Fetching &current = fetching(feed);
        if (round != current.round)
            return;
        ++current.round;
        current.loading = false;
        if (problem)
            current.problem = problem;
        current.fresh = current.fresh && !problem;
        show(feed, page);
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
