// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/snapshot.h"
#include "ui/shell/notice.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <functional>

namespace backthread::shell {

class NoticeBar;
class StatusLine;

/// What the window says about the network. Thread and list tell how their fetches ended; out of that come a
/// notice for each, which only the success of the same one takes back, and the one state of being online: how
/// the last fetch of either ended.
class NetworkNotices final {
    Q_DECLARE_TR_FUNCTIONS(NetworkNotices)
public:
    struct Surroundings {
        NoticeBar &notices;
        StatusLine &status;
        /// Whether the network is left alone on purpose.
        std::function<bool()> isOffline;
        std::function<void()> retry;
        /// While the network is not reached it is tried again after this time, then after twice as long, up
        /// to kLongestWait.
        std::chrono::milliseconds wait = std::chrono::seconds(4);
    };
    static constexpr std::chrono::milliseconds kLongestWait = std::chrono::minutes(1);
    explicit NetworkNotices(Surroundings surroundings);

    void showThread(const discussion::ThreadSnapshot &snapshot);
    /// There is nothing to show of what was asked for.
    void showThreadFailure(ItemId id, const Error &error);
    /// Nothing: the list is what it should be, for all that is stored.
    void showListProblem(const std::optional<Error> &problem);
    /// The source answered.
    void showListFetched();
    /// The computer has no network any more.
    void showLost() { setReached(false); }
    /// The network has come back, or the user has turned the network off, or on again.
    void showSwitched();

    [[nodiscard]] bool isOnline() const;

private:
    void say(Notice::Source source, const QString &text, const Error &error);
    void setReached(bool reached);
    void judge(const Error &error);
    [[nodiscard]] bool isChosen(const Error &error) const;

    Surroundings m_surroundings;
    ItemId m_shown; ///< The story of the last snapshot.
    ItemId m_failedIn; ///< What was shown when something else was not there; null: nothing is said of that.
    bool m_reached = true; ///< As far as the last fetch knows.
    QTimer m_retry; ///< Active while it is not.
};

} // namespace backthread::shell
