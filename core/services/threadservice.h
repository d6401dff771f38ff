// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/snapshot.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace backthread::store {
struct Stores;
}

namespace backthread::services {

class Engine;
class FetchTicket;

/// A thread that somebody is looking at: tells each new snapshot of it, the cached one first. Destroying it
/// stops its requests. Lives in the thread of the engine's owner.
class OpenThread final : public QObject {
    Q_OBJECT
public:
    ~OpenThread() override;

    /// What was asked for: the story or one of its comments.
    [[nodiscard]] ItemId id() const { return m_id; }
    /// Null until the first snapshot.
    [[nodiscard]] const discussion::ThreadSnapshot &snapshot() const { return m_snapshot; }
    /// Null before that.
    [[nodiscard]] ItemId story() const
    {
        return m_snapshot.thread ? m_snapshot.thread->story().id : ItemId();
    }
    /// Asks the source again, unless that is under way.
    void refresh();
    [[nodiscard]] bool isLoading() const { return m_ticket != nullptr; }

Q_SIGNALS:
    /// There is something to show, or it changed, or its state did. Place and bookmarks are those of when its
    /// story was first told.
    void changed(const backthread::discussion::ThreadSnapshot &snapshot);
    /// There is nothing to show and there will not be.
    void failed(const backthread::Error &error);
    /// The fetch ended well and everything is stored.
    void completed();
    /// These replies came while nobody had asked for them; the last snapshot has them.
    void arrived(const backthread::ItemIds &replies);

private:
    friend class ThreadService;
    OpenThread(Engine &engine, ItemId id);

    /// What the databases hold of it.
    struct Cached {
        discussion::ThreadPtr thread;
        discussion::ThreadChangePtr change;
        discussion::FetchRecord fetch;
        discussion::ReadingPlace place;
        ItemIds bookmarks;
    };
    using Reading = std::function<Result<Cached>(store::Stores &)>;
    [[nodiscard]] Reading readThread() const;
    /// Of a thread of which nothing is shown yet, as it will be once all that came is stored.
    [[nodiscard]] Reading readArrived() const;
    [[nodiscard]] Reading reading(std::function<Result<discussion::ThreadPtr>(store::Stores &)> thread) const;

    void prepare();
    void readCache(bool thenFetch);
    void takeCached(const Result<Cached> &cached, bool thenFetch);
    void fetch();
    void storeItems(const discussion::Items &items);
    /// Shows a first tree before it is stored, which takes longer.
    void preview(const discussion::Items &items);
    void reread();
    void showFromNetwork(const Reading &reading);
    void showStored(const ItemIds &arrived);
    void finish(const discussion::FetchRecord &record, ItemId story);
    /// Ends the fetch, shows what it brought until then, and why there is no more.
    void giveUp(const Error &problem);
    void tellProblem(const Error &problem);
    void endFetch();
    void take(const Cached &cached);
    void show(const Cached &cached);

    Engine &m_engine;
    ItemId m_id;
    discussion::ThreadSnapshot m_snapshot;
    QFuture<Result<Cached>> m_prepared; ///< What was read before anybody asked; invalid: nothing.
    std::unique_ptr<FetchTicket> m_ticket;
    int m_round = 0; ///< Grows when a fetch begins and ends; answers to an earlier one come too late.
    ItemIds m_arrived; ///< Not told yet.
    QTimer m_reread; ///< Gathers arrivals, so that a snapshot is made for many of them at once.
    bool m_rereading = false;
    discussion::Items m_unshown; ///< What came while there was no comment to show.
};

/// Opens threads: from the cache at once, corrected from the source. Thread: that of the engine's owner.
class ThreadService final {
public:
    explicit ThreadService(Engine &engine)
        : m_engine(engine)
    {
    }

    enum class Fetching {
        Always, ///< Cache first, then the source.
        WhenMissing, ///< The source only where nothing is cached.
    };
    /// Connect to the returned object before returning to the event loop.
    [[nodiscard]] std::unique_ptr<OpenThread> open(ItemId id, Fetching fetching = Fetching::Always);
    /// Begins to read a thread that will be opened in a moment.
    void prepare(ItemId id);

    /// The stories of all threads that are open.
    [[nodiscard]] ItemIds openStories() const;
    /// Something of a story was stored, new replies perhaps: whoever looks at it gets to see it.
    void showStored(ItemId story, const ItemIds &arrived);

    /// The discussion of an item as far as it is cached; NotFound where the item is not.
    [[nodiscard]] QFuture<Result<discussion::ThreadPtr>> cached(ItemId id);

private:
    Engine &m_engine;
    std::unique_ptr<OpenThread> m_prepared;
    QList<QPointer<OpenThread>> m_open; ///< Those that are gone are null.
};

} // namespace backthread::services
