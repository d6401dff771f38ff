// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/item.h"
#include "core/discussion/summary.h"
#include "core/sources/source.h"

#include <functional>
#include <memory>
#include <optional>

namespace backthread::store {
struct Stores;
}

namespace backthread::services {

// What the services do with what a fetch has brought.

/// A job for the writer.
using Saving = std::function<Result<void>(store::Stores &)>;

/// Merges items into the cache. `now` in seconds since 1970.
[[nodiscard]] Saving saving(const discussion::Items &items, qint64 now);

/// What is remembered of a fetch that ended `now`.
[[nodiscard]] discussion::FetchRecord recordOf(const sources::FetchReport &report, qint64 now);

/// The saves of one fetch, which is remembered only where each of them succeeded. A handle: copies speak of
/// the same fetch.
class FetchSaves final {
public:
    /// As the function does.
    [[nodiscard]] Saving saving(const discussion::Items &items, qint64 now) const;
    /// To be done behind all saves; fails as the first of them that did.
    [[nodiscard]] Saving recording(ItemId story, const discussion::FetchRecord &record) const;

private:
    /// Only the writer's thread looks at it.
    std::shared_ptr<std::optional<Error>> m_failure = std::make_shared<std::optional<Error>>();
};

} // namespace backthread::services
