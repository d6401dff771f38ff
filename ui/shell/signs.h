// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace backthread::shell {

/// What stands on buttons of the tool bar in place of words.
enum class Sign { Back, Forward, Refresh, Help, Star, FilledStar, Menu };

/// The desktop's icon, where the desktop's style and colors are used; else one that is drawn in the color of
/// button texts, in any size, which needs neither an icon theme nor a font that has it. Its name is that of
/// the freedesktop.org Icon Naming Specification.
[[nodiscard]] QIcon iconOf(Sign sign);

} // namespace backthread::shell
