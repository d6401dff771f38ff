// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/snapshot.h"

namespace backthread::wording {

/// Where what is shown of a discussion comes from, and what is on its way. A value.
struct Freshness final {
    discussion::FetchRecord fetch; ///< The last whole one.
    bool loading = false;
    int expected = 0; ///< While loading: about how many comments; 0: unknown.
    bool fromNetwork = false; ///< `fetch` has just brought it.

    [[nodiscard]] static Freshness of(const discussion::ThreadSnapshot &snapshot);

    friend bool operator==(const Freshness &, const Freshness &) = default;
};

/// In numbers that were measured, translated: "fetched in 0.21s", "cached 12 minutes ago", "cached in part",
/// "fetching …". `now` in seconds since 1970.
[[nodiscard]] QString freshnessText(const Freshness &freshness, const discussion::Thread &thread, qint64 now);

/// Only a list has named this discussion, and more could not be had.
[[nodiscard]] bool isMissing(const Freshness &freshness, const discussion::Thread &thread);

} // namespace backthread::wording
