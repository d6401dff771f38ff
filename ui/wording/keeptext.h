// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/keeprun.h"

#include <QString>

namespace backthread::wording {

/// What is kept offline, in a word or two: "Top", "Bookmarks", "Bookmarks tagged “sea”".
[[nodiscard]] QString nameOf(const discussion::Keep &keep);
/// How far it is, for a line with little room: "Top offline: 12 of 30 · 1.2 MB".
[[nodiscard]] QString shortProgress(const services::KeepProgress &progress);
/// The same, or how it ended, as a sentence.
[[nodiscard]] QString sentence(const services::KeepProgress &progress);

} // namespace backthread::wording
