// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/watch.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

namespace backthread::services {

class Engine;
class LiveService;
class WatchRound;

/// What is watched, and what of it is new: counts what comes, from wherever it comes, until somebody has it
/// on the screen.
///
/// While changes are told, they bring what is new. Beside that each watch is asked about at the start, when
/// the network returns and while nothing is told, but not more often than every quarter of an hour. Without
/// watches nothing wakes up. Thread: that of the engine's owner.
class WatchService final : public QObject {
    Q_OBJECT
public:
    explicit WatchService(Engine &engine);
    ~WatchService() override;

    /// Reads what is watched, and asks about it.
    void start();
    /// Learns from it what comes. It may go before this.
    void follow(LiveService &live);

    /// As far as it is read.
    [[nodiscard]] const discussion::WatchState &state() const { return m_state; }
    [[nodiscard]] bool isWatched(const discussion::Watch &watch) const;
    /// Empty: nobody has told.
    [[nodiscard]] QString ownName() const;

    void watch(const discussion::Watch &watch);
    void unwatch(const discussion::Watch &watch);
    /// Whichever of both there is to do.
    void toggle(const discussion::Watch &watch);
    /// As it was before unwatch().
    void restore(const discussion::Watch &watch);
    /// Replies to what this one writes are new; an empty name: to nobody.
    void setOwnName(const QString &name);

    /// The stories that somebody is looking at: nothing in them is new, now and until this is called again.
    void setShown(const ItemIds &stories);
    /// Nothing that this story has by now is new.
    void setRead(ItemId story);
    /// Something was stored that may be new.
    void reread();
    /// The network has come back.
    void setReachable();

    static constexpr qint64 kRest = 15 * 60; ///< In seconds, before a watch is asked about again.

Q_SIGNALS:
    /// The state did.
    void changed();
    /// What is watched was changed by the user, and is stored.
    void edited();
    /// What came and nobody has on the screen, the oldest first.
    void arrived(const QList<backthread::discussion::WatchedReply> &replies);
    /// With all that restore() needs.
    void unwatched(const backthread::discussion::Watch &watch);
    /// There is no such user, or nothing that one has written.
    void userMissing(const QString &name);
    /// Something the user did could not be kept.
    void failed(const backthread::Error &error);

private:
    template <typename Job, typename Then>
    void change(Job job, Then then);
    void take(const discussion::WatchState &state);
    void tell(const ItemIds &arrived);
    void check();
    void ask(const QList<discussion::Watch> &watches);
    void askAboutUsers(const QStringList &names);
    void endRound(const std::optional<Error> &problem);
    void setTold(bool told);

    Engine &m_engine;
    discussion::WatchState m_state;
    ItemIds m_shown;
    ItemIds m_read; ///< Stories that were read otherwise, until the store knows.
    bool m_isRead = false;
    bool m_isReading = false;
    bool m_isStale = false; ///< There is more to read by now.
    bool m_isTold = false; ///< What changes is.
    std::unique_ptr<WatchRound> m_round;
    QSet<QString> m_users; ///< To be asked about after the round.
    bool m_isDue = false; ///< Whatever is due, likewise.
    QTimer m_clock;
};

} // namespace backthread::services

Q_DECLARE_METATYPE(QList<backthread::discussion::WatchedReply>)
