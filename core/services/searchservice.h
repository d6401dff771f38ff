// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/answer.h"
#include "core/search/completion.h"
#include "core/search/queryparser.h"
#include "core/search/recalled.h"
#include "core/search/sql.h"

#include <QFuture>
#include <QHash>
#include <QStringList>

#include <atomic>
#include <memory>

namespace backthread::services {

class Engine;

/// Searches everything that is cached. Thread: that of the engine's owner.
class SearchService final {
public:
    explicit SearchService(Engine &engine);

    struct Request {
        QString text; ///< As it was typed.
        search::Sort sort = search::Sort::Recent;
        int limit = 50;
        std::optional<ItemId> before; ///< For the next page: only items with lower ids.
        bool isWhole = false; ///< The items of the hits, too.
        bool isGlance = false; ///< What is still being typed is looked for among the newest.
    };
    struct Findings {
        QString text;
        QList<search::Problem> problems;
        QStringList words; ///< What the query looks for in texts, to be marked there.
        search::SearchAnswer answer;
        discussion::Items items; ///< Of the hits, where that was asked for.
        double milliseconds = 0; ///< What the search itself took.
    };
    /// A later request of the same `asker` makes those that still wait end with Error::Cancelled, so that
    /// typing never queues up.
    [[nodiscard]] QFuture<Result<Findings>> search(const Request &request, const void *asker = nullptr);
    /// Ends what this asker still waits for.
    void cancel(const void *asker) { (void)takeTurn(asker); }
    /// How many matches each of these stories has, itself included; kMostWithin at most. Ended like searches.
    [[nodiscard]] QFuture<Result<QHash<ItemId, int>>> countWithin(
        const QString &text, const ItemIds &stories, const void *asker = nullptr);
    static constexpr int kMostWithin = 100;
    /// What could go on from there, see store::SearchStore::endings(). Later requests of the asker end it as
    /// they end searches.
    [[nodiscard]] QFuture<Result<QStringList>> endings(
        const search::Beginning &beginning, const void *asker = nullptr);

    /// Bookmarks, and discussions opened of late, that fit these letters: the best first. Later requests of
    /// the asker end it as they end searches.
    [[nodiscard]] QFuture<Result<QList<search::Recalled>>> recall(
        const QString &typed, const void *asker = nullptr);

private:
    /// Which request of the asker this is, and which is the last one.
    struct Turn {
        std::shared_ptr<std::atomic<int>> latest;
        int number = 0;

        [[nodiscard]] bool isOver() const { return *latest != number; }
    };
    [[nodiscard]] Turn takeTurn(const void *asker);

    Engine &m_engine;
    /// The number of each asker's last request; shared with the searching thread.
    QHash<const void *, std::shared_ptr<std::atomic<int>>> m_latest;
};

} // namespace backthread::services
