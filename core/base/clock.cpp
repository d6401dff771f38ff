// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

namespace backthread {

qint64 SystemClock::now() const
{
    return QDateTime::currentSecsSinceEpoch();
}

} // namespace backthread
