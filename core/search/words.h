// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <QStringList>

namespace backthread::search {

/// The words and phrases that a query wants to find, as they are to be marked in a text: those behind a `-`
/// and the values of filters left out.
[[nodiscard]] QStringList wordsOf(const Query &query);

} // namespace backthread::search
