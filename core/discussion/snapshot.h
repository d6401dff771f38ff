// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/discussion/muted.h"
#include "core/discussion/summary.h"
#include "core/discussion/threadchange.h"

namespace backthread::discussion {

/// A thread together with where it comes from and how fresh and complete it is. A value that crosses threads.
struct ThreadSnapshot final {
    enum class Origin { Cache, Network };

    ThreadPtr thread; ///< Never null in a snapshot that a service hands out.
    ThreadChangePtr change; ///< How it differs from the last one of the same story; may be missing.
    Origin origin = Origin::Cache; ///< The network's: of the fetch under way, or of `fetch`.
    bool loading = false; ///< A fetch is under way that will bring another snapshot.
    int expected = 0; ///< While loading: about how many comments there will be; 0: unknown.
    FetchRecord fetch; ///< The last whole fetch.
    ReadingPlace place; ///< How the thread was left, as of the first snapshot of its story.
    ItemIds bookmarks; ///< Its bookmarked items, likewise.
    Muted muted; ///< What of it is muted now.
    std::optional<Error> problem; ///< Why the last fetch failed; what is shown is the cached copy.

    /// The thread hangs on its story, rather than on a comment's parent that stands in for it as long as the
    /// way up is not known.
    [[nodiscard]] bool isStoryKnown() const
    {
        return thread->story().type != ItemType::Unknown && thread->story().type != ItemType::Comment;
    }
};

} // namespace backthread::discussion

Q_DECLARE_METATYPE(backthread::discussion::ThreadSnapshot)
