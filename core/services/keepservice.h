// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/keeprun.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace backthread::services {

/// Keeps feeds and bookmarks offline: at once, again every so many hours while the program runs, one round
/// after the other. A round that the network or the program's end interrupts goes on when there is one again.
///
/// Thread: that of the engine's owner.
class KeepService final : public QObject {
    Q_OBJECT
public:
    explicit KeepService(Engine &engine);
    ~KeepService() override;

    /// For rounds that begin from now on.
    void setPolicy(const KeepPolicy &policy) { m_policy = policy; }
    /// Reads what is to be kept, and goes on with what had not ended. Nothing is kept again before.
    void start();

    /// All that is stored, as far as it is read.
    [[nodiscard]] const QList<discussion::Keep> &keeps() const { return m_keeps; }
    /// The stored one that isLike() it, or itself where there is none.
    [[nodiscard]] discussion::Keep stored(const discussion::Keep &keep) const;
    /// Stores it without fetching; one that isLike() it is changed.
    void save(const discussion::Keep &keep);
    /// The same, and fetches it as soon as nothing else is being fetched.
    void keepNow(const discussion::Keep &keep);
    void remove(const discussion::Keep &keep);
    /// Ends the round that is under way, and those that wait. What came is kept.
    void stop();
    /// A round is under way, or waits.
    [[nodiscard]] bool isBusy() const { return m_run || !m_queue.isEmpty(); }

    /// The network is gone, or has come back. Without one rounds only wait.
    void setReachable(bool reachable);
    /// Begins what is due by now. Happens by itself every quarter of an hour.
    void lookAtClock();

Q_SIGNALS:
    void keepsChanged();
    void progressed(const backthread::services::KeepProgress &progress);

private:
    template <typename Job, typename Then>
    void change(const std::optional<discussion::Keep> &about, Job job, Then then);
    void takeKeeps(const QList<discussion::Keep> &keeps);
    void tellFailure(const discussion::Keep &keep, const Error &problem);
    void enqueue(const discussion::Keep &keep);
    void next();
    void tellWaiting();
    void onChanged();
    void wait(const KeepProgress &progress);
    void end(const KeepProgress &progress);

    Engine &m_engine;
    KeepPolicy m_policy;
    QList<discussion::Keep> m_keeps;
    QList<discussion::Keep> m_queue; ///< The first one is next.
    std::unique_ptr<KeepRun> m_run;
    /// How the round that was interrupted stood: it is the first in the queue, or under way again.
    std::optional<KeepProgress> m_waiting;
    bool m_isReachable = true;
    int m_retries = 0; ///< In a row.
    QTimer m_retry;
    QTimer m_clock;
};

} // namespace backthread::services
