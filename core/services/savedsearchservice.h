// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/savedsearch.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace backthread::services {

class Engine;
class LiveService;

/// The searches that the user keeps, what of each is new, and what was searched for of late. Thread: that of
/// the engine's owner.
class SavedSearchService final : public QObject {
    Q_OBJECT
public:
    explicit SavedSearchService(Engine &engine);

    /// Learns from it what comes. It may go before this.
    void follow(LiveService &live);

    /// As far as it is read; reread() reads it first.
    [[nodiscard]] const search::SearchMemory &memory() const { return m_memory; }
    [[nodiscard]] bool isSaved(const search::SavedSearch &search) const;

    /// See store::SavedSearchStore. A future is answered when the change is on disk.
    QFuture<Result<void>> save(const search::SavedSearch &search);
    QFuture<Result<search::SavedSearch>> remove(const search::SavedSearch &search);
    /// Whichever of both there is to do.
    void toggle(const search::SavedSearch &search);
    void restore(const search::SavedSearch &search);
    void markSeen(const search::SavedSearch &search);
    void remember(const QString &query);
    /// Whether remember() does anything; it does until it is told not to.
    void setRemembers(bool remembers) { m_remembers = remembers; }
    /// Tells recentForgotten().
    void forgetRecent();
    /// As it was before forgetRecent(), behind what was searched for since.
    void restoreRecent(const QStringList &queries);

    /// Something was stored that may be new.
    void reread();
    /// The same in a while.
    void rereadSoon();

Q_SIGNALS:
    void changed();
    /// What is saved was changed by the user, and is stored.
    void edited();
    /// With all that restore() needs.
    void removed(const backthread::search::SavedSearch &search);
    void recentForgotten(const QStringList &queries); ///< At least one, the latest first.
    /// Something the user did could not be kept.
    void failed(const backthread::Error &error);

private:
    template <typename Job, typename Then>
    auto change(Job job, Then then);

    Engine &m_engine;
    search::SearchMemory m_memory;
    bool m_remembers = true;
    bool m_isReading = false;
    bool m_isStale = false; ///< There is more to read by now.
    QTimer m_rest;
};

} // namespace backthread::services
