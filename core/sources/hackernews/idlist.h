// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"

namespace backthread::hackernews {

/// The ids in their order, each where it comes first.
[[nodiscard]] ItemIds withoutDuplicates(const ItemIds &ids);

} // namespace backthread::hackernews
