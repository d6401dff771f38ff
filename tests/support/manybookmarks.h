// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace backthread::store {
class Connection;
}

namespace backthread {

/// Fills an empty library with bookmarks of the comments 1 to `count` of story 1, the highest kept last, each
/// with a text of some pages and a tag.
[[nodiscard]] Result<void> insertBookmarks(store::Connection &connection, int count);

} // namespace backthread
