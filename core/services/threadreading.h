// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/snapshot.h"

#include <functional>

namespace backthread::store {
struct Stores;
}

namespace backthread::services {

/// A discussion with what the databases hold of it: what a snapshot is made of.
struct CachedThread final {
    discussion::ThreadPtr thread;
    discussion::ThreadChangePtr change; ///< From what was shown before; null where that was another story.
    discussion::FetchRecord fetch;
    discussion::ReadingPlace place;
    ItemIds bookmarks;
    discussion::Muted muted;
    int mutes = 0; ///< As the question has it.
};

/// A job for a thread of the databases.
using ThreadReading = std::function<Result<CachedThread>(store::Stores &)>;

/// What the next snapshot is made from, and for.
struct ThreadQuestion final {
    ItemId id; ///< The story, or one of its comments.
    discussion::ThreadPtr before; ///< What is shown; may be null.
    qint64 now = 0;
    int mutes = 0; ///< How often what is muted had changed when this was asked.
};

/// Reads the discussion from the cache. NotFound where nothing of it is there.
[[nodiscard]] ThreadReading readStored(const ThreadQuestion &question);
/// The same; where nothing of it is there, what bookmarks have kept of it, directly below the story.
[[nodiscard]] ThreadReading readKept(const ThreadQuestion &question);
/// The discussion as it will be once these items, all that came of it, are stored. NotFound where they do not
/// hang together yet.
[[nodiscard]] ThreadReading readArrived(const ThreadQuestion &question, const discussion::Items &items);

/// What of a discussion is muted `now`, by a thread of the databases.
[[nodiscard]] Result<discussion::Muted> mutedIn(
    store::Stores &stores, const discussion::ThreadPtr &thread, qint64 now);

} // namespace backthread::services
