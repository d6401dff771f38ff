// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/storylist.h"

#include <QDateTime>

#include <algorithm>

namespace backthread::discussion {

namespace {

constexpr qint64 kLast = 1'000;
constexpr int kMostDays = 366;
constexpr qint64 kSecondsOfDay = 24 * 60 * 60;
constexpr int kShift = 20;
constexpr qint64 kLength = (qint64(1) << kShift) - 1;

} // namespace

StoryList StoryList::bestOfLast(int days)
{
    return StoryList(kLast + std::clamp(days, 1, kMostDays));
}

StoryList StoryList::bestOf(QDate first, QDate last)
{
    const qint64 length = std::clamp<qint64>(first.daysTo(last), 0, kLength);
    return StoryList((first.toJulianDay() << kShift) + length);
}

std::optional<Feed> StoryList::feed() const
{
    return m_number < kLast ? std::optional(Feed(m_number)) : std::nullopt;
}

Period StoryList::period(qint64 now) const
{
    if (m_number < kFirstOfDates)
        return {.from = now - (m_number - kLast) * kSecondsOfDay};
    const QDate first = QDate::fromJulianDay(m_number >> kShift);
    const QDate end = first.addDays((m_number & kLength) + 1);
    return {first.startOfDay().toSecsSinceEpoch(), end.startOfDay().toSecsSinceEpoch()};
}

} // namespace backthread::discussion
