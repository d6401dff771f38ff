// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/age.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace backthread::wording {

namespace {

enum class Unit { Moment, Minute, Hour, Day, Month, Year };

struct Age {
    Unit unit = Unit::Moment;
    int count = 0;
};

Age ageOf(qint64 time, qint64 now)
{
    const qint64 seconds = std::max<qint64>(0, now - time);
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 60 * kMinute;
    constexpr qint64 kDay = 24 * kHour;
    constexpr qint64 kMonth = 30 * kDay;
    constexpr qint64 kYear = 365 * kDay;
    const auto in = [seconds](Unit unit, qint64 length) { return Age {unit, int(seconds / length)}; };
    if (seconds < kMinute)
        return {};
    if (seconds < kHour)
        return in(Unit::Minute, kMinute);
    if (seconds < kDay)
        return in(Unit::Hour, kHour);
    if (seconds < 2 * kMonth)
        return in(Unit::Day, kDay);
    if (seconds < kYear)
        return in(Unit::Month, kMonth);
    return in(Unit::Year, kYear);
}

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Age)
};

} // namespace

QString shortAge(qint64 time, qint64 now)
{
    if (time == 0)
        return {};
    const auto [unit, count] = ageOf(time, now);
    switch (unit) {
    case Unit::Moment:
        return Texts::tr("now");
    case Unit::Minute:
        return Texts::tr("%1m").arg(count);
    case Unit::Hour:
        return Texts::tr("%1h").arg(count);
    case Unit::Day:
        return Texts::tr("%1d").arg(count);
    case Unit::Month:
        return Texts::tr("%1mo").arg(count);
    case Unit::Year:
        return Texts::tr("%1y").arg(count);
    }
    return {};
}

QString longAge(qint64 time, qint64 now)
{
    if (time == 0)
        return {};
    const auto [unit, count] = ageOf(time, now);
    switch (unit) {
    case Unit::Moment:
        return Texts::tr("just now");
    case Unit::Minute:
        return Texts::tr("%Ln minute(s) ago", nullptr, count);
    case Unit::Hour:
        return Texts::tr("%Ln hour(s) ago", nullptr, count);
    case Unit::Day:
        return Texts::tr("%Ln day(s) ago", nullptr, count);
    case Unit::Month:
        return Texts::tr("%Ln month(s) ago", nullptr, count);
    case Unit::Year:
        return Texts::tr("%Ln year(s) ago", nullptr, count);
    }
    return {};
}

QString duration(qint64 seconds)
{
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 60 * kMinute;
    constexpr qint64 kDay = 24 * kHour;
    constexpr qint64 kYear = 365 * kDay;
    const auto is = [seconds](qint64 unit) { return seconds % unit == 0; };
    const auto in = [seconds](qint64 unit) { return int(seconds / unit); };
    if (is(kYear))
        return Texts::tr("%Ln year(s)", nullptr, in(kYear));
    if (is(kDay))
        return Texts::tr("%Ln day(s)", nullptr, in(kDay));
    if (is(kHour))
        return Texts::tr("%Ln hour(s)", nullptr, in(kHour));
    return Texts::tr("%Ln minute(s)", nullptr, in(kMinute));
}

QString dateText(QDate date)
{
    return QLocale().toString(date, Texts::tr("d MMM yyyy", "a date, as QLocale wants it"));
}

QString dayText(QDate date)
{
    return QLocale().toString(date, Texts::tr("d MMM", "a date without a year, as QLocale wants it"));
}

QString clockText(QTime time)
{
    const QLocale locale;
    const bool hasHalves = locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    return locale.toString(time, hasHalves ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm"));
}

QString dateAndTime(qint64 time)
{
    if (time == 0)
        return {};
    const QDateTime then = QDateTime::fromSecsSinceEpoch(time);
    return Texts::tr("%1, %2", "a date and a time").arg(dateText(then.date()), clockText(then.time()));
}

QString moment(qint64 time, qint64 now)
{
    const QDateTime then = QDateTime::fromSecsSinceEpoch(time);
    const qint64 days = then.date().daysTo(QDateTime::fromSecsSinceEpoch(now).date());
    const QString clock = clockText(then.time());
    if (days == 0)
        return clock;
    return days == 1 ? Texts::tr("yesterday %1").arg(clock) : dateAndTime(time);
}

QString exactTime(qint64 time)
{
    if (time == 0)
        return {};
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time), QLocale::LongFormat);
}

} // namespace backthread::wording
