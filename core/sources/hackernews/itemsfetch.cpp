// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/itemsfetch.h"

namespace backthread::hackernews {

ItemsFetch::ItemsFetch(const Api &api, const ItemIds &ids)
    : ApiFetch(api)
    , m_ids(ids)
    , m_queue(api, context())
{
    connect(&m_queue, &ItemQueue::received, this, &ItemsFetch::received);
    connect(&m_queue, &ItemQueue::idle, this, &ItemsFetch::end);
}

ItemsFetch::~ItemsFetch() = default;

void ItemsFetch::start()
{
    startClock();
    m_queue.add(m_ids);
    if (m_queue.isIdle())
        QMetaObject::invokeMethod(
            context(), [this] { end(); }, Qt::QueuedConnection);
}

void ItemsFetch::end()
{
    if (m_queue.error() && m_queue.answers() == 0)
        return finish(*m_queue.error());
    sources::FetchReport report;
    report.complete = m_queue.isComplete();
    finish(report);
}

} // namespace backthread::hackernews
