// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notifications.h"

#include "core/base/background.h"
#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/watchservice.h"
#include "core/text/controls.h"
#include "ui/shell/askbus.h"
#include "ui/shell/preferences.h"

namespace backthread::shell {

using namespace Qt::StringLiterals;
using discussion::WatchedReply;
using services::WatchService;

namespace {

constexpr QLatin1StringView kService("org.freedesktop.Notifications");
constexpr QLatin1StringView kPath("/org/freedesktop/Notifications");
constexpr int kDesktopDecides = -1; // how long it stays
constexpr QLatin1StringView kOpen("default"); // what a click anywhere on it is
constexpr QLatin1StringView kRead("read");
constexpr QLatin1StringView kTellLater("later");
// No longer, since the computer may sleep, and its clock be set.
constexpr qint64 kLongestRest = 5 * 60;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

} // namespace

Notifications::Notifications(
    WatchService &watches, const Preferences &preferences, const Clock &clock, Bus bus)
    : m_watches(watches)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_connect(std::move(bus))
{
    connect(&watches, &WatchService::arrived, this, &Notifications::tell);
    connect(&watches, &WatchService::changed, this, &Notifications::dropSeen);
    connect(&preferences, &Preferences::presenceChanged, this, &Notifications::tellDue);
    m_rest.setSingleShot(true);
    m_rest.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_rest, &QTimer::timeout, this, &Notifications::tellDue);
}

Notifications::~Notifications() = default;

void Notifications::tell(const QList<WatchedReply> &replies)
{
    if (!m_preferences.presence().notifies)
        return;
    for (const WatchedReply &reply : replies) {
        Note &note = m_notes[reply.story];
        note.replies.append(reply);
        note.isStale = true;
    }
    if (m_bus)
        tellDue();
    else
        connectToBus();
}

/// Sends what there is to tell, and comes back for what has to wait.
void Notifications::tellDue()
{
    if (!m_preferences.presence().notifies) {
        m_notes.removeIf([](std::pair<const ItemId &, Note &> each) { return each.second.id == 0; });
        return m_rest.stop();
    }
    if (!m_bus)
        return;
    const qint64 now = m_clock.now();
    const qint64 end = quietEnd();
    std::optional<qint64> next;
    for (const ItemId story : m_notes.keys()) {
        const Note &note = m_notes[story];
        const qint64 due = std::max(note.due, end);
        if (note.isStale && !note.isSending && due <= now)
            send(story);
        else if (note.isStale && !note.isSending)
            next = std::min(next.value_or(now + kLongestRest), due);
    }
    if (next)
        m_rest.start(std::chrono::seconds(*next - now));
    else
        m_rest.stop();
}

/// Before now: it is not quiet.
qint64 Notifications::quietEnd() const
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_clock.now());
    const QuietHours &hours = m_preferences.presence().quiet;
    const qint64 end = hours.contains(now.time()) ? hours.endAfter(now).toSecsSinceEpoch() : 0;
    return std::max(end, m_quietUntil);
}

void Notifications::setQuietUntil(qint64 time)
{
    m_quietUntil = time;
    tellDue();
}

bool Notifications::isQuietOnRequest() const
{
    return m_quietUntil > m_clock.now();
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
    const auto listen = [this, bus](const QDBusPendingReply<QStringList> &reply) {
        m_isConnecting = false;
        if (reply.isError()) {
            m_notes.clear();
            return;
        }
        m_capabilities = reply.value();
        m_bus = bus;
        // Of anybody: to ask who the service is would be to wait for an answer.
        const auto follow = [this](const QString &signal, const char *slot) {
            m_bus->connect({}, kPath, kService, signal, this, slot);
        };
        follow(u"ActionInvoked"_s, SLOT(onActionInvoked(uint, QString)));
        follow(u"ActivationToken"_s, SLOT(onActivationToken(uint, QString)));
        follow(u"NotificationClosed"_s, SLOT(onNotificationClosed(uint, uint)));
        tellDue();
    };
    askBus<QStringList>(bus, callOf(u"GetCapabilities"_s), this, listen);
}

void Notifications::send(ItemId story)
{
    Note &note = m_notes[story];
    note.isSending = true;
    note.isStale = false;
    const QString title = text::contained(note.replies.constFirst().title);
    const QVariantMap hints {{u"desktop-entry"_s, u"org.backthread.backthread"_s},
        {u"category"_s, u"im.received"_s}, {u"urgency"_s, QVariant::fromValue<uchar>(1)}};
    const QString summary = title.isEmpty() ? tr("New replies") : title;
    const bool hasBody = m_capabilities.contains(u"body"_s);
    QDBusMessage call = callOf(u"Notify"_s);
    call.setArguments(
        {u"Backthread"_s, note.id, u"org.backthread.backthread"_s, hasBody ? summary : textOf(note),
            hasBody ? textOf(note) : QString(), actions(), hints, kDesktopDecides});
    askBus<uint>(*m_bus, call, this, [this, story](const QDBusPendingReply<uint> &reply) {
        onSent(story, reply.isError() ? 0 : reply.value());
    });
}

QStringList Notifications::actions() const
{
    if (!m_capabilities.contains(u"actions"_s))
        return {};
    return {kOpen, tr("Open the reply"), kRead, tr("Mark as read"), kTellLater, tr("In an hour")};
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
    else if (note->isStale)
        tellDue();
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
    return m_capabilities.contains(u"body-markup"_s) ? text.toHtmlEscaped() : text;
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

void Notifications::onActionInvoked(uint id, const QString &action)
{
    const ItemId story = storyOf(id);
    if (story.isNull())
        return;
    close(id);
    Note &note = m_notes[story];
    if (action == kTellLater) {
        note.id = 0;
        note.isStale = true;
        note.due = m_clock.now() + kLater;
        return tellDue();
    }
    const Note told = m_notes.take(story);
    if (action == kRead)
        m_watches.setRead(story);
    else
        Q_EMIT wanted(told.replies.constFirst().id, story, told.token);
}

void Notifications::onNotificationClosed(uint id, uint)
{
    const ItemId story = storyOf(id);
    if (story.isNull() || m_notes[story].isSending)
        return;
    if (m_notes[story].isStale)
        m_notes[story].id = 0; // there is more to tell, in a new one
    else
        m_notes.remove(story);
}

} // namespace backthread::shell
