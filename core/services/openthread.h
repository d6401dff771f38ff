// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/storing.h"
#include "core/services/threadreading.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>

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
    /// What is muted has changed.
    void readMutes();
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

    [[nodiscard]] ThreadQuestion question() const;
    void prepare();
    void readCache(bool thenFetch);
    void takeCached(const Result<CachedThread> &cached, bool thenFetch);
    void fetch();
    void storeItems(const discussion::Items &items);
    /// Shows a first tree before it is stored, which takes longer.
    void preview();
    void reread();
    void showFromNetwork(const ThreadReading &reading);
    void showStored(const ItemIds &arrived);
    void finish(const discussion::FetchRecord &record, ItemId story);
    /// Ends the fetch, shows what it brought until then, and why there is no more.
    void giveUp(const Error &problem);
    void tellProblem(const Error &problem);
    void askForMuted();
    void endFetch();
    void take(const CachedThread &cached);
    /// False where who hears of it has destroyed this.
    [[nodiscard]] bool show(const CachedThread &cached);

    Engine &m_engine;
    ItemId m_id;
    discussion::ThreadSnapshot m_snapshot;
    QFuture<Result<CachedThread>> m_prepared; ///< What was read before anybody asked; invalid: nothing.
    std::unique_ptr<FetchTicket> m_ticket;
    FetchSaves m_saves; ///< Of the fetch under way.
    bool m_isAddedTo = false; ///< In the cache, since it was first read there.
    int m_mutes = 0; ///< How often what is muted has changed.
    int m_round = 0; ///< Grows when a fetch begins and ends; answers to an earlier one come too late.
    ItemIds m_arrived; ///< Not told yet.
    QTimer m_reread; ///< Gathers arrivals, so that a snapshot is made for many of them at once.
    bool m_rereading = false;
    discussion::Items m_unshown; ///< What came while there was no comment to show.
    bool m_previewIsDue = false; ///< Of these.
    std::function<void()> m_end; ///< Waits for a reading under way.
    bool m_isEnding = false; ///< Nothing more will come, and the last reading is under way.
};

} // namespace backthread::services
