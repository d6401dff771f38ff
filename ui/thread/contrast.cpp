// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/contrast.h"

#include <algorithm>
#include <cmath>

namespace backthread::threadview {

namespace {

constexpr int kSteps = 32;
constexpr qreal kStrictFrom = 15;

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

bool isPure(const QColor &color)
{
    const auto isExtreme = [](int part) { return part == 0 || part == 255; };
    return isExtreme(color.red()) && isExtreme(color.green()) && isExtreme(color.blue());
}

} // namespace

qreal contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool isStrict(const QColor &text, const QColor &base)
{
    return isPure(text) && isPure(base) && contrast(text, base) > kStrictFrom;
}

QColor blend(const QColor &over, const QColor &under, qreal share)
{
    const auto mix = [share](int a, int b) { return int(a * share + b * (1 - share) + 0.5); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

QColor pole(const QColor &text, const QColor &background)
{
    const QColor wanted = luminance(text) < luminance(background) ? Qt::black : Qt::white;
    const QColor other = wanted == QColor(Qt::black) ? Qt::white : Qt::black;
    return contrast(wanted, background) >= kReadable ? wanted : other;
}

QColor readable(const QColor &color, const QList<QColor> &backgrounds, const QColor &pole, qreal least)
{
    for (int step = 0; step < kSteps; ++step) {
        const QColor moved = blend(pole, color, qreal(step) / kSteps);
        if (std::all_of(backgrounds.cbegin(), backgrounds.cend(),
                [&](const QColor &background) { return contrast(moved, background) >= least; }))
            return moved;
    }
    return pole;
}

QColor tinted(const QColor &base, const QColor &tint, qreal share, const QColor &pole, qreal least)
{
    for (int step = kSteps; step > 0; --step) {
        const QColor color = blend(tint, base, share * step / kSteps);
        if (contrast(pole, color) >= least)
            return color;
    }
    return base;
}

} // namespace backthread::threadview
