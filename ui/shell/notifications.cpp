// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notifications.h"

#include "core/base/background.h"
#include "core/base/whendone.h"
#include "core/services/watchservice.h"
#include "core/text/controls.h"
#include "ui/shell/preferences.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace backthread::shell {

using namespace Qt::StringLiterals;
using discussion::WatchedReply;
using services::WatchService;

namespace {

constexpr QLatin1StringView kService("org.freedesktop.Notifications");
constexpr QLatin1StringView kPath("/org/freedesktop/Notifications");
constexpr int kDesktopDecides = -1; // how long it stays

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

} // namespace

Notifications::Notifications(WatchService &watches, const Preferences &preferences, Bus bus, QObject *parent)
    : QObject(parent)
    , m_watches(watches)
    , m_preferences(preferences)
    , m_connect(std::move(bus))
{
    connect(&watches, &WatchService::arrived, this, &Notifications::tell);
    connect(&watches, &WatchService::changed, this, &Notifications::dropSeen);
}

Notifications::~Notifications() = default;

void Notifications::tell(const QList<WatchedReply> &replies)
{
    if (!m_preferences.notifies())
        return;
    ItemIds stories;
    for (const WatchedReply &reply : replies) {
        m_notes[reply.story].replies.append(reply);
        if (!stories.contains(reply.story))
            stories.append(reply.story);
    }
    if (!m_bus)
        return connectToBus();
    for (const ItemId story : std::as_const(stories))
        send(story);
}

void Notifications::connectToBus()
{
    if (std::exchange(m_isConnecting, true))
        return;
    whenDone(inBackground(m_connect), this, [this](const QDBusConnection &bus) { take(bus); });
}

/// Asks the service what it can; one that does not answer is asked again with the next reply.
void Notifications::take(const QDBusConnection &bus)
{
    auto *asked = new QDBusPendingCallWatcher(bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked, bus] {
        asked->deleteLater();
        m_isConnecting = false;
        const QDBusPendingReply<QStringList> reply = *asked;
        if (reply.isError()) {
            m_notes.clear();
            return;
        }
        m_hasMarkup = reply.value().contains(u"body-markup"_s);
        m_bus = bus;
        // Of anybody: to ask who the service is would be to wait for an answer.
        const auto listen = [&](const QString &signal, const char *slot) {
            m_bus->connect({}, kPath, kService, signal, this, slot);
        };
        listen(u"ActionInvoked"_s, SLOT(onActionInvoked(uint, QString)));
        listen(u"ActivationToken"_s, SLOT(onActivationToken(uint, QString)));
        listen(u"NotificationClosed"_s, SLOT(onNotificationClosed(uint, uint)));
        for (const ItemId story : m_notes.keys())
            send(story);
    });
}

void Notifications::send(ItemId story)
{
    Note &note = m_notes[story];
    if (note.isSending) {
        note.isStale = true; // its number is on its way
        return;
    }
    note.isSending = true;
    const QString title = text::contained(note.replies.constFirst().title);
    const QVariantMap hints {{u"desktop-entry"_s, u"org.backthread.backthread"_s},
        {u"category"_s, u"im.received"_s}, {u"urgency"_s, QVariant::fromValue<uchar>(1)}};
    QDBusMessage call = callOf(u"Notify"_s);
    call.setArguments({u"Backthread"_s, note.id, u"org.backthread.backthread"_s,
        title.isEmpty() ? tr("New replies") : title, textOf(note),
        QStringList {u"default"_s, tr("Open the reply")}, hints, kDesktopDecides});
    auto *sent = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
    connect(sent, &QDBusPendingCallWatcher::finished, this, [this, sent, story] {
        sent->deleteLater();
        const QDBusPendingReply<uint> reply = *sent;
        onSent(story, reply.isError() ? 0 : reply.value());
    });
}

void Notifications::onSent(ItemId story, uint id)
{
    const auto note = m_notes.find(story);
    if (note == m_notes.end())
        return close(id); // was looked at meanwhile
    note->isSending = false;
    note->id = id;
    if (id == 0)
        m_notes.erase(note);
    else if (std::exchange(note->isStale, false))
        send(story);
}

void Notifications::close(uint id)
{
    if (id == 0 || !m_bus)
        return;
    QDBusMessage call = callOf(u"CloseNotification"_s);
    call.setArguments({id});
    m_bus->asyncCall(call);
}

QString Notifications::textOf(const Note &note) const
{
    const WatchedReply &last = note.replies.constLast();
    const QString by = text::contained(last.by);
    const auto count = note.replies.size();
    const QString text = count == 1
        ? tr("%1: %2").arg(by, text::contained(last.text))
        : tr("%Ln new replies, the last by %1: %2", nullptr, int(count)).arg(by, text::contained(last.text));
    return m_hasMarkup ? text.toHtmlEscaped() : text;
}

/// What was looked at needs no notification.
void Notifications::dropSeen()
{
    const ItemIds &unseen = m_watches.state().unseen;
    m_notes.removeIf([this, &unseen](std::pair<const ItemId &, Note &> each) {
        Note &note = each.second;
        note.replies.removeIf([&unseen](const WatchedReply &reply) { return !unseen.contains(reply.id); });
        if (note.replies.isEmpty())
            close(note.id);
        return note.replies.isEmpty();
    });
}

ItemId Notifications::storyOf(uint id) const
{
    for (auto note = m_notes.cbegin(); note != m_notes.cend(); ++note) {
        if (note->id == id && id != 0)
            return note.key();
    }
    return {};
}

void Notifications::onActivationToken(uint id, const QString &token)
{
    if (const ItemId story = storyOf(id); !story.isNull())
        m_notes[story].token = token;
}

void Notifications::onActionInvoked(uint id, const QString &)
{
    const ItemId story = storyOf(id);
    if (story.isNull())
        return;
    const Note note = m_notes.take(story);
    close(id);
    Q_EMIT wanted(note.replies.constFirst().id, story, note.token);
}

void Notifications::onNotificationClosed(uint id, uint)
{
    if (const ItemId story = storyOf(id); !story.isNull() && !m_notes[story].isSending)
        m_notes.remove(story);
}

} // namespace backthread::shell
