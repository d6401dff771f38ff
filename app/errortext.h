// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/repair.h"

namespace backthread::app {

/// How commands end. Scripts rely on the numbers.
enum ExitCode {
    Done = 0,
    NotFound = 1, ///< Or nothing matched; or a file that was named cannot be read or written.
    WrongUsage = 2,
    NetworkFailed = 3, ///< Or a server, or its answer.
    ProfileFailed = 4, ///< The databases cannot be used.
    InputMalformed = 5, ///< What could be read is kept.
};

/// An error as an English sentence for the command line.
[[nodiscard]] QString sentenceFor(const Error &error);
/// A repair likewise.
[[nodiscard]] QString sentenceFor(Repair repair);

/// For what went wrong with a file or the profile.
[[nodiscard]] ExitCode exitCodeFor(const Error &error);
/// For what went wrong while something was fetched: an answer that is malformed is the server's fault.
[[nodiscard]] ExitCode exitCodeForFetch(const Error &error);

} // namespace backthread::app
