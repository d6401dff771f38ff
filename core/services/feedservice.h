// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/storylist.h"
#include "core/discussion/summary.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <functional>
#include <map>
#include <memory>

namespace backthread::store {
struct Stores;
}

namespace backthread::services {

class Engine;
class FetchTicket;

/// Feeds and the best of some time: from the cache at once, corrected from the source. Thread: that of the
/// engine's owner.
class FeedService final : public QObject {
    Q_OBJECT
public:
    /// What is known of a list now.
    struct State {
        discussion::FeedPage page;
        QSet<ItemId> muted; ///< Of its stories.
        bool fresh = false; ///< The source has answered since it was asked for.
        bool loading = false;
        std::optional<Error> problem;
    };

    explicit FeedService(Engine &engine);
    ~FeedService() override;

    /// Tells the cached page, then fetches; the first `stories` places get their titles.
    void open(const discussion::StoryList &list, int stories);
    /// Tells the cached page only.
    void reread(const discussion::StoryList &list, int stories);

    /// What was opened, latest first.
    [[nodiscard]] QFuture<Result<QList<discussion::StorySummary>>> history(int limit);
    /// The cached stories of a host, newest first.
    [[nodiscard]] QFuture<Result<QList<discussion::StorySummary>>> ofSite(const QString &site, int limit);

Q_SIGNALS:
    void changed(
        const backthread::discussion::StoryList &list, const backthread::services::FeedService::State &state);

private:
    struct Fetching;
    struct Known;
    using Reading = std::function<Result<Known>(store::Stores &)>;
    [[nodiscard]] Fetching &fetching(const discussion::StoryList &list);
    [[nodiscard]] Reading reading(const discussion::StoryList &list, int stories) const;
    void show(const discussion::StoryList &list, const Result<Known> &known);
    [[nodiscard]] std::unique_ptr<FetchTicket> ask(const discussion::StoryList &list, int stories);
    void fetch(const discussion::StoryList &list, int stories);
    void storeItems(const discussion::StoryList &list, const discussion::Items &items);
    void storeRanks(const discussion::StoryList &list, const ItemIds &ids);
    void end(const discussion::StoryList &list, const std::optional<Error> &problem);

    Engine &m_engine;
    std::map<discussion::StoryList, std::unique_ptr<Fetching>> m_fetching;
};

} // namespace backthread::services
