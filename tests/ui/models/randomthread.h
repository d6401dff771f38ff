// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/thread.h"

#include <random>

namespace backthread::models {

/// A number below `end`, the same on every platform.
[[nodiscard]] int below(int end, std::mt19937 &random);

/// A discussion of story 1 with some of the comments 2 to 41. Any two of them have most parents in common,
/// and differ in everything that a refresh can change: comments, parents, ranks, texts and states.
[[nodiscard]] discussion::ThreadPtr randomThread(std::mt19937 &random);

} // namespace backthread::models
