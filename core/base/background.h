// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace backthread {

/// Runs `work()` in a thread of the application's pool, for computing over values that are immutable or its
/// own, or for a call that may block for a moment. Receive the answer with whenDone(). From any thread.
template <typename Work, typename Answer = std::invoke_result_t<Work>>
[[nodiscard]] QFuture<Answer> inBackground(Work work)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace backthread
