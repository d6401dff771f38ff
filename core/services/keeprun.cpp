// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/keeprun.h"

#include "core/base/letgo.h"
#include "core/base/whendone.h"
#include "core/services/engine.h"
#include "core/services/storing.h"

#include <algorithm>

namespace backthread::services {

using discussion::Items;
using discussion::Keep;
using sources::FetchReport;
using store::Stores;
using State = KeepProgress::State;

namespace {

// With more, it is not the discussion that is at fault.
constexpr int kMostFailuresInARow = 3;
// One in so many discussions gets its ranks, which cost a request each.
constexpr int kRanked = 3;

} // namespace

KeepRun::KeepRun(Engine &engine, const Keep &keep, const KeepPolicy &policy, const sources::FetchCost &spent)
    : m_engine(engine)
    , m_policy(policy)
{
    m_progress.keep = keep;
    m_progress.cost = spent;
    m_pause.setSingleShot(true);
    m_pause.setInterval(policy.pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { fetch(m_pending.takeFirst()); });
}

KeepRun::~KeepRun() = default;

void KeepRun::start()
{
    const Keep &keep = m_progress.keep;
    const auto job = [id = keep.id, now = m_engine.clock().now()](
                         Stores &stores) { return stores.keeps.begin(id, now); };
    whenDone(m_engine.writer().ask(job), this, [this, goesOn = keep.isRunning](const Result<void> &begun) {
        if (!begun)
            end(State::Failed, begun.error());
        else if (goesOn)
            readRound(true);
        else
            list();
    });
}

void KeepRun::list()
{
    if (m_progress.keep.kind == Keep::Kind::Bookmarks)
        return listBookmarks();
    // The titles come with the discussions.
    follow(m_engine.fetcher().feed(m_progress.keep.feed, 0));
    connect(m_ticket.get(), &FetchTicket::ranked, this, [this](const ItemIds &ids) {
        storeRanks(ids);
        m_pending = ids.mid(0, m_progress.keep.stories);
    });
    connect(m_ticket.get(), &FetchTicket::finished, this, [this](const Result<FetchReport> &report) {
        letGo(m_ticket, this);
        if (report)
            takeStories(m_pending);
        else
            end(report.error().isOfNetwork() || report.error().isPassing() ? State::Waiting : State::Failed,
                report.error());
    });
}

void KeepRun::listBookmarks()
{
    const auto job = [keep = m_progress.keep](
                         Stores &stores) { return stores.keeps.bookmarkedStories(keep.tag, keep.stories); };
    whenDone(m_engine.writer().ask(job), this, [this](const Result<ItemIds> &stories) {
        if (stories)
            takeStories(*stories);
        else
            end(State::Failed, stories.error());
    });
}

void KeepRun::takeStories(const ItemIds &stories)
{
    const auto job = [id = m_progress.keep.id, stories](
                         Stores &each) { return each.keeps.setStories(id, stories); };
    whenDone(m_engine.writer().ask(job), this, [this](const Result<void> &stored) {
        if (stored)
            readRound(false);
        else
            end(State::Failed, stored.error());
    });
}

void KeepRun::readRound(bool thenList)
{
    const auto job = [id = m_progress.keep.id, fresh = m_engine.clock().now() - m_policy.fresh](
                         Stores &stores) -> Result<Round> {
        auto round = stores.keeps.round(id, fresh);
        for (const ItemId story : round ? round->fresh : ItemIds()) {
            if (auto done = stores.keeps.setDone(id, story); !done)
                return fail(done.error());
        }
        return round;
    };
    whenDone(m_engine.writer().ask(job), this, [this, thenList](const Result<Round> &round) {
        if (round)
            takeRound(*round, thenList);
        else
            end(State::Failed, round.error());
    });
}

void KeepRun::takeRound(const Round &round, bool thenList)
{
    if (thenList && round.pending.isEmpty())
        return list();
    m_pending = round.pending;
    m_progress.stories = round.stories;
    m_progress.done = round.stories - int(round.pending.size());
    next();
}

/// Goes on with the next discussion, or with what is left when there is none.
void KeepRun::next()
{
    if (m_pending.isEmpty())
        return fetchRanks();
    if (isOverBudget())
        return end(State::OverBudget);
    Q_EMIT changed();
    if (m_fetched.isEmpty())
        fetch(m_pending.takeFirst());
    else
        m_pause.start();
}

void KeepRun::fetch(ItemId story)
{
    follow(m_engine.fetcher().thread(story, sources::Effort::Least));
    connect(m_ticket.get(), &FetchTicket::finished, this, [this, story](const Result<FetchReport> &report) {
        letGo(m_ticket, this);
        onFetched(story, report);
    });
}

void KeepRun::onFetched(ItemId story, const Result<FetchReport> &report)
{
    if (!report)
        return onFailed(story, report.error());
    m_failuresInARow = 0;
    m_fetched.append(story);
    tickOff(story, *report);
}

void KeepRun::onFailed(ItemId story, const Error &error)
{
    const bool isGone = error.kind == Error::Kind::NotFound;
    if (error.isOfNetwork() || (!isGone && ++m_failuresInARow >= kMostFailuresInARow))
        return end(State::Waiting, error);
    ++m_progress.failed;
    tickOff(story, std::nullopt);
}

void KeepRun::tickOff(ItemId story, const std::optional<FetchReport> &report)
{
    Saving remember;
    if (report)
        remember = m_saves.recording(report->story, recordOf(*report, m_engine.clock().now()));
    const auto job = [id = m_progress.keep.id, story, remember](Stores &stores) -> Result<void> {
        if (remember) {
            if (auto recorded = remember(stores); !recorded)
                return recorded;
        }
        return stores.keeps.setDone(id, story);
    };
    whenDone(m_engine.writer().ask(job), this, [this](const Result<void> &stored) {
        if (!stored)
            return end(State::Failed, stored.error());
        ++m_progress.done;
        next();
    });
}

bool KeepRun::isOverBudget() const
{
    const sources::FetchCost &cost = m_progress.cost;
    return cost.requests >= m_policy.requests || cost.bytes >= m_policy.bytes;
}

void KeepRun::fetchRanks()
{
    const int affordable = isOverBudget() ? 0 : m_policy.requests - m_progress.cost.requests;
    const ItemIds stories = m_fetched.mid(0, std::min<qsizetype>(m_fetched.size() / kRanked, affordable));
    if (stories.isEmpty())
        return end(State::Complete);
    Q_EMIT changed();
    follow(m_engine.fetcher().items(stories));
    connect(m_ticket.get(), &FetchTicket::finished, this, [this] {
        letGo(m_ticket, this);
        end(State::Complete); // with ranks or without
    });
}

void KeepRun::follow(std::unique_ptr<FetchTicket> ticket)
{
    m_ticket = std::move(ticket);
    m_saves = {};
    connect(m_ticket.get(), &FetchTicket::received, this, &KeepRun::storeItems);
    connect(m_ticket.get(), &FetchTicket::spent, this, [this](const sources::FetchCost &cost) {
        m_progress.cost.requests += cost.requests;
        m_progress.cost.bytes += cost.bytes;
    });
}

void KeepRun::storeItems(const Items &items)
{
    write(m_saves.saving(items, m_engine.clock().now()));
}

void KeepRun::storeRanks(const ItemIds &ids)
{
    write([feed = m_progress.keep.feed, ids, now = m_engine.clock().now()](
              Stores &stores) { return stores.feeds.save(feed, ids, now, 0); });
}

/// Stores something that came; where that fails the round ends.
template <typename Job>
void KeepRun::write(Job job)
{
    whenDone(m_engine.writer().ask(job), this, [this](const Result<void> &stored) {
        if (!stored)
            end(State::Failed, stored.error());
    });
}

void KeepRun::end(State state, const std::optional<Error> &problem)
{
    if (m_progress.state != State::Running)
        return;
    m_pause.stop();
    letGo(m_ticket, this);
    m_progress.state = state;
    m_progress.problem = problem;
    Q_EMIT changed();
}

} // namespace backthread::services
