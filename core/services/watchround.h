// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/item.h"
#include "core/discussion/watch.h"
#include "core/sources/source.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace backthread::store {
struct Stores;
}

namespace backthread::services {

class Engine;
class FetchTicket;

/// Asks the source once about some watches, and stores what is new: the stories of threads all at once, a
/// small request each; those threads that have more than the cache, one after the other with the least
/// effort; then, of users, what the cache does not have of their latest, and of the reader's own name the
/// replies to that as well.
///
/// Lives in the thread of the engine's owner. Destroying it stops its requests; what came is kept.
class WatchRound final : public QObject {
    Q_OBJECT
public:
    WatchRound(Engine &engine, const QList<discussion::Watch> &watches);
    ~WatchRound() override;

    /// Call once, after connecting.
    void start();

Q_SIGNALS:
    /// There is no such user, or nothing that one has written.
    void userMissing(const QString &name);
    /// The last that is told; why it did not get to its end, where that is so.
    void finished(const std::optional<backthread::Error> &problem);

private:
    void checkStories(const ItemIds &stories);
    void nextThread();
    void fetchThread(ItemId story);
    void nextUser();
    void fetchLatest(const discussion::Watch &watch);
    void fetchReplies(const discussion::Watch &watch);
    void fetchItems(const ItemIds &ids, std::function<void()> then);
    void follow(std::unique_ptr<FetchTicket> ticket);
    /// Does it in the writer, and goes on with what it answers; a failure is the end.
    template <typename Job, typename Then>
    void store(Job job, Then then);
    /// The job for what has come.
    [[nodiscard]] std::function<Result<void>(store::Stores &)> savingItems();
    void end(const std::optional<Error> &problem = {});

    Engine &m_engine;
    QList<discussion::Watch> m_watches; ///< Of users: those still to be asked about.
    std::unique_ptr<FetchTicket> m_ticket;
    ItemIds m_threads; ///< Still to be fetched.
    ItemIds m_ids; ///< Of the user that is asked about.
    discussion::Items m_items; ///< That came with the last question.
    QTimer m_pause;
    bool m_isOver = false;
};

} // namespace backthread::services
