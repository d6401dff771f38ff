// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/target.h"

namespace backthread::threadview {

Target neighbor(const QList<Target> &targets, const Target &from, int direction)
{
    const qsizetype at = targets.indexOf(from);
    const qsizetype next = at >= 0 ? at + direction : direction > 0 ? 0 : targets.size() - 1;
    return targets.value(next);
}

} // namespace backthread::threadview
