// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/answer.h"
#include "core/search/queryparser.h"
#include "core/search/sql.h"

#include <QFuture>
#include <QStringList>

#include <memory>
#include <unordered_map>

namespace backthread::services {

class Engine;

/// Searches everything that the source has, whenever somebody asks for it: nothing is asked while typing.
/// Nothing that is found is stored; what is opened of it is fetched as any thread. Thread: that of the
/// engine's owner.
class RemoteSearchService final {
public:
    explicit RemoteSearchService(Engine &engine);
    ~RemoteSearchService();

    struct Request {
        QString text; ///< As it was typed.
        search::Sort sort = search::Sort::Recent;
        int page = 0; ///< The next one where an answer had more.
    };
    struct Findings {
        QString text;
        QList<search::Problem> problems;
        QStringList words; ///< What the query looks for in texts, to be marked there.
        search::RemoteAnswer found;
        double milliseconds = 0; ///< From the question to the answer.
    };
    /// One question of an `asker` is under way at a time: a later one makes the one before end with
    /// Error::Cancelled. Errors: those of the network, Offline among them, and Malformed; those of the cache,
    /// where `in:` is looked up.
    [[nodiscard]] QFuture<Result<Findings>> search(const Request &request, const void *asker = nullptr);

    Q_DISABLE_COPY_MOVE(RemoteSearchService)

private:
    class Search;

    Engine &m_engine;
    std::unordered_map<const void *, std::unique_ptr<Search>> m_latest; ///< Of each asker; done or under way.
};

} // namespace backthread::services
