// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/feedfetch.h"

#include "core/sources/hackernews/itemreader.h"

#include <algorithm>

namespace backthread::hackernews {

using discussion::Item;
using discussion::Items;

namespace {

constexpr qsizetype kMostInSearch = 100; // Keeps the address below 2 KB.

} // namespace

FeedFetch::FeedFetch(const Api &api, discussion::Feed feed, int stories)
    : ApiFetch(api)
    , m_feed(feed)
    , m_stories(stories)
    , m_queue(api, context())
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &FeedFetch::settle);
    connect(&m_queue, &ItemQueue::answered, this, [this](const Item &item) { m_missing.removeOne(item.id); });
    connect(&m_queue, &ItemQueue::received, this, &FeedFetch::received);
    connect(&m_queue, &ItemQueue::idle, this, &FeedFetch::settle);
}

FeedFetch::~FeedFetch() = default;

void FeedFetch::start()
{
    startClock();
    getList(api().feed(m_feed), [this](const Result<ItemIds> &ids) { onIds(ids); });
}

void FeedFetch::onIds(const Result<ItemIds> &ids)
{
    if (!ids)
        return finish(ids.error());
    m_missing = ids->mid(0, std::max(0, m_stories));
    if (!isStillHere([&] { Q_EMIT ranked(*ids); }))
        return;
    search();
    settle();
}

void FeedFetch::search()
{
    for (qsizetype at = 0; at < m_missing.size(); at += kMostInSearch) {
        ++m_searches;
        get(api().stories(m_missing.mid(at, kMostInSearch)), Priority::High,
            [this](const Result<QByteArray> &body) { onHits(body); });
    }
    m_patience.start(api().policy.listPatience);
}

void FeedFetch::onHits(const Result<QByteArray> &body)
{
    --m_searches;
    Items stories;
    // What is complete in a broken answer is as good; the rest is missing, which Firebase makes up for.
    const ItemReader reader(SourceId::HackerNews, [this, &stories](Item &&item) {
        if (m_missing.removeOne(item.id))
            stories.append(std::move(item));
    });
    if (body)
        (void)reader.readAnswer(*body);
    if (!stories.isEmpty() && !isStillHere([&] { Q_EMIT received(stories); }))
        return;
    if (m_isQueueing)
        queueMissing();
    settle();
}

void FeedFetch::queueMissing()
{
    m_queue.keepOnly([this](ItemId id) { return m_missing.contains(id); });
    m_queue.add(m_missing);
}

void FeedFetch::settle()
{
    if (!m_isQueueing && (m_searches == 0 || !m_patience.isActive())) {
        m_isQueueing = true;
        queueMissing();
    }
    // A search that is late may still have what Firebase failed to give.
    const bool needsSearch = m_searches > 0 && !m_queue.isComplete();
    const bool isWaiting = !m_isQueueing || !m_queue.isIdle() || needsSearch;
    if (isWaiting && !m_missing.isEmpty())
        return;
    m_patience.stop();
    if (!m_queue.flush())
        return;
    sources::FetchReport report;
    report.complete = m_missing.isEmpty() || m_queue.isComplete();
    finish(report);
}

} // namespace backthread::hackernews
