// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/fetcher.h"

namespace backthread::services {

using namespace Qt::StringLiterals;
using sources::Changes;
using sources::ChangeStream;
using sources::Fetch;

namespace {

/// The far end of a ticket: owns the fetch and passes on what it tells. Made in the near thread, where it is
/// connected safely, and then moved to the fetching one.
class Relay final : public Fetch {
public:
    void start() override { m_fetch->start(); }

    void adopt(std::unique_ptr<Fetch> fetch)
    {
        m_fetch = std::move(fetch);
        connect(m_fetch.get(), &Fetch::received, this, &Fetch::received);
        connect(m_fetch.get(), &Fetch::ranked, this, &Fetch::ranked);
        connect(m_fetch.get(), &Fetch::described, this, &Fetch::described);
        connect(m_fetch.get(), &Fetch::expected, this, &Fetch::expected);
        connect(m_fetch.get(), &Fetch::found, this, &Fetch::found);
        connect(m_fetch.get(), &Fetch::spent, this, &Fetch::spent);
        connect(m_fetch.get(), &Fetch::finished, this, &Fetch::finished);
    }

private:
    std::unique_ptr<Fetch> m_fetch;
};

/// The same of a stream of changes.
class ChangeRelay final : public ChangeStream {
public:
    void start() override { m_stream->start(); }

    void adopt(std::unique_ptr<ChangeStream> stream)
    {
        m_stream = std::move(stream);
        connect(m_stream.get(), &ChangeStream::connected, this, &ChangeStream::connected);
        connect(m_stream.get(), &ChangeStream::changed, this, &ChangeStream::changed);
        connect(m_stream.get(), &ChangeStream::interrupted, this, &ChangeStream::interrupted);
    }

private:
    std::unique_ptr<ChangeStream> m_stream;
};

} // namespace

FetchTicket::~FetchTicket()
{
    drop();
}

void FetchTicket::drop()
{
    if (m_far)
        m_far->deleteLater();
    m_far.clear();
}

void FetchTicket::end(const Result<sources::FetchReport> &report)
{
    const QPointer<FetchTicket> alive(this);
    Q_EMIT finished(report);
    if (alive)
        blockSignals(true); // what the far end had sent before it was dropped may still arrive
}

ChangeTicket::~ChangeTicket()
{
    drop();
}

void ChangeTicket::drop()
{
    if (m_far)
        m_far->deleteLater();
    m_far.clear();
}

Fetcher::Fetcher(Factory factory)
    : m_factory(std::move(factory))
    , m_offline(!m_factory)
    , m_worker(new QObject)
{
    m_thread.setObjectName(u"fetch"_s);
    m_worker->moveToThread(&m_thread);
}

Fetcher::~Fetcher()
{
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    QMetaObject::invokeMethod(m_worker, [this] {
        // Fetches whose tickets are still held, before the source they use. They leave the list as they go.
        const QObjectList fetches = m_worker->children();
        qDeleteAll(fetches);
        m_source.reset();
        m_worker->deleteLater();
        m_thread.quit();
    });
    m_thread.wait();
}

void Fetcher::setOffline(bool offline)
{
    if (std::exchange(m_offline, offline) == offline)
        return;
    const auto streams = m_changeTickets;
    for (const QPointer<ChangeTicket> &stream : streams) {
        if (!stream)
            continue;
        if (!offline) {
            connectFar(stream);
        } else {
            stream->drop();
            Q_EMIT stream->interrupted(Error::offline());
        }
    }
    if (!offline)
        return;
    const auto tickets = std::exchange(m_tickets, {});
    for (const QPointer<FetchTicket> &ticket : tickets) {
        if (!ticket) // one may go when another ends
            continue;
        ticket->drop();
        ticket->end(fail(Error::offline()));
    }
}

std::unique_ptr<FetchTicket> Fetcher::thread(ItemId id, sources::Effort effort)
{
    return ask([id, effort](sources::Source &source) { return source.thread(id, effort); });
}

std::unique_ptr<FetchTicket> Fetcher::feed(discussion::Feed feed, int stories)
{
    return ask([feed, stories](sources::Source &source) { return source.feed(feed, stories); });
}

std::unique_ptr<FetchTicket> Fetcher::best(const discussion::Period &period, int stories)
{
    return ask([period, stories](sources::Source &source) { return source.best(period, stories); });
}

std::unique_ptr<FetchTicket> Fetcher::items(const ItemIds &ids)
{
    return ask([ids](sources::Source &source) { return source.items(ids); });
}

std::unique_ptr<FetchTicket> Fetcher::submissions(const QString &user)
{
    return ask([user](sources::Source &source) { return source.submissions(user); });
}

std::unique_ptr<FetchTicket> Fetcher::search(const sources::SearchRequest &request)
{
    return ask([request](sources::Source &source) { return source.search(request); });
}

std::unique_ptr<FetchTicket> Fetcher::user(const QString &name)
{
    return ask([name](sources::Source &source) { return source.user(name); });
}

std::unique_ptr<FetchTicket> Fetcher::ask(Question question)
{
    std::unique_ptr<FetchTicket> ticket(new FetchTicket);
    if (m_offline) {
        FetchTicket *near = ticket.get();
        const auto refuse = [near] { near->end(fail(Error::offline())); };
        QMetaObject::invokeMethod(near, refuse, Qt::QueuedConnection);
        return ticket;
    }
    auto *relay = new Relay;
    ticket->m_far = relay;
    QObject::connect(relay, &Fetch::received, ticket.get(), &FetchTicket::received);
    QObject::connect(relay, &Fetch::ranked, ticket.get(), &FetchTicket::ranked);
    QObject::connect(relay, &Fetch::described, ticket.get(), &FetchTicket::described);
    QObject::connect(relay, &Fetch::expected, ticket.get(), &FetchTicket::expected);
    QObject::connect(relay, &Fetch::found, ticket.get(), &FetchTicket::found);
    QObject::connect(relay, &Fetch::spent, ticket.get(), &FetchTicket::spent);
    QObject::connect(relay, &Fetch::finished, ticket.get(), &FetchTicket::end);
    m_tickets.removeIf([](const QPointer<FetchTicket> &other) { return !other || other->signalsBlocked(); });
    m_tickets.append(ticket.get());
    launch(relay, std::move(question));
    return ticket;
}

std::unique_ptr<ChangeTicket> Fetcher::changes()
{
    std::unique_ptr<ChangeTicket> ticket(new ChangeTicket);
    ChangeTicket *near = ticket.get();
    m_changeTickets.removeIf([](const QPointer<ChangeTicket> &other) { return !other; });
    m_changeTickets.append(near);
    if (!m_offline)
        connectFar(near);
    else
        QMetaObject::invokeMethod(
            near, [near] { Q_EMIT near->interrupted(Error::offline()); }, Qt::QueuedConnection);
    return ticket;
}

void Fetcher::connectFar(ChangeTicket *ticket)
{
    auto *relay = new ChangeRelay;
    ticket->m_far = relay;
    // What a far end had sent before it was dropped may still arrive.
    const auto isCurrent = [ticket, relay] { return ticket->m_far == relay; };
    QObject::connect(relay, &ChangeStream::connected, ticket, [ticket, isCurrent] {
        if (isCurrent())
            Q_EMIT ticket->connected();
    });
    QObject::connect(relay, &ChangeStream::changed, ticket, [ticket, isCurrent](const Changes &changes) {
        if (isCurrent())
            Q_EMIT ticket->changed(changes);
    });
    QObject::connect(relay, &ChangeStream::interrupted, ticket, [ticket, isCurrent](const Error &problem) {
        if (isCurrent())
            Q_EMIT ticket->interrupted(problem);
    });
    launch(relay, [](sources::Source &source) { return source.changes(); });
}

template <typename Far, typename Work>
void Fetcher::launch(Far *far, Work work)
{
    if (!m_thread.isRunning())
        m_thread.start();
    far->moveToThread(&m_thread);
    QMetaObject::invokeMethod(far, [this, far, work = std::move(work)] {
        far->setParent(m_worker);
        if (!m_source)
            m_source = m_factory();
        far->adopt(work(*m_source));
        far->start();
    });
}

} // namespace backthread::services
