// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backthread::app {

class Console;
struct Options;

/// Runs the command of `options` inside the application that there is; what the process shall end with.
[[nodiscard]] int runCommand(const Options &options, Console &console);

} // namespace backthread::app
