// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/threadfilter.h"

#include <QStringList>

namespace backthread::discussion {

/// A story as lists show it: the item, and what this profile knows and did with it. A value; any thread.
struct StorySummary final {
    Item story;
    int cachedComments = 0;
    /// Came since the thread was left, as far as anything tells: first held since, or counted by the source
    /// beyond what was there then. 0 while the thread is open or never was.
    int newComments = 0;
    qint64 threadRead = 0; ///< When the thread was last opened; seconds since 1970, 0: never.
    qint64 articleRead = 0; ///< Likewise the article.
    bool bookmarked = false;
    bool hidden = false; ///< Feeds leave it out.

    /// In all: the source counts live ones only, and the cache may hold a part.
    [[nodiscard]] int comments() const { return qMax(story.descendants.value_or(0), cachedComments); }

    friend bool operator==(const StorySummary &, const StorySummary &) = default;
};

/// A feed as it was last fetched.
struct FeedPage final {
    QList<StorySummary> stories; ///< In rank order; ids nothing is known of come with only their id.
    qint64 fetched = 0; ///< Seconds since 1970; 0: never.
    double seconds = 0; ///< What the fetch took.
};

/// A story or comment that was put aside, with the copy that outlives cache and site.
struct Bookmark final {
    Item item; ///< For a comment `title` and `url` are its story's.
    ItemId story;
    qint64 created = 0;
    QString note;
    QStringList tags;

    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

/// Bookmarks as a list shows them: of each text only the beginning, on one line, without marks.
struct BookmarkPage final {
    QList<Bookmark> bookmarks;
    qint64 matching = 0; ///< How many such ones there are.
    qint64 total = 0; ///< And how many in all.
};

/// When and how a discussion was last fetched as a whole.
struct FetchRecord final {
    qint64 fetched = 0; ///< When it ended; 0: never, only parts came by.
    double seconds = 0;
    int requests = 0;
    bool complete = false; ///< Everything that any source names is held.

    friend bool operator==(const FetchRecord &, const FetchRecord &) = default;
};

/// How somebody left a thread, to find it that way again.
struct ReadingPlace final {
    ItemId top; ///< The comment at the top of the view; null: the beginning.
    int offset = 0; ///< How far its top is above the view, in device-independent pixels.
    QList<ItemId> folded;
    ThreadFilter filter;
    /// When the visit before ended, or the first one had the thread as a whole: what was first held later is
    /// new. 0: nothing is.
    qint64 previousVisit = 0;

    friend bool operator==(const ReadingPlace &, const ReadingPlace &) = default;
};

/// What a profile holds.
struct Statistics final {
    qint64 stories = 0;
    qint64 comments = 0;
    qint64 bookmarks = 0;
    qint64 kept = 0; ///< Discussions that are kept offline.
    qint64 cacheBytes = 0;
    qint64 freeBytes = 0; ///< In the cache's file, without content.
    qint64 libraryBytes = 0;
};

} // namespace backthread::discussion
