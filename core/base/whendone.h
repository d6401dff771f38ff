// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace backthread {

/// Calls `act(answer)` in the thread of `context` once the future is answered; never, when `context` has gone
/// by then. Call in that thread.
///
/// For QFuture::then() with a context, Qt 6.4 looks at the context from the answering thread, which asserts,
/// or races, where it has gone; a watcher belongs to its own thread.
template <typename Answer, typename Act>
void whenDone(const QFuture<Answer> &future, QObject *context, Act act)
{
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, act = std::move(act)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                act(watcher->result());
        });
    watcher->setFuture(future);
}

} // namespace backthread
