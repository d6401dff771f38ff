// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace backthread::shell {

/// Where a window shall stand: where it is, if one of the screens has the middle of its title, by which
/// people hold it; else wholly on the screen that has most of it, smaller where it has to be. `screens` are
/// the parts that windows may have, the primary one first, and at least one.
[[nodiscard]] QRect onScreen(const QRect &frame, const QList<QRect> &screens);

} // namespace backthread::shell
