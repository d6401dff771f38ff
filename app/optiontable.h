// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

#include <QCommandLineOption>

namespace backthread::app {

/// A command, and what may stand behind it.
struct CommandRow final {
    Command command;
    const char *name;
    QStringList options; ///< Long names, beside those that every command takes.
    int fewest; ///< Arguments.
    int most;
    const char *usage; ///< For the message about a wrong number of arguments.
};

/// The one list of commands; `Command::None` stands for the window.
[[nodiscard]] const QList<CommandRow> &commandTable();
[[nodiscard]] const CommandRow &rowOf(Command command);
/// Null for a word that is no command.
[[nodiscard]] const CommandRow *findCommand(const QString &name);

/// Every option there is.
[[nodiscard]] QList<QCommandLineOption> allOptions();
/// Those that stand with `command`.
[[nodiscard]] QList<QCommandLineOption> optionsOf(const CommandRow &command);

} // namespace backthread::app
