// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/item.h"

namespace backthread::store {

class Connection;

/// Keeps what leads searches to few ids: among which ones the items of a day are, and which sites are below a
/// host. Nothing is taken back where items go, so that it may lead to more than there is, never to less.
[[nodiscard]] Result<void> setWaymarks(Connection &connection, const discussion::Items &items);

} // namespace backthread::store
