// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/item.h"
#include "core/discussion/keep.h"
#include "core/services/storing.h"
#include "core/sources/source.h"
#include "core/store/keepstore.h"

#include <QFuture>
#include <QTimer>

#include <chrono>
#include <optional>

namespace backthread::services {

class Engine;
class FetchTicket;

/// What one round of keeping may cost, and how polite it is. A value.
struct KeepPolicy final {
    int requests = 300; ///< No discussion is begun beyond that, nor beyond `bytes`.
    qint64 bytes = 50'000'000;
    qint64 fresh = 30 * 60; ///< Whole copies younger than so many seconds are not fetched again.
    std::chrono::milliseconds pause {250}; ///< Between two discussions.
    std::chrono::milliseconds retry {60'000}; ///< After the network failed; doubles, up to half an hour.

    friend bool operator==(const KeepPolicy &, const KeepPolicy &) = default;
};

/// How far keeping something offline is. A value.
struct KeepProgress final {
    enum class State {
        Running,
        Waiting, ///< For the network, as `problem` says; it goes on by itself.
        Complete, ///< Everything is held, but for what `failed`.
        Stopped,
        OverBudget,
        Failed, ///< As `problem` says.
    };
    State state = State::Running;
    discussion::Keep keep;
    int done = 0;
    int stories = 0; ///< In all; 0: not known yet.
    int failed = 0; ///< Of those that are done: the source does not give them.
    sources::FetchCost cost; ///< Of this round, since the program was started.
    std::optional<Error> problem;
};

/// One round of keeping something offline: what it consists of, then one discussion after the other with the
/// least effort, then, by Firebase, the ranks of the first third of those that were fetched.
///
/// Lives in the thread of the engine's owner. Each discussion is ticked off in the store, so that a round
/// that is destroyed goes on where it was when another one is made for the same Keep.
class KeepRun final : public QObject {
    Q_OBJECT
public:
    /// `spent` is what the round has cost before it was interrupted.
    KeepRun(Engine &engine, const discussion::Keep &keep, const KeepPolicy &policy,
        const sources::FetchCost &spent);
    ~KeepRun() override;

    /// Call once, after connecting.
    void start();
    [[nodiscard]] const KeepProgress &progress() const { return m_progress; }

Q_SIGNALS:
    /// The last one has a state other than Running, and nothing more is done.
    void changed();

private:
    using Round = store::KeepStore::Round;

    void list();
    void listBookmarks();
    void takeStories(const ItemIds &stories);
    void readRound(bool thenList);
    void takeRound(const Round &round, bool thenList);
    void next();
    void fetch(ItemId story);
    void onFetched(ItemId story, const Result<sources::FetchReport> &report);
    void onFailed(ItemId story, const Error &error);
    void tickOff(ItemId story, const std::optional<sources::FetchReport> &report);
    [[nodiscard]] bool isOverBudget() const;
    void fetchRanks();
    void follow(std::unique_ptr<FetchTicket> ticket);
    void storeItems(const discussion::Items &items);
    void storeRanks(const ItemIds &ids);
    template <typename Job>
    void write(Job job);
    void end(KeepProgress::State state, const std::optional<Error> &problem = {});

    Engine &m_engine;
    const KeepPolicy m_policy;
    KeepProgress m_progress;
    std::unique_ptr<FetchTicket> m_ticket;
    FetchSaves m_saves; ///< Of what it brings.
    ItemIds m_pending;
    ItemIds m_fetched; ///< In this process, in order.
    int m_failuresInARow = 0;
    QTimer m_pause;
};

} // namespace backthread::services

Q_DECLARE_METATYPE(backthread::services::KeepProgress)
