// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

#include <QCommandLineOption>

namespace backthread::app {

/// A command, and what may stand behind it.
struct CommandRow final {
    Command command = Command::None;
    const char *name = "";
    const char *summary = ""; ///< A line, for completions.
    QStringList options; ///< Long names, beside those that every command takes.
    int fewest = 0; ///< Arguments.
    int most = 0;
    const char *usage = ""; ///< For the message about a wrong number of arguments.
    const char *words = ""; ///< What the first argument is one of, "add|remove"; empty: anything.
    const char *sorts = "recent|best"; ///< What --sort is one of.
};

/// The one list of commands; `Command::None` stands for the window.
[[nodiscard]] const QList<CommandRow> &commandTable();
[[nodiscard]] const CommandRow &rowOf(Command command);
/// Null for a word that is no command.
[[nodiscard]] const CommandRow *findCommand(const QString &name);

/// Every option there is, with a line on each. The name of a value is FILE, DIR, URL, N, or what it is one
/// of: "light|dark".
[[nodiscard]] QList<QCommandLineOption> allOptions();
/// Those that stand with every command.
[[nodiscard]] QList<QCommandLineOption> generalOptions();
/// Those that stand with `command` alone.
[[nodiscard]] QList<QCommandLineOption> ownOptionsOf(const CommandRow &command);
/// Both.
[[nodiscard]] QList<QCommandLineOption> optionsOf(const CommandRow &command);

} // namespace backthread::app
