// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/algoliafilter.h"

namespace backthread::standin {

// One hit of a search in the current style: keys alphabetical, times without milliseconds,
// nulls left out, highlights with <em> around the words. The story is the root's item.
[[nodiscard]] QJsonObject algoliaHit(
    const SearchItem &entry, const QJsonObject &story, const QStringList &words);

} // namespace backthread::standin
