// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadstyle.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>

namespace backthread::threadview {

namespace {

QColor blend(const QColor &over, const QColor &under, qreal share)
{
    const auto mix = [share](int a, int b) { return int(a * share + b * (1 - share) + 0.5); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

QFont scaled(const QFont &font, qreal factor, QFont::Weight weight = QFont::Normal)
{
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * factor);
    else
        result.setPixelSize(std::max(1, int(font.pixelSize() * factor + 0.5)));
    result.setWeight(weight);
    return result;
}

} // namespace

ThreadStyle ThreadStyle::from(const QFont &font, const QPalette &palette)
{
    ThreadStyle style;
    style.body = scaled(font, 1.1);
    style.meta = scaled(font, 0.95);
    style.author = scaled(font, 0.95, QFont::DemiBold);
    style.title = scaled(font, 1.6, QFont::DemiBold);
    style.code = scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), 1);
    if (font.pointSizeF() > 0)
        style.code.setPointSizeF(font.pointSizeF());

    const QColor base = palette.color(QPalette::Base);
    style.text = blend(palette.color(QPalette::Text), base, 0.94);
    style.quiet = blend(palette.color(QPalette::Text), base, 0.62);
    style.quote = blend(palette.color(QPalette::Text), base, 0.72);
    style.link = palette.color(QPalette::Link);
    style.accent = palette.color(QPalette::Highlight);
    style.codeBackground = blend(palette.color(QPalette::Text), base, 0.06);
    style.guide = blend(palette.color(QPalette::Text), base, 0.16);
    style.currentBackground = blend(style.accent, base, 0.08);
    style.cardBackground = blend(palette.color(QPalette::Text), base, 0.04);
    style.selection = palette.color(QPalette::Highlight);
    style.selectedText = palette.color(QPalette::HighlightedText);
    style.markBackground = blend(QColor(255, 200, 0), base, 0.45);

    const QFontMetricsF metrics(style.body);
    const qreal character = metrics.averageCharWidth();
    style.lineHeight = int(metrics.height() * style.lineSpacing);
    style.characterWidth = std::max(1, int(character));
    style.columnWidth = int(character * 84);
    style.indent = int(character * 2.4);
    style.margin = int(character * 3);
    style.gap = int(metrics.height() * 0.5);
    style.padding = int(metrics.height() * 0.62);
    return style;
}

} // namespace backthread::threadview
