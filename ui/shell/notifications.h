// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/watch.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace backthread {
class Clock;
}

namespace backthread::services {
class WatchService;
}

namespace backthread::shell {

class Preferences;

/// Tells on the desktop what watches have brought: one notification for each discussion, which grows, goes
/// once its replies were looked at, and when it is clicked wants the first of them opened. Its buttons take
/// the discussion as read, or tell it again later. In quiet hours nothing is told, and behind them what
/// nobody has read by then.
///
/// By org.freedesktop.Notifications of the Desktop Notifications Specification 1.2. Nothing waits for the bus
/// or for the service; where one of them is missing nothing happens. The window's thread only.
class Notifications final : public QObject {
    Q_OBJECT
public:
    /// Makes the connection when it is first needed, in a thread of its own, for it may take long.
    using Bus = std::function<QDBusConnection()>;
    /// The service, the preferences and the clock outlive this.
    Notifications(
        services::WatchService &watches, const Preferences &preferences, const Clock &clock, Bus bus);
    ~Notifications() override;

    /// Tells nothing until then, in seconds since 1970, whatever the hour; 0: as was set.
    void setQuietUntil(qint64 time);
    [[nodiscard]] bool isQuietOnRequest() const;

    static constexpr qint64 kLater = 60 * 60; ///< In seconds, after which something is told again.

Q_SIGNALS:
    /// Somebody wants to see it. `token` is what the desktop gives for a window to come in front; may be
    /// empty.
    void wanted(backthread::ItemId item, backthread::ItemId story, const QString &token);

private Q_SLOTS:
    // As the service calls them:
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onNotificationClosed(uint id, uint reason);

private:
    /// What is told about one discussion.
    struct Note {
        uint id = 0; ///< The service's; 0: not told yet.
        bool isSending = false;
        bool isStale = false; ///< More has come since it was sent, or it is to be told again.
        qint64 due = 0; ///< When it may be told, in seconds since 1970.
        QList<discussion::WatchedReply> replies; ///< The oldest first.
        QString token;
    };

    void tell(const QList<discussion::WatchedReply> &replies);
    void tellDue();
    [[nodiscard]] qint64 quietEnd() const;
    void dropSeen();
    void connectToBus();
    void take(const QDBusConnection &bus);
    void send(ItemId story);
    [[nodiscard]] QStringList actions() const;
    void onSent(ItemId story, uint id);
    void close(uint id);
    [[nodiscard]] QString textOf(const Note &note) const;
    /// The story of a notification; null where it is none of ours.
    [[nodiscard]] ItemId storyOf(uint id) const;

    services::WatchService &m_watches;
    const Preferences &m_preferences;
    const Clock &m_clock;
    Bus m_connect;
    std::optional<QDBusConnection> m_bus; ///< Once the service there has answered.
    bool m_isConnecting = false;
    QStringList m_capabilities; ///< Of the service.
    qint64 m_quietUntil = 0;
    QTimer m_rest; ///< Active while something is not due yet.
    QHash<ItemId, Note> m_notes; ///< By story.
};

} // namespace backthread::shell
