// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/feed.h"

namespace backthread::discussion {

namespace {
constexpr std::array kNames {
    QLatin1String("top"),
    QLatin1String("new"),
    QLatin1String("best"),
    QLatin1String("ask"),
    QLatin1String("show"),
    QLatin1String("job"),
};
} // namespace

QLatin1String feedName(Feed feed)
{
    return kNames.at(static_cast<size_t>(feed));
}

std::optional<Feed> feedFromName(QStringView name)
{
    for (const Feed feed : kFeeds) {
        if (name == feedName(feed))
            return feed;
    }
    return std::nullopt;
}

} // namespace backthread::discussion
