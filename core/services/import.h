// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/importer.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace backthread::services {

class Engine;

/// A file on its way into the profile. Lives in the thread of the engine's owner, and goes before the engine.
///
/// Reading and parsing have a thread of their own; each batch is one job of the engine's writer, so that
/// other writes get between. Stopping, and a process that is killed, keep what was stored before. An import
/// that at least doubled the cache tidies it in the end.
class Import final : public QObject {
    Q_OBJECT
public:
    /// Stops; waits for the batch that is under way.
    ~Import() override;

    /// Soon ends with Error::Cancelled, or tidies no more.
    void stop() { m_thread.request_stop(); }
    /// Waits behind the batch at hand, until it goes on there.
    void rest();
    void resume();

Q_SIGNALS:
    /// After each batch, and while it tidies.
    void progressed(const backthread::transfer::ImportProgress &progress);
    /// All is stored, or it failed.
    void finished(const backthread::Result<backthread::transfer::ImportReport> &report);
    /// Nothing is left to do, which comes last in any case.
    void tidied();

private:
    friend class TransferService;
    Import(Engine &engine, const QString &path);
    void run(const QString &path, const std::stop_token &stop);
    [[nodiscard]] Result<transfer::ImportReport> takeIn(const QString &path, const std::stop_token &stop);
    void tidy(const std::stop_token &stop);
    void tell(const transfer::ImportProgress &progress);
    void waitWhileResting(const std::stop_token &stop);

    Engine &m_engine;
    transfer::ImportProgress m_progress; ///< Of the importing thread.
    std::mutex m_mutex; ///< Of what follows.
    std::condition_variable_any m_resumed;
    bool m_rests = false;
    std::jthread m_thread; ///< Last, so that it ends before what it uses.
};

} // namespace backthread::services
