// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backthread::app {

struct Options;

/// Opens the window and runs the application until it is closed; what the process shall end with.
/// There is no application object yet. Only where the window is built (BACKTHREAD_UI).
[[nodiscard]] int runWindow(const Options &options);

} // namespace backthread::app
