// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/threadservice.h"

#include "core/services/engine.h"

namespace backthread::services {

using discussion::ThreadPtr;
using store::Stores;

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

void ThreadService::readMutes()
{
    const auto open = m_open;
    for (const QPointer<OpenThread> &thread : open) {
        if (thread)
            thread->readMutes();
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
