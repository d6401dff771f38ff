// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace backthread::threadview {

/// How thick a line is that shall be thin: about 1, and whole pixels of the screen, so that where a screen is
/// scaled by a fraction all lines are as thick as each other.
[[nodiscard]] inline qreal hairline(const QPainter &painter)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    return std::max(1.0, std::floor(ratio)) / ratio;
}

} // namespace backthread::threadview
