// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/item.h"
#include "core/discussion/summary.h"
#include "core/sources/source.h"

#include <functional>

namespace backthread::store {
struct Stores;
}

namespace backthread::services {

// What the services do with what a fetch has brought.

/// The job that merges items into the cache. `now` in seconds since 1970.
[[nodiscard]] std::function<Result<void>(store::Stores &)> saving(const discussion::Items &items, qint64 now);

/// What is remembered of a fetch that ended `now`.
[[nodiscard]] discussion::FetchRecord recordOf(const sources::FetchReport &report, qint64 now);

} // namespace backthread::services
