// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/feed.h"

#include <QMetaType>
#include <QString>

namespace backthread::discussion {

/// What somebody wants to have offline: the first stories of a feed, or bookmarked discussions. A value.
struct Keep final {
    enum class Kind : quint8 { Feed = 0, Bookmarks = 1 }; ///< The numbers are stored.

    static constexpr int kMostBookmarks = 500; ///< Where nobody has said how many.

    qint64 id = 0; ///< Given by the store; 0: not there yet.
    Kind kind = Kind::Feed;
    Feed feed = Feed::Top;
    QString tag; ///< Of bookmarks; empty: all of them.
    int stories = 30; ///< At most so many.
    int hours = 0; ///< From the start of one round to the next; 0: only when asked for.
    qint64 started = 0; ///< The last round, in seconds since 1970; 0: never.
    qint64 ended = 0;
    bool isRunning = false; ///< Its round has not ended, in this process or an earlier one.

    /// Both are for the same discussions, however many and how often.
    [[nodiscard]] bool isLike(const Keep &other) const
    {
        return kind == other.kind && feed == other.feed && tag == other.tag;
    }
    friend bool operator==(const Keep &, const Keep &) = default;
};

} // namespace backthread::discussion

Q_DECLARE_METATYPE(backthread::discussion::Keep)
