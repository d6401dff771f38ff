// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"

namespace backthread::threadview {
class ThreadPage;
}

namespace backthread::shell {

/// What became of a command.
enum class Outcome {
    Foreign, ///< It is about something else.
    Done,
    Nothing, ///< There is nothing that it could do here: see nothingToDo().
};

/// Does what a command means in an open discussion. The window's thread only.
[[nodiscard]] Outcome perform(Command command, threadview::ThreadPage &page);

/// What cannot be seen of what was done, in a few words; empty where that goes without saying.
[[nodiscard]] QString whatWasDone(Command command);

/// Why a command did nothing, in a few words; empty where that goes without saying.
[[nodiscard]] QString nothingToDo(Command command);

} // namespace backthread::shell
