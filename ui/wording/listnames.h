// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/feed.h"

#include <QString>

namespace backthread::wording {

// What lists are called in the window, translated.

[[nodiscard]] QString nameOf(discussion::Feed feed);
[[nodiscard]] QString nameOfBookmarks();

} // namespace backthread::wording
