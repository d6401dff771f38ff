// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QPromise>

namespace backthread {

/// A future that is answered once: by who has the answer first, else, when this goes, by Error::Cancelled, so
/// that nobody waits for ever. give() and destruction in one thread.
template <typename Value>
class PendingAnswer final {
public:
    PendingAnswer() { m_promise.start(); }
    ~PendingAnswer() { give(fail(Error::cancelled())); }
    Q_DISABLE_COPY_MOVE(PendingAnswer)

    void give(const Result<Value> &answer)
    {
        if (m_promise.future().isFinished())
            return;
        m_promise.addResult(answer);
        m_promise.finish();
    }
    [[nodiscard]] QFuture<Result<Value>> future() const { return m_promise.future(); }

private:
    QPromise<Result<Value>> m_promise;
};

} // namespace backthread
