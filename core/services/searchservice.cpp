// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/searchservice.h"

#include "core/search/words.h"
#include "core/services/engine.h"

#include <QElapsedTimer>

namespace backthread::services {

using store::Stores;
using namespace std::chrono_literals;

namespace {

constexpr int kMostEndings = 8;
/// Leaves time for the frame with what was found, before the next key.
constexpr std::chrono::milliseconds kGlance = 8ms;
// Of what is looked through to recall something, and of what is found.
constexpr int kMostBookmarks = 20'000;
constexpr int kMostThreads = 1'000;
constexpr int kMostRecalled = 30;

} // namespace

SearchService::SearchService(Engine &engine)
    : m_engine(engine)
{
}

SearchService::Turn SearchService::takeTurn(const void *asker)
{
    auto &latest = m_latest[asker];
    if (!latest)
        latest = std::make_shared<std::atomic<int>>(0);
    return {latest, ++*latest};
}

QFuture<Result<SearchService::Findings>> SearchService::search(const Request &request, const void *asker)
{
    const qint64 now = m_engine.clock().now();
    return m_engine.searcher().ask(
        [request, now, turn = takeTurn(asker)](Stores &stores) -> Result<Findings> {
            if (turn.isOver())
                return fail(Error::cancelled());
            QElapsedTimer timer;
            timer.start();
            search::ParsedQuery parsed = search::parseQuery(request.text);
            const search::CompileOptions options {.now = now,
                .sort = request.sort,
                .limit = request.limit,
                .before = request.before,
                .glance = request.isGlance ? std::optional(kGlance) : std::nullopt};
            auto answer = stores.searches.search(parsed.query, options);
            if (!answer)
                return fail(answer.error());
            const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
            auto items = stores.items.items(request.isWhole ? search::idsOf(answer->hits) : ItemIds());
            if (!items)
                return fail(items.error());
            return Findings {request.text, std::move(parsed.problems), search::wordsOf(parsed.query),
                std::move(*answer), std::move(*items), milliseconds};
        });
}

QFuture<Result<QHash<ItemId, int>>> SearchService::countWithin(
    const QString &text, const ItemIds &stories, const void *asker)
{
    const qint64 now = m_engine.clock().now();
    return m_engine.searcher().ask(
        [text, stories, now, turn = takeTurn(asker)](Stores &store) -> Result<QHash<ItemId, int>> {
            QHash<ItemId, int> counts;
            const search::CompileOptions options {
                .now = now, .limit = kMostWithin, .glance = std::chrono::milliseconds::max()};
            const search::Query query = search::parseQuery(text).query;
            for (const ItemId story : stories) {
                if (turn.isOver())
                    return fail(Error::cancelled());
                const auto count = store.searches.count(search::within(query, story), options);
                if (!count)
                    return fail(count.error());
                counts.insert(story, *count);
            }
            return counts;
        });
}

QFuture<Result<QStringList>> SearchService::endings(const search::Beginning &beginning, const void *asker)
{
    return m_engine.searcher().ask(
        [beginning, turn = takeTurn(asker)](Stores &stores) -> Result<QStringList> {
            if (turn.isOver())
                return fail(Error::cancelled());
            return stores.searches.endings(beginning, kMostEndings);
        });
}

QFuture<Result<QList<search::Recalled>>> SearchService::recall(const QString &typed, const void *asker)
{
    return m_engine.searcher().ask(
        [typed, turn = takeTurn(asker)](Stores &stores) -> Result<QList<search::Recalled>> {
            if (turn.isOver())
                return fail(Error::cancelled());
            const auto bookmarks = stores.bookmarks.names(kMostBookmarks);
            if (!bookmarks)
                return fail(bookmarks.error());
            const auto threads = stores.history.latest(kMostThreads);
            if (!threads)
                return fail(threads.error());
            return search::recall(typed, *bookmarks, *threads, kMostRecalled);
        });
}

} // namespace backthread::services
