// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>

namespace backthread::standin {

// The six story lists of the Firebase service.
enum class Feed { Top, New, Best, Ask, Show, Job };

inline constexpr std::array kAllFeeds {Feed::Top, Feed::New, Feed::Best, Feed::Ask, Feed::Show, Feed::Job};

// The name in the address: "topstories".
[[nodiscard]] inline QString feedKey(Feed feed)
{
    switch (feed) {
    case Feed::Top:
        return QStringLiteral("topstories");
    case Feed::New:
        return QStringLiteral("newstories");
    case Feed::Best:
        return QStringLiteral("beststories");
    case Feed::Ask:
        return QStringLiteral("askstories");
    case Feed::Show:
        return QStringLiteral("showstories");
    case Feed::Job:
        return QStringLiteral("jobstories");
    }
    return {};
}

// The most ids the live service was seen to serve in that list.
[[nodiscard]] constexpr int feedLimit(Feed feed)
{
    switch (feed) {
    case Feed::Top:
        return 500;
    case Feed::New:
        return 500;
    case Feed::Best:
        return 200;
    case Feed::Ask:
        return 55;
    case Feed::Show:
        return 137;
    case Feed::Job:
        return 31;
    }
    return 0;
}

} // namespace backthread::standin
