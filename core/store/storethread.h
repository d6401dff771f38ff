// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <optional>

namespace backthread::store {

/// A thread with a connection of its own, which runs jobs on the stores one after the other.
///
/// Made and destroyed in one thread (usually the window's); ask() may be called from any. Jobs that were
/// queued before destruction are finished first, so nothing that was said to be written is lost. Where the
/// profile cannot be opened every job is answered with that error.
class StoreThread final {
public:
    /// Opens the connection in the new thread; `prepare` runs there before it (see store::prepare).
    using Preparation = std::function<Result<void>()>;
    StoreThread(const Profile &profile, Access access, const QString &name, Preparation prepare = {});
    ~StoreThread();

    /// Runs `job(Stores &) -> Result<T>` in the thread. Receive the answer with whenDone().
    template <typename Job, typename Answer = std::invoke_result_t<Job, Stores &>>
    [[nodiscard]] QFuture<Answer> ask(Job job)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        post([this, promise, job = std::move(job)]() mutable {
            promise->addResult(m_stores ? noticeDamage(whole(job(*m_stores))) : Answer(fail(m_failure)));
            promise->finish();
        });
        return future;
    }

    Q_DISABLE_COPY_MOVE(StoreThread)

private:
    void post(std::function<void()> job);
    void open(const Preparation &prepare);

    /// An answer that was made of rows which ended with an error is none.
    template <typename Answer>
    Answer whole(Answer answer)
    {
        const auto isWhole = m_connection->takeCutShort();
        return answer && !isWhole ? Answer(fail(isWhole.error())) : answer;
    }
    template <typename Answer>
    Answer noticeDamage(Answer answer)
    {
        return answer ? answer : Answer(fail(noticed(answer.error())));
    }
    [[nodiscard]] Error noticed(const Error &error) const;

    Profile m_profile;
    Access m_access;
    QThread m_thread;
    QObject *m_worker = nullptr; ///< Lives in the thread; jobs are events to it.
    // In the thread only:
    std::unique_ptr<Connection> m_connection;
    std::optional<Stores> m_stores;
    Error m_failure;
};

} // namespace backthread::store
