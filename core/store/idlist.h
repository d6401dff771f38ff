// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"
#include "core/base/result.h"

class QSqlQuery;

namespace backthread::store {

// Lists of ids, on the way into statements and out of them; for the stores of this folder.

/// As SQLite's json_each() reads a list: a statement takes any number of ids by one value.
[[nodiscard]] QString jsonOf(const ItemIds &ids);
/// The ids in the first column of all rows.
[[nodiscard]] Result<ItemIds> idsIn(const Result<QSqlQuery *> &query);

} // namespace backthread::store
