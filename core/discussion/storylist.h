// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/feed.h"

#include <QDate>
#include <QMetaType>

#include <compare>

namespace backthread::discussion {

/// A stretch of time, in seconds since 1970: `from` is part of it, `to` is not; 0: it has no end.
struct Period final {
    qint64 from = 0;
    qint64 to = 0;

    friend bool operator==(const Period &, const Period &) = default;
};

/// A ranked list of stories that a source has: a feed, or the best of some time. A value; any thread.
class StoryList final {
public:
    StoryList(Feed feed = Feed::Top) // NOLINT(google-explicit-constructor): each feed is one
        : m_number(qint64(feed))
    {
    }
    /// The last so many times 24 hours, from 1 to 366.
    [[nodiscard]] static StoryList bestOfLast(int days);
    /// Whole days in the time zone of this computer, both included, the first one not after the last.
    [[nodiscard]] static StoryList bestOf(QDate first, QDate last);

    /// Nothing where it is the best of some time.
    [[nodiscard]] std::optional<Feed> feed() const;
    /// Of the best of some time; `now` in seconds since 1970.
    [[nodiscard]] Period period(qint64 now) const;

    /// What is stored for it; those of the best of given days are kFirstOfDates or greater.
    [[nodiscard]] qint64 number() const { return m_number; }
    static constexpr qint64 kFirstOfDates = qint64(1) << 32;

    friend auto operator<=>(const StoryList &, const StoryList &) = default;

private:
    explicit StoryList(qint64 number)
        : m_number(number)
    {
    }

    /// A feed; kLast and so many days; or the first day (Julian) shifted, and how many days follow it.
    qint64 m_number;
};

} // namespace backthread::discussion

Q_DECLARE_METATYPE(backthread::discussion::StoryList)
