// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/chart.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace backthread::threadview {

namespace {

constexpr qreal kLinesOfBars = 3;
constexpr qreal kWidestBar = 36;
constexpr qreal kBesideLabel = 6;
constexpr qreal kBetweenNames = 8;
constexpr qreal kLongestName = 16; // in characters; what is longer is cut

/// Where the bars stand.
struct Plot final {
    QRectF area;
    qreal step = 0; ///< From one bar to the next.

    [[nodiscard]] qreal left(int bar) const { return area.left() + bar * step; }
    [[nodiscard]] qreal center(int bar) const { return left(bar) + step / 2; }
};

void paintBars(QPainter &painter, const Chart &chart, const Plot &plot, const ThreadStyle &style)
{
    const int most = *std::max_element(chart.values.begin(), chart.values.end());
    QColor color = style.accent;
    color.setAlphaF(0.75F);
    const qreal between = plot.step >= 6 ? 2 : plot.step >= 3 ? 1 : 0;
    for (int bar = 0; bar < int(chart.values.size()); ++bar) {
        const int value = chart.values[size_t(bar)];
        if (value == 0)
            continue;
        // Few are more than none.
        const qreal height = std::max<qreal>(1, plot.area.height() * value / std::max(1, most));
        painter.fillRect(
            QRectF(plot.left(bar), plot.area.bottom() - height, plot.step - between, height), color);
    }
}

void paintNames(QPainter &painter, const Chart &chart, const Plot &plot, const QFontMetricsF &metrics)
{
    for (int bar = 0; bar < int(chart.labels.size()); ++bar) {
        const QRectF place(plot.left(bar), plot.area.bottom() + 2, plot.step, metrics.height());
        const QString name =
            metrics.elidedText(chart.labels.at(bar), Qt::ElideRight, plot.step - kBetweenNames);
        painter.drawText(place, Qt::AlignCenter, name);
    }
}

/// The first and the last one, and of the others those that have room.
void paintScale(QPainter &painter, const Chart &chart, const Plot &plot, const QFontMetricsF &metrics)
{
    const auto placeOf = [&](int bar) {
        const qreal width = metrics.horizontalAdvance(chart.labels.at(bar));
        const qreal furthest = std::max(plot.area.left(), plot.area.right() - width);
        const qreal left = std::clamp(plot.center(bar) - width / 2, plot.area.left(), furthest);
        return QRectF(left, plot.area.bottom() + 2, width, metrics.height());
    };
    std::vector<QRectF> taken;
    const auto paint = [&](int bar) {
        const QRectF place = placeOf(bar);
        const QRectF around = place.adjusted(-kBesideLabel, 0, kBesideLabel, 0);
        const auto touches = [&around](const QRectF &other) { return other.intersects(around); };
        if (chart.labels.at(bar).isEmpty() || std::any_of(taken.begin(), taken.end(), touches))
            return;
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, chart.labels.at(bar));
        taken.push_back(place);
    };
    paint(0);
    const int last = int(chart.labels.size()) - 1;
    paint(last);
    for (int bar = 1; bar < last; ++bar)
        paint(bar);
}

/// Bars are no wider than that.
qreal widestBar(const Chart &chart, const QFontMetricsF &metrics)
{
    qreal widest = kWidestBar;
    if (chart.shown == Chart::Labels::Each) {
        const qreal longest = kLongestName * metrics.averageCharWidth();
        for (const QString &name : chart.labels)
            widest = std::max(widest, std::min(metrics.horizontalAdvance(name), longest) + kBetweenNames);
    }
    return widest;
}

/// Of names those from the first on that can be read; of a scale all.
Chart whatFits(const Chart &chart, qreal width, const QFontMetricsF &metrics)
{
    if (chart.shown != Chart::Labels::Each)
        return chart;
    Chart shown = chart;
    const size_t room = size_t(std::max(1.0, width / widestBar(chart, metrics)));
    shown.values.resize(std::min(shown.values.size(), room));
    shown.labels.resize(qsizetype(shown.values.size()));
    return shown;
}

} // namespace

int chartHeight(const ThreadStyle &style)
{
    return int(kLinesOfBars * style.lineHeight) + style.metaLineHeight + style.gap / 2;
}

void paintChart(QPainter &painter, const Chart &whole, const QRectF &frame, const ThreadStyle &style)
{
    if (whole.values.empty())
        return;
    const QFontMetricsF metrics(style.meta);
    const QString most = QLocale().toString(*std::max_element(whole.values.begin(), whole.values.end()));
    const qreal scale = metrics.horizontalAdvance(most) + kBesideLabel;
    const Chart chart = whatFits(whole, frame.width() - scale, metrics);
    Plot plot;
    plot.area =
        QRectF(frame.left() + scale, frame.bottom() - style.metaLineHeight - kLinesOfBars * style.lineHeight,
            frame.width() - scale, kLinesOfBars * style.lineHeight);
    plot.step = std::min(widestBar(chart, metrics), plot.area.width() / qreal(chart.values.size()));
    plot.area.setWidth(plot.step * qreal(chart.values.size()));
    painter.save();
    painter.setFont(style.meta);
    for (const qreal y : {plot.area.top(), plot.area.bottom()})
        painter.fillRect(QRectF(plot.area.left(), std::floor(y), plot.area.width(), 1), style.guide);
    paintBars(painter, chart, plot, style);
    painter.setPen(style.quiet);
    const QRectF scalePlace(
        frame.left(), plot.area.top() - metrics.height() / 2, scale - kBesideLabel, metrics.height());
    painter.drawText(scalePlace, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, most);
    painter.drawText(scalePlace.translated(0, plot.area.height()),
        Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, QStringLiteral("0"));
    if (chart.shown == Chart::Labels::Each)
        paintNames(painter, chart, plot, metrics);
    else
        paintScale(painter, chart, plot, metrics);
    painter.restore();
}

} // namespace backthread::threadview
