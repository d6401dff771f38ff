// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/age.h"

namespace backthread::transfer {

using namespace Qt::StringLiterals;

QString ageInWords(qint64 then, qint64 now)
{
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 60 * kMinute;
    constexpr qint64 kDay = 24 * kHour;
    constexpr qint64 kMonth = 30 * kDay;
    constexpr qint64 kYear = 365 * kDay;
    const qint64 seconds = now - then;
    if (seconds < kMinute)
        return u"just now"_s;
    if (seconds < kHour)
        return u"%1 min ago"_s.arg(seconds / kMinute);
    if (seconds < kDay)
        return counted(seconds / kHour, u"hour"_s) + u" ago"_s;
    if (seconds < kMonth)
        return counted(seconds / kDay, u"day"_s) + u" ago"_s;
    if (seconds < kYear)
        return counted(seconds / kMonth, u"month"_s) + u" ago"_s;
    return counted(seconds / kYear, u"year"_s) + u" ago"_s;
}

QString counted(qint64 count, const QString &singular)
{
    return QString::number(count) + u' ' + singular + (count == 1 ? u""_s : u"s"_s);
}

} // namespace backthread::transfer
