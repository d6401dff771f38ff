// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/bestfetch.h"

#include "core/sources/hackernews/itemreader.h"

namespace backthread::hackernews {

using discussion::Item;
using discussion::Items;

BestFetch::BestFetch(const Api &api, const discussion::Period &period, int stories)
    : ApiFetch(api)
    , m_period(period)
    , m_stories(stories)
{
}

BestFetch::~BestFetch() = default;

void BestFetch::start()
{
    startClock();
    get(api().best(m_period, m_stories), Priority::High,
        [this](const Result<QByteArray> &body) { onHits(body); });
}

void BestFetch::onHits(const Result<QByteArray> &body)
{
    const auto stories = body.and_then([](const QByteArray &json) { return parseItems(json); });
    if (!stories)
        return finish(stories.error());
    ItemIds ranks;
    for (const Item &story : *stories)
        ranks.append(story.id);
    if (!isStillHere([&] { Q_EMIT ranked(ranks); }))
        return;
    if (!stories->isEmpty() && !isStillHere([&] { Q_EMIT received(*stories); }))
        return;
    finish(sources::FetchReport());
}

} // namespace backthread::hackernews
