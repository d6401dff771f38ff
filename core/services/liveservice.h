// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/item.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace backthread::services {

class ChangeTicket;
class Engine;
class FetchTicket;
class ThreadService;

/// How much work a stream of changes may cause.
struct LivePolicy final {
    std::chrono::milliseconds hidden {std::chrono::minutes(5)}; ///< Without a window, before the stream ends.
    std::chrono::milliseconds rest {200}; ///< After each round of work;
    std::chrono::milliseconds restForEach {100}; ///< and for each item that was asked for in it.
    int mostWaiting = 500; ///< Ids that have changed; the newest are kept.
    int mostAtOnce = 20; ///< Items that one fetch asks for.
    int mostFetches = 6; ///< Of one round.
};

/// Keeps what is followed (see store::FollowStore) current, as its source tells changes.
///
/// Rounds of work follow each other, with a rest between them that grows with the work, so that a flood of
/// changes costs no more than a bounded number of requests a second: what changed is looked up in the cache;
/// what is followed of it is fetched, then the replies that it names and the cache does not have; all is
/// stored at once and shown where somebody looks at it. What is not followed costs no request. While nothing
/// changes, nothing wakes up. Thread: that of the engine's owner.
class LiveService final : public QObject {
    Q_OBJECT
public:
    LiveService(Engine &engine, ThreadService &threads, const LivePolicy &policy = {});
    ~LiveService() override;

    /// Whether to be live at all, as the settings and the battery say. At first not.
    void setWanted(bool wanted);
    /// No window can be seen. After a while the stream ends; it is back as soon as one is seen again.
    void setWindowHidden(bool hidden);

    /// Changes are being told now.
    [[nodiscard]] bool isConnected() const { return m_isConnected; }

Q_SIGNALS:
    void connectionChanged(bool connected);
    /// Something was stored that belongs to these.
    void stored(const backthread::ItemIds &stories);
    /// New replies in a discussion that is followed; they are stored.
    void arrived(backthread::ItemId story, const backthread::ItemIds &replies);
    /// What came could not be stored.
    void failed(const backthread::Error &error);
    /// Something that these have written changed, or what is said of them.
    void usersChanged(const QStringList &names);

private:
    struct Stored;

    void connectOrNot();
    void setConnected(bool connected);
    void take(const ItemIds &changed);
    // A round, step by step:
    void begin();
    void fetch(const ItemIds &ids);
    void fetchReplies();
    void store();
    void show(const Stored &stored);
    void end();

    Engine &m_engine;
    ThreadService &m_threads;
    const LivePolicy m_policy;
    std::unique_ptr<ChangeTicket> m_stream;
    bool m_isWanted = false;
    bool m_isHidden = false; ///< For as long as the policy says.
    bool m_isConnected = false;
    bool m_wasConnected = false; ///< At any time.
    QTimer m_hiding;
    ItemIds m_waiting; ///< Have changed; newest last.
    QSet<ItemId> m_inVain; ///< Replies that were asked for and do not exist yet, or for anybody.
    // Of the round:
    bool m_isBusy = false;
    std::unique_ptr<FetchTicket> m_ticket;
    discussion::Items m_items;
    QSet<ItemId> m_asked;
    int m_fetches = 0;
    QTimer m_rest;
};

} // namespace backthread::services
