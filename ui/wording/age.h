// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDate;
class QTime;

namespace backthread::wording {

/// Times in words, translated. Seconds since 1970, UTC; 0 is unknown and gives an empty text.

/// How long ago, in one short word for a line full of others: "now", "5m", "3h", "2d", "4mo", "7y".
[[nodiscard]] QString shortAge(qint64 time, qint64 now);
/// The same in full: "3 hours ago".
[[nodiscard]] QString longAge(qint64 time, qint64 now);
/// How long something lasts, in the greatest unit that says it exactly, minutes at least: "15 minutes",
/// "6 hours", "2 days".
[[nodiscard]] QString duration(qint64 seconds);
/// Without a time: "14 Nov 2023", and without a year: "14 Nov".
[[nodiscard]] QString dateText(QDate date);
[[nodiscard]] QString dayText(QDate date);
/// "22:13", or "10:13 PM" where the user's clocks say that.
[[nodiscard]] QString clockText(QTime time);
/// The moment itself, in the local time zone: "14 Nov 2023, 22:13".
[[nodiscard]] QString dateAndTime(qint64 time);
/// The same, as short as it can be now: "22:13", "yesterday 22:13", "14 Nov 2023, 22:13".
[[nodiscard]] QString moment(qint64 time, qint64 now);
/// The moment in the user's format, with all that belongs to it.
[[nodiscard]] QString exactTime(qint64 time);

} // namespace backthread::wording
