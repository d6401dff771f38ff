// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/answer.h"
#include "core/search/queryparser.h"

namespace backthread::searchui {

/// The one place where the window turns what is wrong in a query into a sentence.
[[nodiscard]] QString sentence(const search::Problem &problem);
/// What a search elsewhere does without, of that query.
[[nodiscard]] QString sentence(const search::Untranslated &part, const QString &query);

} // namespace backthread::searchui
