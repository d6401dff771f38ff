// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/moment.h"

#include <QDateTime>
#include <QTimeZone>

namespace backthread::search {

namespace {

qint64 firstSecond(const Date &date)
{
    return QDate(date.year, qMax(date.month, 1), qMax(date.day, 1))
        .startOfDay(QTimeZone::utc())
        .toSecsSinceEpoch();
}

qint64 firstSecond(const Age &age, qint64 now)
{
    constexpr qint64 kHour = 3600;
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(now, QTimeZone::utc());
    switch (age.unit) {
    case Age::Unit::Hours:
        return now - age.count * kHour;
    case Age::Unit::Days:
        return now - age.count * 24 * kHour;
    case Age::Unit::Weeks:
        return now - age.count * 7 * 24 * kHour;
    case Age::Unit::Months:
        return moment.addMonths(-age.count).toSecsSinceEpoch();
    case Age::Unit::Years:
        return moment.addYears(-age.count).toSecsSinceEpoch();
    }
    return now;
}

} // namespace

qint64 firstSecond(const Written &written, qint64 now)
{
    const auto *age = std::get_if<Age>(&written.moment);
    return age ? firstSecond(*age, now) : firstSecond(std::get<Date>(written.moment));
}

} // namespace backthread::search
