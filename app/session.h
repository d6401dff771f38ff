// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "app/options.h"
#include "app/trace.h"
#include "core/services/engine.h"

namespace backthread::app {

/// What a command works with: the profile it was told to use, opened, and where its results go.
///
/// Thread: the main one, while a QCoreApplication is there; commands run its event loop where they wait for a
/// fetch, and no other.
class Session final {
public:
    Session(const Options &options, Console &console, Trace &trace);
    Q_DISABLE_COPY_MOVE(Session)

    /// Waits for the databases; says what had to be repaired. Call before anything else.
    [[nodiscard]] Result<void> open();
    /// Puts the built-in discussion in its place, for commands that read.
    [[nodiscard]] Result<void> plantWelcome();
    /// Done, once there is a copy of the library that has what the command has changed in it.
    [[nodiscard]] Result<int> backedUp();

    [[nodiscard]] const CommandOptions &given() const { return m_options.given; }
    [[nodiscard]] bool isOffline() const { return m_options.offline; }
    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] Trace &trace() { return m_trace; }
    [[nodiscard]] services::Engine &engine() { return m_engine; }
    [[nodiscard]] qint64 now() const { return m_clock.now(); }

    /// The item that was typed: a number, an address or `welcome`. Error::Usage for everything else.
    [[nodiscard]] static Result<ItemId> itemAt(const QString &typed);

private:
    const Options &m_options;
    Console &m_console;
    Trace &m_trace;
    SystemClock m_clock;
    services::Engine m_engine;
};

} // namespace backthread::app
