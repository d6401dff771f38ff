// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

namespace backthread::search {

/// The moment that `before:` and `after:` name: its first second. Ages count from `now`; both in seconds
/// since 1970, UTC.
[[nodiscard]] qint64 firstSecond(const Written &written, qint64 now);

} // namespace backthread::search
