// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/feedservice.h"

#include "core/base/letgo.h"
#include "core/base/whendone.h"
#include "core/discussion/mutematcher.h"
#include "core/services/engine.h"
#include "core/services/storing.h"

namespace backthread::services {

using discussion::FeedPage;
using discussion::Items;
using discussion::StoryList;
using discussion::StorySummary;
using store::Stores;

/// How it stands with one list.
struct FeedService::Fetching {
    std::unique_ptr<FetchTicket> ticket;
    int stories = 0;
    bool loading = false; ///< Until everything that came is stored.
    bool fresh = false;
    std::optional<Error> problem;
    int round = 0; ///< Grows when a fetch begins and ends; what was read in an earlier one comes too late.
};

/// A page, and what of it is muted now.
struct FeedService::Known {
    FeedPage page;
    QSet<ItemId> muted;
};

FeedService::FeedService(Engine &engine)
    : m_engine(engine)
{
}

FeedService::~FeedService() = default;

FeedService::Fetching &FeedService::fetching(const StoryList &list)
{
    auto &fetching = m_fetching[list];
    if (!fetching)
        fetching = std::make_unique<Fetching>();
    return *fetching;
}

void FeedService::open(const StoryList &list, int stories)
{
    fetch(list, stories);
    reread(list, stories);
}

FeedService::Reading FeedService::reading(const StoryList &list, int stories) const
{
    return [list, stories, now = m_engine.clock().now()](Stores &database) -> Result<Known> {
        auto page = database.feeds.page(list, stories);
        const auto mutes = database.mutes.list(now);
        if (!page || !mutes)
            return fail(page ? mutes.error() : page.error());
        Known known {std::move(*page), {}};
        const discussion::MuteMatcher matcher(*mutes);
        for (const StorySummary &summary : std::as_const(known.page.stories)) {
            if (matcher.muteOf(summary.story))
                known.muted.insert(summary.story.id);
        }
        return known;
    };
}

void FeedService::reread(const StoryList &list, int stories)
{
    Fetching &current = fetching(list);
    current.stories = stories;
    whenDone(m_engine.reader().ask(reading(list, stories)), this,
        [this, list, round = current.round](const Result<Known> &known) {
            if (round == fetching(list).round)
                show(list, known);
        });
}

void FeedService::show(const StoryList &list, const Result<Known> &known)
{
    const Fetching &current = fetching(list);
    State state {.fresh = current.fresh, .loading = current.loading, .problem = current.problem};
    if (known) {
        state.page = known->page;
        state.muted = known->muted;
    } else if (!state.problem) {
        state.problem = known.error();
    }
    Q_EMIT changed(list, state);
}

std::unique_ptr<FetchTicket> FeedService::ask(const StoryList &list, int stories)
{
    if (const auto feed = list.feed())
        return m_engine.fetcher().feed(*feed, stories);
    return m_engine.fetcher().best(list.period(m_engine.clock().now()), stories);
}

void FeedService::fetch(const StoryList &list, int stories)
{
    Fetching &current = fetching(list);
    const int round = current.round + 1;
    current = Fetching {.ticket = ask(list, stories), .stories = stories, .loading = true, .round = round};
    const FetchTicket *ticket = current.ticket.get();
    connect(ticket, &FetchTicket::ranked, this, [this, list](const ItemIds &ids) { storeRanks(list, ids); });
    connect(
        ticket, &FetchTicket::received, this, [this, list](const Items &items) { storeItems(list, items); });
    connect(ticket, &FetchTicket::finished, this, [this, list](const Result<sources::FetchReport> &report) {
        end(list, report ? std::nullopt : std::optional(report.error()));
    });
}

void FeedService::storeItems(const StoryList &list, const Items &items)
{
    const int round = fetching(list).round;
    const auto saved = m_engine.writer().ask(saving(items, m_engine.clock().now()));
    whenDone(saved, this, [this, list, round](const Result<void> &stored) {
        Fetching &current = fetching(list);
        if (!stored && round == current.round)
            current.problem = stored.error();
        reread(list, current.stories);
    });
}

void FeedService::storeRanks(const StoryList &list, const ItemIds &ids)
{
    const auto job = [list, ids, now = m_engine.clock().now()](
                         Stores &stores) { return stores.feeds.save(list, ids, now, 0); };
    const int round = fetching(list).round;
    whenDone(m_engine.writer().ask(job), this, [this, list, round](const Result<void> &stored) {
        Fetching &current = fetching(list);
        if (round == current.round) {
            current.fresh = stored.has_value();
            if (!stored)
                current.problem = stored.error();
        }
        reread(list, current.stories);
    });
}

void FeedService::end(const StoryList &list, const std::optional<Error> &problem)
{
    Fetching &ended = fetching(list);
    letGo(ended.ticket, this);
    // Behind everything that is still being stored.
    const auto job = reading(list, ended.stories);
    const int round = ended.round;
    whenDone(m_engine.writer().ask(job), this, [this, list, problem, round](const Result<Known> &known) {
        Fetching &current = fetching(list);
        if (round != current.round)
            return;
        ++current.round;
        current.loading = false;
        if (problem)
            current.problem = problem;
        current.fresh = current.fresh && !problem;
        show(list, known);
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
