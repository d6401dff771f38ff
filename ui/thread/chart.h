// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/threadstyle.h"

#include <QRectF>
#include <QStringList>

#include <vector>

class QPainter;

namespace backthread::threadview {

/// A small chart: one bar for each number, with the greatest at the left. A value.
struct Chart final {
    QString title;
    std::vector<int> values;
    QStringList labels; ///< Below the bars, one for each; an empty one is left out.
    enum class Labels {
        Some, ///< Of a scale: what has no room is left out.
        Each, ///< Names: bars are as wide as these need, and the last that have no room are left out.
    };
    Labels shown = Labels::Some;
};

/// How high a chart is, its title left out.
[[nodiscard]] int chartHeight(const ThreadStyle &style);

/// Paints bars and labels into the lowest chartHeight() of `frame`.
void paintChart(QPainter &painter, const Chart &chart, const QRectF &frame, const ThreadStyle &style);

} // namespace backthread::threadview
