// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quiethours.h"

namespace backthread::shell {

bool QuietHours::contains(QTime time) const
{
    if (!areOn)
        return false;
    return from <= to ? time >= from && time < to : time >= from || time < to;
}

QDateTime QuietHours::endAfter(const QDateTime &now) const
{
    const QDateTime today(now.date(), to);
    return today > now ? today : QDateTime(now.date().addDays(1), to);
}

} // namespace backthread::shell
