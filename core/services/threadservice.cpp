// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/threadservice.h"

#include "core/base/whendone.h"
#include "core/services/engine.h"

namespace backthread::services {

using discussion::FetchRecord;
using discussion::Item;
using discussion::Items;
using discussion::ItemType;
using discussion::ThreadChangePtr;
using discussion::ThreadPtr;
using discussion::ThreadSnapshot;
using store::Stores;

namespace {

using namespace std::chrono_literals;

// While comments arrive one by one the whole is shown anew this often.
constexpr auto kRereadInterval = 250ms;
// Fewer items are stored as soon as shown.
constexpr int kWorthAPreview = 100;

} // namespace

/// The job that reads the thread, compares it with the last one, and tells what the library knows of it:
/// always, since only the thread tells which story it is, and that may be another than the last time.
OpenThread::Reading OpenThread::reading(std::function<Result<ThreadPtr>(Stores &)> threadIn) const
{
    return [threadIn = std::move(threadIn), now = m_engine.clock().now(), before = m_snapshot.thread](
               Stores &stores) -> Result<Cached> {
        auto thread = threadIn(stores);
        if (!thread)
            return fail(thread.error());
        const ItemId story = (*thread)->story().id;
        auto fetch = stores.items.lastFetch(story);
        if (!fetch)
            return fail(fetch.error());
        auto place = stores.history.place(story, now);
        if (!place)
            return fail(place.error());
        auto bookmarks = stores.bookmarks.within(story);
        if (!bookmarks)
            return fail(bookmarks.error());
        ThreadChangePtr change;
        if (before && before->story().id == story)
            change = std::make_shared<const discussion::ThreadChange>(before, *thread);
        return Cached {
            std::move(*thread), std::move(change), *fetch, std::move(*place), std::move(*bookmarks)};
    };
}

OpenThread::Reading OpenThread::readThread() const
{
    return reading([id = m_id](Stores &stores) { return stores.items.thread(id); });
}

OpenThread::Reading OpenThread::readArrived() const
{
    return reading(
        [id = m_id, items = m_unshown, now = m_engine.clock().now()](Stores &) -> Result<ThreadPtr> {
            const auto root = std::find_if(
                items.begin(), items.end(), [](const Item &item) { return item.parent.isNull(); });
            if (root == items.end())
                return fail(Error::notFound());
            Items comments = items;
            for (Item &comment : comments) {
                comment.type = ItemType::Comment;
                comment.firstSeen = now;
            }
            auto thread = std::make_shared<const discussion::Thread>(*root, std::move(comments));
            return thread->indexOf(id) ? Result<ThreadPtr>(thread) : fail(Error::notFound());
        });
}

OpenThread::OpenThread(Engine &engine, ItemId id)
    : m_engine(engine)
    , m_id(id)
{
    m_reread.setSingleShot(true);
    m_reread.setInterval(kRereadInterval);
    connect(&m_reread, &QTimer::timeout, this, &OpenThread::reread);
}

OpenThread::~OpenThread() = default;

void OpenThread::prepare()
{
    m_prepared = m_engine.reader().ask(readThread());
}

void OpenThread::readCache(bool thenFetch)
{
    if (const auto prepared = std::exchange(m_prepared, {}); prepared.isValid()) {
        whenDone(prepared, this, [this, thenFetch](const Result<Cached> &cached) {
            if (cached)
                takeCached(cached, thenFetch);
            else
                readCache(thenFetch); // it may have come since
        });
        return;
    }
    whenDone(m_engine.reader().ask(readThread()), this,
        [this, thenFetch](const Result<Cached> &cached) { takeCached(cached, thenFetch); });
}

void OpenThread::takeCached(const Result<Cached> &cached, bool thenFetch)
{
    if (!cached && cached.error().kind != Error::Kind::NotFound) {
        tellProblem(cached.error());
        return;
    }
    // What only came by as part of something else (a list, a search) is not a thread yet.
    const bool isThread = cached && (cached->fetch.fetched > 0 || cached->thread->size() > 0);
    const bool fetchNow = m_id.source() == SourceId::HackerNews && (thenFetch || !isThread);
    if (cached) {
        m_snapshot.loading = fetchNow;
        show(*cached);
    }
    if (fetchNow)
        fetch();
    else if (!cached)
        tellProblem(cached.error());
}

void OpenThread::refresh()
{
    if (!m_ticket && m_id.source() == SourceId::HackerNews)
        fetch();
}

void OpenThread::fetch()
{
    ++m_round;
    m_ticket = m_engine.fetcher().thread(m_id);
    connect(m_ticket.get(), &FetchTicket::received, this, &OpenThread::storeItems);
    connect(m_ticket.get(), &FetchTicket::expected, this,
        [this](int comments) { m_snapshot.expected = comments; });
    connect(m_ticket.get(), &FetchTicket::finished, this, [this](const Result<sources::FetchReport> &report) {
        if (!report) {
            giveUp(report.error());
            return;
        }
        const FetchRecord record {
            m_engine.clock().now(), report->seconds, report->requests, report->complete};
        finish(record, report->story);
    });
    m_snapshot.problem.reset();
    m_snapshot.loading = true;
    if (m_snapshot.thread)
        Q_EMIT changed(m_snapshot);
}

void OpenThread::storeItems(const Items &items)
{
    preview(items);
    const auto job = [items, now = m_engine.clock().now()](Stores &stores) -> Result<bool> {
        auto saved = stores.items.save(items, now);
        return saved ? Result<bool>(saved->stored > 0) : fail(saved.error());
    };
    whenDone(m_engine.writer().ask(job), this, [this, round = m_round](const Result<bool> &stored) {
        if (round != m_round)
            return;
        if (!stored)
            giveUp(stored.error());
        else if (!m_snapshot.thread || m_snapshot.origin == ThreadSnapshot::Origin::Cache)
            reread(); // the first answer of the network is shown at once
        else if (!m_reread.isActive())
            m_reread.start();
    });
}

void OpenThread::preview(const Items &items)
{
    if (m_snapshot.thread && m_snapshot.thread->size() > 0) {
        m_unshown.clear();
        return;
    }
    m_unshown.append(items);
    if (items.size() >= kWorthAPreview)
        showFromNetwork(readArrived());
}

void OpenThread::reread()
{
    if (m_rereading)
        m_reread.start();
    else
        showFromNetwork(readThread());
}

void OpenThread::showFromNetwork(const Reading &reading)
{
    m_rereading = true;
    whenDone(m_engine.reader().ask(reading), this, [this, round = m_round](const Result<Cached> &cached) {
        m_rereading = false;
        if (!cached || round != m_round)
            return;
        if (m_ticket)
            m_snapshot.origin = ThreadSnapshot::Origin::Network;
        show(*cached);
    });
}

void OpenThread::showStored(const ItemIds &arrived)
{
    m_arrived += arrived;
    if (!m_ticket)
        reread(); // else that is about to happen
}

void OpenThread::finish(const FetchRecord &record, ItemId story)
{
    m_reread.stop();
    const auto job = [story, record, read = readThread()](Stores &stores) -> Result<Cached> {
        if (auto recorded = stores.items.recordFetch(story, record); !recorded)
            return fail(recorded.error());
        return read(stores);
    };
    // Behind everything that was stored: the writer does one thing after the other.
    whenDone(m_engine.writer().ask(job), this, [this, round = m_round](const Result<Cached> &cached) {
        if (round != m_round)
            return;
        endFetch();
        if (!cached) {
            tellProblem(cached.error());
            return;
        }
        m_snapshot.origin = ThreadSnapshot::Origin::Network;
        m_snapshot.loading = false;
        m_snapshot.expected = 0;
        show(*cached);
        Q_EMIT completed();
    });
}

void OpenThread::giveUp(const Error &problem)
{
    endFetch();
    // Behind what is still being stored: that is shown all the same.
    const auto answered = [this, problem, round = m_round](const Result<Cached> &cached) {
        if (round != m_round)
            return;
        if (cached)
            take(*cached);
        tellProblem(problem);
    };
    whenDone(m_engine.writer().ask(readThread()), this, answered);
}

void OpenThread::tellProblem(const Error &problem)
{
    // A part that arrived is a copy, too: no whole fetch has just brought what is shown.
    m_snapshot.origin = ThreadSnapshot::Origin::Cache;
    m_snapshot.loading = false;
    m_snapshot.expected = 0;
    m_snapshot.problem = problem;
    if (m_snapshot.thread)
        Q_EMIT changed(m_snapshot);
    else
        Q_EMIT failed(problem);
}

/// The ticket goes later, since it may be what is calling; it is not listened to any more.
void OpenThread::endFetch()
{
    ++m_round;
    m_reread.stop();
    m_unshown.clear();
    if (!m_ticket)
        return;
    m_ticket->disconnect(this);
    m_ticket.release()->deleteLater();
}

void OpenThread::take(const Cached &cached)
{
    const ItemId story = cached.thread->story().id;
    if (!m_snapshot.thread || m_snapshot.thread->story().id != story) {
        m_snapshot.place = cached.place;
        m_snapshot.bookmarks = cached.bookmarks;
    }
    m_snapshot.fetch = cached.fetch;
    m_snapshot.thread = cached.thread;
    m_snapshot.change = cached.change;
}

void OpenThread::show(const Cached &cached)
{
    take(cached);
    ItemIds shown = m_arrived;
    shown.removeIf([this](ItemId id) { return !m_snapshot.thread->indexOf(id); });
    m_arrived.removeIf([&shown](ItemId id) { return shown.contains(id); });
    const QPointer<OpenThread> alive(this);
    Q_EMIT changed(m_snapshot);
    if (alive && !shown.isEmpty())
        Q_EMIT arrived(shown);
}

std::unique_ptr<OpenThread> ThreadService::open(ItemId id, Fetching fetching)
{
    std::unique_ptr<OpenThread> thread = std::move(m_prepared);
    if (!thread || thread->id() != id)
        thread.reset(new OpenThread(m_engine, id));
    thread->readCache(fetching == Fetching::Always);
    m_open.removeIf([](const QPointer<OpenThread> &other) { return !other; });
    m_open.append(thread.get());
    return thread;
}

ItemIds ThreadService::openStories() const
{
    ItemIds stories;
    for (const QPointer<OpenThread> &thread : m_open) {
        if (thread && !thread->story().isNull())
            stories.append(thread->story());
    }
    return stories;
}

void ThreadService::showStored(ItemId story, const ItemIds &arrived)
{
    const auto open = m_open; // who is told may open another
    for (const QPointer<OpenThread> &thread : open) {
        if (thread && thread->story() == story)
            thread->showStored(arrived);
    }
}

void ThreadService::prepare(ItemId id)
{
    m_prepared.reset(new OpenThread(m_engine, id));
    m_prepared->prepare();
}

QFuture<Result<ThreadPtr>> ThreadService::cached(ItemId id)
{
    return m_engine.reader().ask([id](Stores &stores) { return stores.items.thread(id); });
}

} // namespace backthread::services
