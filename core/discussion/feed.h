// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

namespace backthread::discussion {

/// The ranked lists of stories a source keeps. The numbers are stored: append only.
enum class Feed : quint8 { Top = 0, New = 1, Best = 2, Ask = 3, Show = 4, Jobs = 5 };

inline constexpr std::array kFeeds {Feed::Top, Feed::New, Feed::Best, Feed::Ask, Feed::Show, Feed::Jobs};

/// The word for a feed on the command line and in stored settings: top new best ask show job.
[[nodiscard]] QLatin1String feedName(Feed feed);
[[nodiscard]] std::optional<Feed> feedFromName(QStringView name);

} // namespace backthread::discussion
