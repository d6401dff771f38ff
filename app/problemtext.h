// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/queryparser.h"

namespace backthread::app {

/// A part of a query that was not understood, as an English sentence that says where it stands.
[[nodiscard]] QString sentenceFor(const search::Problem &problem);

} // namespace backthread::app
