// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/searchservice.h"

#include "core/search/words.h"
#include "core/services/engine.h"

#include <QElapsedTimer>

namespace backthread::services {

using store::Stores;

SearchService::SearchService(Engine &engine)
    : m_engine(engine)
{
}

QFuture<Result<SearchService::Findings>> SearchService::search(const Request &request, const void *asker)
{
    auto &latest = m_latest[asker];
    if (!latest)
        latest = std::make_shared<std::atomic<int>>(0);
    const int number = ++*latest;
    const qint64 now = m_engine.clock().now();
    return m_engine.searcher().ask([request, number, now, latest](Stores &stores) -> Result<Findings> {
        if (*latest != number)
            return fail(Error::cancelled());
        QElapsedTimer timer;
        timer.start();
        search::ParsedQuery parsed = search::parseQuery(request.text);
        const search::CompileOptions options {
            .now = now, .sort = request.sort, .limit = request.limit, .before = request.before};
        auto answer = stores.searches.search(parsed.query, options);
        if (!answer)
            return fail(answer.error());
        return Findings {request.text, std::move(parsed.problems), search::wordsOf(parsed.query),
            std::move(*answer), double(timer.nsecsElapsed()) / 1e6};
    });
}

} // namespace backthread::services
