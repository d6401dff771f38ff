// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/item.h"

namespace backthread::transfer {

/// The word for a type in our files, which is Firebase's: story comment job poll pollopt; empty for Unknown.
[[nodiscard]] QString itemTypeName(discussion::ItemType type);
/// Unknown for any other word.
[[nodiscard]] discussion::ItemType itemTypeFromName(QStringView name);

} // namespace backthread::transfer
