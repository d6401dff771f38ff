// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

namespace backthread::search {

/// A query made by dice, in parts nonsense, whose words, names and sites are those of generatedCorpus().
[[nodiscard]] QString randomQuery(std::mt19937 &dice, int depth = 0);

} // namespace backthread::search
