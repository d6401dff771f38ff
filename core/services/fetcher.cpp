// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/fetcher.h"

namespace backthread::services {

using namespace Qt::StringLiterals;
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
        connect(m_fetch.get(), &Fetch::expected, this, &Fetch::expected);
        connect(m_fetch.get(), &Fetch::finished, this, &Fetch::finished);
    }

private:
    std::unique_ptr<Fetch> m_fetch;
};

} // namespace

FetchTicket::~FetchTicket()
{
    if (m_far)
        m_far->deleteLater();
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
        qDeleteAll(m_worker->children()); // fetches whose tickets are still held, before the source they use
        m_source.reset();
        m_worker->deleteLater();
        m_thread.quit();
    });
    m_thread.wait();
}

std::unique_ptr<FetchTicket> Fetcher::thread(ItemId id)
{
    return ask([id](sources::Source &source) { return source.thread(id); });
}

std::unique_ptr<FetchTicket> Fetcher::feed(discussion::Feed feed, int stories)
{
    return ask([feed, stories](sources::Source &source) { return source.feed(feed, stories); });
}

std::unique_ptr<FetchTicket> Fetcher::items(const ItemIds &ids)
{
    return ask([ids](sources::Source &source) { return source.items(ids); });
}

std::unique_ptr<FetchTicket> Fetcher::ask(Question question)
{
    std::unique_ptr<FetchTicket> ticket(new FetchTicket);
    if (m_offline) {
        FetchTicket *near = ticket.get();
        const auto refuse = [near] { Q_EMIT near->finished(fail(Error::offline())); };
        QMetaObject::invokeMethod(near, refuse, Qt::QueuedConnection);
        return ticket;
    }
    if (!m_thread.isRunning())
        m_thread.start();

    auto *relay = new Relay;
    ticket->m_far = relay;
    QObject::connect(relay, &Fetch::received, ticket.get(), &FetchTicket::received);
    QObject::connect(relay, &Fetch::ranked, ticket.get(), &FetchTicket::ranked);
    QObject::connect(relay, &Fetch::expected, ticket.get(), &FetchTicket::expected);
    QObject::connect(relay, &Fetch::finished, ticket.get(), &FetchTicket::finished);
    relay->moveToThread(&m_thread);
    QMetaObject::invokeMethod(relay, [this, relay, question = std::move(question)] {
        relay->setParent(m_worker);
        if (!m_source)
            m_source = m_factory();
        relay->adopt(question(*m_source));
        relay->start();
    });
    return ticket;
}

} // namespace backthread::services
