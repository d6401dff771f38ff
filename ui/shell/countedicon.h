// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace backthread::shell {

/// An icon with a number on it, in the sizes that trays have; without one where it is 0.
[[nodiscard]] QIcon countedIcon(const QIcon &icon, int count);

} // namespace backthread::shell
