// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/services/fetcher.h"
#include "core/store/storethread.h"

#include <QFuture>
#include <QHash>

namespace backthread::services {

/// The working threads of one profile, for all services: one writes, two read, one fetches.
///
/// Thread: made, used and destroyed in one thread, after the application object and before it goes.
/// Destroying it finishes what was to be written. Making it returns at once: profile and databases are opened
/// by the threads, and opened() tells how that went.
class Engine final {
public:
    Engine(const store::Profile &profile, Fetcher::Factory source, const Clock &clock);
    ~Engine();

    [[nodiscard]] store::StoreThread &writer() { return m_writer; }
    /// For what somebody waits for now: threads, lists, counts.
    [[nodiscard]] store::StoreThread &reader() { return m_reader; }
    /// For what may take long: searches, statistics, exports.
    [[nodiscard]] store::StoreThread &searcher() { return m_searcher; }
    [[nodiscard]] Fetcher &fetcher() { return m_fetcher; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const store::Profile &profile() const { return m_profile; }

    /// How a thread was left is being saved: the reader, which knows nothing of what the writer has still to
    /// do, would find how it was left before.
    void noteLeaving(ItemId story, const QFuture<Result<void>> &saved);
    using Leaving = QHash<ItemId, QFuture<Result<void>>>;
    /// The stories of which that is under way, each with its end.
    [[nodiscard]] Leaving leaving();

    /// What had to be repaired, or why the profile cannot be used.
    [[nodiscard]] QFuture<Result<QList<Repair>>> opened() { return m_opened; }

    Q_DISABLE_COPY_MOVE(Engine)

private:
    class Opening;

    store::Profile m_profile;
    const Clock &m_clock;
    std::shared_ptr<Opening> m_opening;
    QFuture<Result<QList<Repair>>> m_opened;
    Leaving m_leaving;
    // The writer goes last: only a connection that may write leaves whole files, without a log beside them.
    store::StoreThread m_writer;
    store::StoreThread m_reader;
    store::StoreThread m_searcher;
    Fetcher m_fetcher;
};

} // namespace backthread::services
