// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/transfer/listdocument.h"

namespace backthread::app {

struct CommandOptions;
class Session;

/// In which format a list was asked for: by name, by `--json` and `--html`, or by the name of the file it
/// goes to; nothing: for people, on the terminal.
[[nodiscard]] std::optional<transfer::Format> listFormat(const CommandOptions &given);

/// Prints the list or writes it to the file that was named. Done, or the code to end with; why has been said.
[[nodiscard]] int writeList(Session &session, const transfer::ListDocument &document);

/// Says that a file cannot be written, and why; the code for it.
int sayWriteFailure(Session &session, const Error &error);

} // namespace backthread::app
