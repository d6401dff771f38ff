// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace backthread::stories {

/// An application that knows how long the window's thread was away from its event loop: it times every event
/// that is dispatched there, whatever is painted in between left out.
class WatchedApplication final : public QApplication {
    Q_OBJECT
public:
    WatchedApplication(int &argc, char **argv);
    ~WatchedApplication() override;

    /// The longest that one event took, in milliseconds.
    struct Block {
        double wall = 0;
        double own = 0; ///< The same without the time it waited for a processor that others had.
        double frame = 0; ///< Likewise of what only paints, which counts for neither of the above.
        QByteArray what; ///< The event of `own`.
    };
    void startWatching();
    [[nodiscard]] Block stopWatching();

    bool notify(QObject *receiver, QEvent *event) override;

private:
    struct Moment {
        qint64 wall = 0; ///< Nanoseconds.
        qint64 waited = 0; ///< Nanoseconds in the queue for a processor.
    };
    [[nodiscard]] Moment now() const;
    void judge(const Moment &took, QObject *receiver, QEvent::Type type);
    void judgeFrame(const Moment &took);

    int m_waits = -1; ///< File that tells how long the thread waited; -1: this system has none.
    bool m_isWatching = false;
    int m_depth = 0; ///< Of events within events.
    Moment m_painting; ///< Within the outermost event.
    Block m_longest;
};

} // namespace backthread::stories
