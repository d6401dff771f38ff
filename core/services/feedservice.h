// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/feed.h"
#include "core/discussion/summary.h"

#include <QFuture>
#include <QObject>

#include <map>
#include <memory>

namespace backthread::services {

class Engine;
class FetchTicket;

/// The feeds: from the cache at once, corrected from the source. Thread: that of the engine's owner.
class FeedService final : public QObject {
    Q_OBJECT
public:
    /// What is known of a feed now.
    struct State {
        discussion::FeedPage page;
        bool fresh = false; ///< The source has answered since it was asked for.
        bool loading = false;
        std::optional<Error> problem;
    };

    explicit FeedService(Engine &engine);
    ~FeedService() override;

    /// Tells the cached page, then fetches; the first `stories` places get their titles.
    void open(discussion::Feed feed, int stories);
    /// Tells the cached page only.
    void reread(discussion::Feed feed, int stories);

    /// What was opened, latest first.
    [[nodiscard]] QFuture<Result<QList<discussion::StorySummary>>> history(int limit);
    /// The cached stories of a host, newest first.
    [[nodiscard]] QFuture<Result<QList<discussion::StorySummary>>> ofSite(const QString &site, int limit);

Q_SIGNALS:
    void changed(backthread::discussion::Feed feed, const backthread::services::FeedService::State &state);

private:
    struct Fetching;
    [[nodiscard]] Fetching &fetching(discussion::Feed feed);
    void show(discussion::Feed feed, const Result<discussion::FeedPage> &page);
    void fetch(discussion::Feed feed, int stories);
    void storeItems(discussion::Feed feed, const discussion::Items &items);
    void storeRanks(discussion::Feed feed, const ItemIds &ids);
    void end(discussion::Feed feed, const std::optional<Error> &problem);

    Engine &m_engine;
    std::map<discussion::Feed, std::unique_ptr<Fetching>> m_fetching;
};

} // namespace backthread::services
