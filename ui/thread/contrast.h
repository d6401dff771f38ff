// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

namespace backthread::threadview {

/// Contrast as WCAG 2.1 defines it (relative luminance), between opaque colors: from 1, the same, to 21.
[[nodiscard]] qreal contrast(const QColor &a, const QColor &b);

/// What text needs to be read by everybody (WCAG 2.1, level AA).
inline constexpr qreal kReadable = 4.5;
/// What it needs in high contrast (level AAA).
inline constexpr qreal kWellReadable = 7;

/// Whether that is high contrast, in which nothing is toned down: full colors, as far apart as they go.
[[nodiscard]] bool isStrict(const QColor &text, const QColor &base);

/// `over` laid over `under`, `share` of it to be seen.
[[nodiscard]] QColor blend(const QColor &over, const QColor &under, qreal share);

/// Black or white: the one that text of color `text` on `background` is moved to where it cannot be read.
[[nodiscard]] QColor pole(const QColor &text, const QColor &background);

/// `color`, moved so far to `pole` that it has a contrast of `least` to all backgrounds.
[[nodiscard]] QColor readable(
    const QColor &color, const QList<QColor> &backgrounds, const QColor &pole, qreal least = kReadable);

/// `base` with at most `share` of `tint`, so that text in the color of `pole` keeps a contrast of `least` to
/// it.
[[nodiscard]] QColor tinted(
    const QColor &base, const QColor &tint, qreal share, const QColor &pole, qreal least = kReadable);

} // namespace backthread::threadview
