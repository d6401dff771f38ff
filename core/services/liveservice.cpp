// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/liveservice.h"

#include "core/base/letgo.h"
#include "core/base/whendone.h"
#include "core/services/engine.h"
#include "core/services/threadservice.h"

#include <algorithm>
#include <functional>

namespace backthread::services {

using discussion::Item;
using discussion::Items;
using discussion::ItemType;
using store::Stores;

namespace {

constexpr qsizetype kMostInVain = 1000;

ItemIds idsOf(const Items &items)
{
    ItemIds ids;
    for (const Item &item : items)
        ids.append(item.id);
    return ids;
}

} // namespace

/// What a round has brought.
struct LiveService::Stored {
    QHash<ItemId, ItemIds> replies; ///< By story; none for those in which only something else has changed.
};

LiveService::LiveService(Engine &engine, ThreadService &threads, const LivePolicy &policy)
    : m_engine(engine)
    , m_threads(threads)
    , m_policy(policy)
{
    m_hiding.setSingleShot(true);
    connect(&m_hiding, &QTimer::timeout, this, [this] {
        m_isHidden = true;
        connectOrNot();
    });
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &LiveService::begin);
}

LiveService::~LiveService() = default;

void LiveService::setWanted(bool wanted)
{
    m_isWanted = wanted;
    connectOrNot();
}

void LiveService::setWindowHidden(bool hidden)
{
    if (hidden && !m_isHidden && !m_hiding.isActive())
        m_hiding.start(m_policy.hidden);
    if (hidden)
        return;
    m_hiding.stop();
    m_isHidden = false;
    connectOrNot();
}

void LiveService::connectOrNot()
{
    if (!m_isWanted || m_isHidden) {
        m_stream.reset();
        m_waiting.clear();
        setConnected(false);
        return;
    }
    if (m_stream)
        return;
    m_stream = m_engine.fetcher().changes();
    connect(m_stream.get(), &ChangeTicket::connected, this, [this] {
        // What was missed in the meantime shows in the stories at least.
        if (std::exchange(m_wasConnected, true))
            take(m_threads.openStories());
        setConnected(true);
    });
    connect(m_stream.get(), &ChangeTicket::interrupted, this, [this] { setConnected(false); });
    connect(m_stream.get(), &ChangeTicket::changed, this, [this](const sources::Changes &changes) {
        take(changes.items);
        if (!changes.users.isEmpty())
            Q_EMIT usersChanged(changes.users);
    });
}

void LiveService::setConnected(bool connected)
{
    if (std::exchange(m_isConnected, connected) != connected)
        Q_EMIT connectionChanged(connected);
}

/// The first of `changed` is the newest.
void LiveService::take(const ItemIds &changed)
{
    const ItemIds newest = changed.first(std::min<qsizetype>(changed.size(), m_policy.mostWaiting));
    const QSet<ItemId> again(newest.begin(), newest.end());
    m_waiting.removeIf([&again](ItemId id) { return again.contains(id); });
    m_waiting.append(ItemIds(newest.rbegin(), newest.rend()));
    m_waiting.remove(0, std::max<qsizetype>(m_waiting.size() - m_policy.mostWaiting, 0));
    begin();
}

void LiveService::begin()
{
    if (m_isBusy || m_rest.isActive() || m_waiting.isEmpty())
        return;
    m_isBusy = true;
    const ItemIds changed = std::exchange(m_waiting, {});
    // Those that were in vain exist now, it seems.
    ItemIds exist = changed;
    exist.removeIf([this](ItemId id) { return !m_inVain.remove(id); });
    const auto job = [changed, open = m_threads.openStories()](
                         Stores &stores) { return stores.follows.followed(changed, open); };
    whenDone(m_engine.reader().ask(job), this, [this, exist](const Result<ItemIds> &followed) {
        const ItemIds wanted = followed.value_or(ItemIds()) + exist;
        const qsizetype later = std::max<qsizetype>(wanted.size() - m_policy.mostAtOnce, 0);
        m_waiting = wanted.first(later) + m_waiting;
        if (wanted.isEmpty())
            end();
        else
            fetch(wanted.sliced(later));
    });
}

void LiveService::fetch(const ItemIds &ids)
{
    ++m_fetches;
    m_asked.unite(QSet<ItemId>(ids.begin(), ids.end()));
    m_ticket = m_engine.fetcher().items(ids);
    connect(
        m_ticket.get(), &FetchTicket::received, this, [this](const Items &items) { m_items.append(items); });
    connect(m_ticket.get(), &FetchTicket::finished, this,
        [this, ids](const Result<sources::FetchReport> &report) {
            letGo(m_ticket, this);
            if (!report || !report->complete)
                return store();
            const ItemIds answered = idsOf(m_items);
            if (m_inVain.size() >= kMostInVain)
                m_inVain.clear(); // rather asked for again than for ever
            for (const ItemId id : ids) {
                if (!answered.contains(id))
                    m_inVain.insert(id);
            }
            fetchReplies();
        });
}

/// Those that the items name and the cache does not have, the newest first.
void LiveService::fetchReplies()
{
    ItemIds replies;
    for (const Item &item : std::as_const(m_items)) {
        const ItemIds kids = item.kids.value_or(ItemIds());
        std::copy_if(kids.begin(), kids.end(), std::back_inserter(replies),
            [this](ItemId id) { return !m_asked.contains(id) && !m_inVain.contains(id); });
    }
    if (replies.isEmpty() || m_fetches >= m_policy.mostFetches)
        return store();
    std::sort(replies.begin(), replies.end(), std::greater());
    const auto job = [replies](Stores &stores) { return stores.follows.unknown(replies); };
    whenDone(m_engine.reader().ask(job), this, [this](const Result<ItemIds> &unknown) {
        if (!unknown || unknown->isEmpty())
            store();
        else
            fetch(unknown->first(std::min<qsizetype>(unknown->size(), m_policy.mostAtOnce)));
    });
}

void LiveService::store()
{
    if (m_items.isEmpty())
        return end();
    // What comes within the second of a whole fetch is newer than that all the same.
    const auto job = [items = std::exchange(m_items, {}), now = m_engine.clock().now() + 1](
                         Stores &stores) -> Result<Stored> {
        const auto unknown = stores.follows.unknown(idsOf(items));
        if (!unknown)
            return fail(unknown.error());
        if (const auto saved = stores.items.save(items, now); !saved)
            return fail(saved.error());
        Stored stored;
        for (const Item &item : items) {
            const auto story = stores.items.storyOf(item.id);
            if (!story)
                continue; // was rejected
            ItemIds &replies = stored.replies[*story];
            if (item.type == ItemType::Comment && !item.isStub() && unknown->contains(item.id))
                replies.append(item.id);
        }
        return stored;
    };
    whenDone(m_engine.writer().ask(job), this, [this](const Result<Stored> &stored) {
        if (stored)
            show(*stored);
        else
            Q_EMIT failed(stored.error());
        end();
    });
}

void LiveService::show(const Stored &stored)
{
    for (auto each = stored.replies.cbegin(); each != stored.replies.cend(); ++each) {
        m_threads.showStored(each.key(), each.value());
        if (!each.value().isEmpty())
            Q_EMIT arrived(each.key(), each.value());
    }
    Q_EMIT this->stored(stored.replies.keys());
}

void LiveService::end()
{
    m_isBusy = false;
    m_rest.start(m_policy.rest + m_policy.restForEach * m_asked.size());
    m_asked.clear();
    m_fetches = 0;
}

} // namespace backthread::services
