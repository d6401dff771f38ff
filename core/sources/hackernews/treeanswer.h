// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/item.h"

#include <optional>

namespace backthread::hackernews {

/// What Algolia answered when asked for the tree below an item.
struct TreeAnswer final {
    discussion::Items items; ///< With an error: what was complete before the place that is broken.
    ItemId story; ///< As the root tells; null where it does not.
    std::optional<Error> error;
};

/// Any answer without the item that was asked for is Error::Malformed.
[[nodiscard]] TreeAnswer readTreeAnswer(const Result<QByteArray> &body, ItemId root);

} // namespace backthread::hackernews
