// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/answer.h"
#include "core/search/queryparser.h"

namespace backthread::app {

/// A part of a query that was not understood, as an English sentence that says where it stands.
[[nodiscard]] QString sentenceFor(const search::Problem &problem);
/// The same of a part of `query` that cannot be asked elsewhere.
[[nodiscard]] QString sentenceFor(const search::Untranslated &part, const QString &query);

} // namespace backthread::app
