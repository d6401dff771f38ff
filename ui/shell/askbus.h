// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace backthread::shell {

/// Asks on a bus without waiting, and calls `take(reply)` in the thread of `context`; never, when that has
/// gone by then. Where there is no bus it takes an error at once. Call in the thread of `context`.
template <typename Value, typename Take>
void askBus(const QDBusConnection &bus, const QDBusMessage &question, QObject *context, Take take)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), context);
    const auto finish = [watcher, take] {
        watcher->deleteLater();
        take(QDBusPendingReply<Value>(*watcher));
    };
    if (watcher->isFinished()) // it will not say so where there is no bus
        finish();
    else
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, finish);
}

} // namespace backthread::shell
