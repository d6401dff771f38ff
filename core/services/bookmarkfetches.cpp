// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/bookmarkfetches.h"

#include "core/base/letgo.h"
#include "core/services/threadservice.h"

#include <algorithm>

namespace backthread::services {

void BookmarkFetches::fetch(ItemId item)
{
    auto opened = ThreadService(m_engine).open(item, ThreadService::Fetching::Always);
    const OpenThread *thread = opened.get();
    const auto take = [this, item, thread](const discussion::ThreadSnapshot &snapshot) {
        if (snapshot.loading)
            return;
        end(thread);
        Q_EMIT fetched(item); // or what came until there was a problem
    };
    connect(thread, &OpenThread::changed, this, take);
    connect(thread, &OpenThread::failed, this, [this, thread] { end(thread); });
    m_underWay.push_back(std::move(opened));
}

void BookmarkFetches::end(const OpenThread *ended)
{
    const auto found = std::find_if(m_underWay.begin(), m_underWay.end(),
        [ended](const std::unique_ptr<OpenThread> &each) { return each.get() == ended; });
    if (found == m_underWay.end())
        return;
    letGo(*found, this);
    m_underWay.erase(found);
}

} // namespace backthread::services
