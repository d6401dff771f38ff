// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/openthread.h"

#include "core/base/letgo.h"
#include "core/base/whendone.h"
#include "core/services/engine.h"

#include <QPointer>

#include <utility>

namespace backthread::services {

using discussion::FetchRecord;
using discussion::Items;
using discussion::ThreadSnapshot;
using store::Stores;

namespace {

using namespace std::chrono_literals;

// While comments arrive one by one the whole is shown anew this often.
constexpr auto kRereadInterval = 250ms;
// Fewer items are stored as soon as shown.
constexpr int kWorthAPreview = 100;

} // namespace

OpenThread::OpenThread(Engine &engine, ItemId id)
    : m_engine(engine)
    , m_id(id)
{
    m_reread.setSingleShot(true);
    m_reread.setInterval(kRereadInterval);
    connect(&m_reread, &QTimer::timeout, this, &OpenThread::reread);
}

OpenThread::~OpenThread() = default;

ThreadQuestion OpenThread::question() const
{
    return {m_id, m_snapshot.thread, m_engine.clock().now(), m_mutes};
}

void OpenThread::prepare()
{
    m_prepared = m_engine.reader().ask(readStored(question()));
}

void OpenThread::readCache(bool thenFetch)
{
    if (const auto prepared = std::exchange(m_prepared, {}); prepared.isValid()) {
        whenDone(prepared, this, [this, thenFetch](const Result<CachedThread> &cached) {
            if (cached)
                takeCached(cached, thenFetch);
            else
                readCache(thenFetch); // it may have come since
        });
        return;
    }
    whenDone(m_engine.reader().ask(readStored(question())), this,
        [this, thenFetch, leaving = m_engine.leaving()](const Result<CachedThread> &cached) {
            const auto left = cached ? leaving.constFind(cached->thread->story().id) : leaving.constEnd();
            if (left == leaving.constEnd())
                takeCached(cached, thenFetch);
            else
                whenDone(*left, this, [this, thenFetch](const Result<void> &) { readCache(thenFetch); });
        });
}

void OpenThread::takeCached(const Result<CachedThread> &cached, bool thenFetch)
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
        if (!show(*cached))
            return;
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
    m_saves = {};
    m_ticket = m_engine.fetcher().thread(m_id);
    connect(m_ticket.get(), &FetchTicket::received, this, &OpenThread::storeItems);
    connect(m_ticket.get(), &FetchTicket::expected, this,
        [this](int comments) { m_snapshot.expected = comments; });
    connect(m_ticket.get(), &FetchTicket::finished, this, [this](const Result<sources::FetchReport> &report) {
        if (report)
            finish(recordOf(*report, m_engine.clock().now()), report->story);
        else
            giveUp(report.error());
    });
    m_snapshot.problem.reset();
    m_snapshot.loading = true;
    if (m_snapshot.thread)
        Q_EMIT changed(m_snapshot);
}

void OpenThread::storeItems(const Items &items)
{
    m_isAddedTo = true;
    m_unshown = m_unshown.isEmpty() ? items : m_unshown + items;
    m_previewIsDue = m_previewIsDue || items.size() >= kWorthAPreview;
    preview();
    const auto job = m_saves.saving(items, m_engine.clock().now());
    whenDone(m_engine.writer().ask(job), this, [this, round = m_round](const Result<void> &stored) {
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

void OpenThread::preview()
{
    if (m_snapshot.thread && m_snapshot.thread->size() > 0) {
        m_unshown.clear();
        m_previewIsDue = false;
    } else if (!m_rereading && std::exchange(m_previewIsDue, false)) {
        showFromNetwork(readArrived(question(), m_unshown));
    }
}

void OpenThread::reread()
{
    if (m_isEnding)
        return; // all is read once more anyway
    if (m_rereading)
        m_reread.start();
    else
        showFromNetwork(readStored(question()));
}

void OpenThread::showFromNetwork(const ThreadReading &reading)
{
    m_rereading = true;
    whenDone(
        m_engine.reader().ask(reading), this, [this, round = m_round](const Result<CachedThread> &cached) {
            m_rereading = false;
            // What the end of the fetch will show is compared with what is shown now.
            if (cached && round == m_round && !m_isEnding) {
                if (m_ticket)
                    m_snapshot.origin = ThreadSnapshot::Origin::Network;
                if (!show(*cached))
                    return;
            }
            if (m_end)
                std::exchange(m_end, {})();
            else
                preview();
        });
}

void OpenThread::showStored(const ItemIds &arrived)
{
    m_isAddedTo = true;
    m_arrived += arrived;
    if (!m_ticket)
        reread(); // else that is about to happen
}

void OpenThread::readMutes()
{
    ++m_mutes;
    askForMuted();
}

void OpenThread::askForMuted()
{
    if (!m_snapshot.thread)
        return;
    const auto job = [thread = m_snapshot.thread, now = m_engine.clock().now()](
                         Stores &stores) { return mutedIn(stores, thread, now); };
    whenDone(m_engine.reader().ask(job), this,
        [this, thread = m_snapshot.thread](const Result<discussion::Muted> &muted) {
            if (thread != m_snapshot.thread)
                return askForMuted(); // what came meanwhile may have been read before
            if (!muted || m_snapshot.muted == *muted)
                return;
            m_snapshot.muted = *muted;
            m_snapshot.change.reset();
            Q_EMIT changed(m_snapshot);
        });
}

void OpenThread::finish(const FetchRecord &record, ItemId story)
{
    m_reread.stop();
    if (m_rereading) {
        m_end = [this, record, story] { finish(record, story); };
        return;
    }
    m_isEnding = true;
    const auto job = [remember = m_saves.recording(story, record), read = readStored(question())](
                         Stores &stores) -> Result<CachedThread> {
        if (auto recorded = remember(stores); !recorded)
            return fail(recorded.error());
        return read(stores);
    };
    // Behind everything that was stored: the writer does one thing after the other.
    whenDone(m_engine.writer().ask(job), this, [this, round = m_round](const Result<CachedThread> &cached) {
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
        if (show(*cached))
            Q_EMIT completed();
    });
}

void OpenThread::giveUp(const Error &problem)
{
    endFetch();
    if (m_snapshot.thread && !m_isAddedTo)
        return tellProblem(problem); // all there is, is shown
    // Behind what is still being stored: that is shown all the same.
    const auto answered = [this, problem, round = m_round](const Result<CachedThread> &cached) {
        if (round != m_round)
            return;
        if (cached)
            take(*cached);
        tellProblem(problem);
    };
    whenDone(m_engine.writer().ask(readKept(question())), this, answered);
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

void OpenThread::endFetch()
{
    ++m_round;
    m_reread.stop();
    m_isEnding = false;
    m_end = {};
    m_unshown.clear();
    m_previewIsDue = false;
    letGo(m_ticket, this);
}

void OpenThread::take(const CachedThread &cached)
{
    const ItemId story = cached.thread->story().id;
    const bool isOther = !m_snapshot.thread || m_snapshot.thread->story().id != story;
    if (isOther) {
        m_snapshot.place = cached.place;
        m_snapshot.bookmarks = cached.bookmarks;
    }
    m_snapshot.fetch = cached.fetch;
    m_snapshot.thread = cached.thread;
    m_snapshot.change = cached.change;
    const bool isStale = cached.mutes != m_mutes;
    if (isOther || !isStale)
        m_snapshot.muted = cached.muted;
    if (isStale)
        askForMuted();
}

bool OpenThread::show(const CachedThread &cached)
{
    take(cached);
    ItemIds shown = m_arrived;
    shown.removeIf([this](ItemId id) { return !m_snapshot.thread->indexOf(id); });
    m_arrived.removeIf([&shown](ItemId id) { return shown.contains(id); });
    const QPointer<OpenThread> alive(this);
    Q_EMIT changed(m_snapshot);
    if (alive && !shown.isEmpty())
        Q_EMIT arrived(shown);
    return alive != nullptr;
}

} // namespace backthread::services
