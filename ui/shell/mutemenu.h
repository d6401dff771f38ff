// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/mute.h"

class QMenu;

namespace backthread::services {
class MuteService;
}

namespace backthread::shell {

/// Adds an entry for each of what could be muted: it leads on to the time, or unmutes what is muted already.
/// `mutes` outlives the menu.
void addMuting(QMenu &menu, const discussion::Mutes &offered, services::MuteService &mutes);

} // namespace backthread::shell
