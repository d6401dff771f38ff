// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/thread.h"
#include "ui/thread/target.h"

namespace backthread::threadview {

/// What pointing at a target for a moment tells, on the page and on cards: the whole of an address, the exact
/// time of an item of the thread. Plain text; empty where there is nothing to tell.
[[nodiscard]] QString toolTipOf(const Target &target, const discussion::Thread &thread);

} // namespace backthread::threadview
