// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/optiontable.h"

namespace backthread::completions {

// What a shell needs for completing commands and options, written from their table.
[[nodiscard]] QString bash();
[[nodiscard]] QString zsh();
[[nodiscard]] QString fish();

/// What a value or an argument is.
enum class Kind { Word, File, Directory, Text };

[[nodiscard]] Kind kindOf(const QCommandLineOption &option);
/// Of a value that is one of several words.
[[nodiscard]] QStringList wordsOf(const QCommandLineOption &option);
/// "--output" and "-o".
[[nodiscard]] QStringList spellingsOf(const QCommandLineOption &option);
/// Of all options that have a value.
[[nodiscard]] QStringList spellingsWithValue();

/// The commands, without the window.
[[nodiscard]] QList<app::CommandRow> commands();
/// Of the first argument.
[[nodiscard]] QStringList wordsOf(const app::CommandRow &row);
[[nodiscard]] bool takesFiles(const app::CommandRow &row);

/// For all of these shells, in apostrophes.
[[nodiscard]] QString quoted(QString text);

} // namespace backthread::completions
