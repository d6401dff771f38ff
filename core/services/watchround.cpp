// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/watchround.h"

#include "core/base/letgo.h"
#include "core/base/whendone.h"
#include "core/services/engine.h"
#include "core/services/storing.h"

#include <QSet>

#include <algorithm>

namespace backthread::services {

using namespace std::chrono_literals;
using discussion::Item;
using discussion::Items;
using discussion::Watch;
using sources::FetchReport;
using store::Stores;

namespace {

constexpr auto kPause = 250ms; // between two threads
constexpr qsizetype kMostOwn = 10; // of the reader's latest, to be asked for their replies
constexpr qsizetype kMostReplies = 20;

} // namespace

WatchRound::WatchRound(Engine &engine, const QList<Watch> &watches)
    : m_engine(engine)
    , m_watches(watches)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { fetchThread(m_threads.takeFirst()); });
}

WatchRound::~WatchRound() = default;

void WatchRound::start()
{
    ItemIds stories;
    for (const Watch &watch : std::as_const(m_watches)) {
        const bool isFetchable = watch.kind == Watch::Kind::Replies && watch.story > ItemId();
        if (isFetchable && !stories.contains(watch.story))
            stories.append(watch.story);
    }
    if (stories.isEmpty())
        nextUser();
    else
        checkStories(stories);
}

void WatchRound::checkStories(const ItemIds &stories)
{
    fetchItems(stories, [this] {
        const auto job = [items = m_items, save = savingItems(), watches = m_watches,
                             now = m_engine.clock().now()](Stores &stores) -> Result<ItemIds> {
            for (const Watch &watch : watches) {
                if (watch.kind != Watch::Kind::Replies)
                    continue;
                if (auto done = stores.watches.setChecked(watch.id, now); !done)
                    return fail(done.error());
            }
            return save(stores).and_then([&] { return stores.watches.behind(items); });
        };
        store(job, [this](const ItemIds &behind) {
            m_threads = behind;
            if (m_threads.isEmpty())
                nextUser();
            else
                fetchThread(m_threads.takeFirst());
        });
    });
}

void WatchRound::nextThread()
{
    if (m_threads.isEmpty())
        nextUser();
    else
        m_pause.start();
}

void WatchRound::fetchThread(ItemId story)
{
    follow(m_engine.fetcher().thread(story, sources::Effort::Least));
    connect(m_ticket.get(), &FetchTicket::finished, this, [this](const Result<FetchReport> &report) {
        letGo(m_ticket, this);
        if (!report)
            return report.error().isOfNetwork() ? end(report.error()) : nextThread();
        const auto job = [save = savingItems(), story = report->story,
                             record = recordOf(*report, m_engine.clock().now())](Stores &stores) {
            return save(stores).and_then([&] { return stores.items.recordFetch(story, record); });
        };
        store(job, [this] { nextThread(); });
    });
}

void WatchRound::nextUser()
{
    while (!m_watches.isEmpty()) {
        const Watch watch = m_watches.takeFirst();
        if (watch.kind != Watch::Kind::Replies)
            return fetchLatest(watch);
    }
    end();
}

void WatchRound::fetchLatest(const Watch &watch)
{
    m_ids.clear();
    follow(m_engine.fetcher().submissions(watch.name));
    connect(m_ticket.get(), &FetchTicket::ranked, this, [this](const ItemIds &ids) { m_ids = ids; });
    connect(m_ticket.get(), &FetchTicket::finished, this, [this, watch](const Result<FetchReport> &report) {
        letGo(m_ticket, this);
        if (!report && report.error().kind == Error::Kind::NotFound)
            Q_EMIT userMissing(watch.name);
        else if (!report)
            return end(report.error());
        const auto newest = std::max_element(m_ids.cbegin(), m_ids.cend());
        const auto job = [watch, ids = m_ids, newest = newest == m_ids.cend() ? ItemId() : *newest,
                             now = m_engine.clock().now()](Stores &stores) -> Result<ItemIds> {
            if (auto done = stores.watches.setChecked(watch.id, now, newest); !done)
                return fail(done.error());
            return stores.follows.unknown(ids);
        };
        store(job, [this, watch](ItemIds ids) {
            if (watch.kind == Watch::Kind::OwnName) {
                for (const ItemId own : m_ids.first(std::min(m_ids.size(), kMostOwn))) {
                    if (!ids.contains(own))
                        ids.append(own); // known, but its replies may not be
                }
            }
            fetchItems(ids, [this, watch] { fetchReplies(watch); });
        });
    });
}

/// Those to what is the reader's own, of which the cache knows nothing.
void WatchRound::fetchReplies(const Watch &watch)
{
    ItemIds replies;
    for (const Item &item : std::as_const(m_items)) {
        if (watch.kind == Watch::Kind::OwnName)
            replies += item.kids.value_or(ItemIds());
    }
    const auto job = [save = savingItems(), replies](Stores &stores) {
        return save(stores).and_then([&] { return stores.follows.unknown(replies); });
    };
    store(job, [this](ItemIds unknown) {
        std::sort(unknown.begin(), unknown.end(), std::greater());
        fetchItems(unknown.first(std::min(unknown.size(), kMostReplies)),
            [this] { store(savingItems(), [this] { nextUser(); }); });
    });
}

void WatchRound::fetchItems(const ItemIds &ids, std::function<void()> then)
{
    if (ids.isEmpty())
        return then();
    follow(m_engine.fetcher().items(ids));
    connect(m_ticket.get(), &FetchTicket::finished, this,
        [this, then = std::move(then)](const Result<FetchReport> &report) {
            const auto next = then; // the ticket, which goes now, owns what is running
            letGo(m_ticket, this);
            if (report)
                next();
            else
                end(report.error());
        });
}

void WatchRound::follow(std::unique_ptr<FetchTicket> ticket)
{
    m_items.clear();
    m_ticket = std::move(ticket);
    connect(
        m_ticket.get(), &FetchTicket::received, this, [this](const Items &items) { m_items.append(items); });
}

std::function<Result<void>(Stores &)> WatchRound::savingItems()
{
    return saving(std::exchange(m_items, {}), m_engine.clock().now());
}

template <typename Job, typename Then>
void WatchRound::store(Job job, Then then)
{
    whenDone(m_engine.writer().ask(job), this, [this, then](const auto &done) {
        if (!done)
            end(done.error());
        else if constexpr (std::is_void_v<typename std::decay_t<decltype(done)>::value_type>)
            then();
        else
            then(*done);
    });
}

void WatchRound::end(const std::optional<Error> &problem)
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT finished(problem);
}

} // namespace backthread::services
