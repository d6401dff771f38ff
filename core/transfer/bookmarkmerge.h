// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/summary.h"

namespace backthread::transfer {

/// What comes of a bookmark that is kept and one of the same item that is brought in. Nothing is lost: the
/// older date, all tags, both notes where they differ, and the fuller copy of the item. Bringing in the same
/// again changes nothing.
[[nodiscard]] discussion::Bookmark mergedBookmark(
    const discussion::Bookmark &kept, const discussion::Bookmark &brought);

} // namespace backthread::transfer
