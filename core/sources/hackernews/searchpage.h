// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/fulfils.h"

#include <QList>

namespace backthread::hackernews {

/// One page of what Algolia's search found.
struct SearchPage final {
    QList<search::Candidate> hits;
    int total = 0; ///< Of all pages.

    friend bool operator==(const SearchPage &, const SearchPage &) = default;
};

/// Reads items as ItemReader does, and beside them what only hits tell. A hit without a usable id is left
/// out; an answer without a list of hits and their number, or whose hits are all unusable, is
/// Error::Malformed.
[[nodiscard]] Result<SearchPage> parseSearchPage(const QByteArray &json);

} // namespace backthread::hackernews
