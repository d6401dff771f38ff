// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadstyle.h"

#include "ui/thread/contrast.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace backthread::threadview {

namespace {

// How much of a wide range must be seen between a guide and what it stands on.
constexpr qreal kVisible = 1.4;
constexpr qreal kVisibleInHighContrast = 4.5;

// Nine points: what is read from a hand is closer than a screen.
constexpr int kPaperFont = 12;

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

void setFonts(ThreadStyle &style, QFont font, const ReadingSettings &settings)
{
    if (!settings.family.isEmpty())
        font.setFamilies({settings.family});
    font = scaled(font, settings.textFactor());
    style.body = scaled(font, 1.1);
    style.meta = scaled(font, 0.95);
    style.author = scaled(font, 0.95, QFont::DemiBold);
    style.title = scaled(font, 1.6, QFont::DemiBold);
    style.note = scaled(font, 0.75);
    style.code = scaled(font, 1);
    style.code.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    style.code.setFixedPitch(true);
}

void setColors(ThreadStyle &style, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor accent = palette.color(QPalette::Highlight);
    const QColor end = pole(text, base);
    const bool strict = isStrict(text, base);
    const qreal least = strict ? kWellReadable : kReadable;
    const bool isDark = end == QColor(Qt::white);
    style.wordTick = isDark ? QColor(0xe6, 0xc8, 0x4f) : QColor(0x8f, 0x77, 0x00);
    style.bookmarkTick = isDark ? QColor(0x62, 0xc7, 0x9b) : QColor(0x1b, 0x7f, 0x5c);

    style.currentBackground = tinted(base, accent, 0.08, end, least);
    style.codeBackground = tinted(base, text, 0.06, end, least);
    style.shareBackground = tinted(style.codeBackground, accent, 0.25, end, least);
    style.cardBackground = tinted(base, text, 0.04, end, least);
    style.selection = accent;
    style.selectedText = readable(palette.color(QPalette::HighlightedText), {accent},
        pole(palette.color(QPalette::HighlightedText), accent), least);
    style.markBackground = tinted(base, QColor(255, 200, 0), isDark ? 0.25 : 0.45, end, least);

    const QList<QColor> rows {base, style.currentBackground, style.cardBackground};
    const QList<QColor> bodies = rows + QList {style.codeBackground, style.markBackground};
    const QList<QColor> bars = rows + QList {style.codeBackground, style.shareBackground};
    const auto toned = [&](qreal share) { return strict ? text : blend(text, base, share); };
    style.text = readable(toned(0.94), bodies + bars, end, least);
    style.quote = readable(toned(0.72), bodies, end, least);
    style.link = readable(palette.color(QPalette::Link), bodies, end, least);
    style.quiet = readable(toned(0.62), bars, end, least);
    style.accent = readable(accent, rows, end, least);
    style.guide = readable(blend(text, base, 0.16), rows, end, strict ? kVisibleInHighContrast : kVisible);
}

/// A set of measures for each density, in heights of a line of text.
struct Spacing {
    qreal line;
    qreal gap;
    qreal padding;
};

Spacing spacingOf(ReadingSettings::Density density)
{
    switch (density) {
    case ReadingSettings::Density::Compact:
        return {.line = 1.2, .gap = 0.35, .padding = 0.36};
    case ReadingSettings::Density::Normal:
        return {.line = 1.4, .gap = 0.5, .padding = 0.62};
    case ReadingSettings::Density::Airy:
        return {.line = 1.65, .gap = 0.75, .padding = 0.95};
    }
    return {};
}

/// Of one level, in characters.
qreal indentOf(ReadingSettings::Indent indent)
{
    switch (indent) {
    case ReadingSettings::Indent::Narrow:
        return 1.4;
    case ReadingSettings::Indent::Normal:
        return 2.4;
    case ReadingSettings::Indent::Wide:
        return 4;
    }
    return {};
}

void setMeasures(ThreadStyle &style, const ReadingSettings &settings)
{
    const QFontMetricsF metrics(style.body);
    const qreal character = metrics.averageCharWidth();
    const Spacing spacing = spacingOf(settings.density);
    const bool isWhole = settings.column == ReadingSettings::kWholeWindow;
    style.lineSpacing = spacing.line;
    style.lineHeight = int(metrics.height() * spacing.line);
    style.metaLineHeight = int(std::round(QFontMetricsF(style.meta).height() * spacing.line));
    style.characterWidth = std::max(1, int(character));
    style.columnWidth = isWhole ? QWIDGETSIZE_MAX : int(character * settings.column);
    style.indent = std::max(1, int(character * indentOf(settings.indent)));
    style.margin = int(character * 3);
    style.gap = int(metrics.height() * spacing.gap);
    style.padding = int(metrics.height() * spacing.padding);
}

} // namespace

ThreadStyle ThreadStyle::from(const QFont &font, const QPalette &palette, const ReadingSettings &settings)
{
    ThreadStyle style;
    setFonts(style, font, settings);
    setColors(style, palette);
    setMeasures(style, settings);
    return style;
}

ThreadStyle ThreadStyle::forPaper(const ReadingSettings &settings)
{
    // In pixels, which no device takes for its own; without the hints that suit the pixels of a screen; and
    // ever so slightly spaced, for then Qt makes no ligatures, whose letters a search does not find in a PDF.
    QFont font = QGuiApplication::font();
    font.setPixelSize(kPaperFont);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    QPalette palette(Qt::white);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x1a, 0x1a, 0x1a));
    palette.setColor(QPalette::Link, QColor(0x1a, 0x4f, 0x8f));
    palette.setColor(QPalette::Highlight, QColor(0xa0, 0x40, 0x0c));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    ThreadStyle style = from(font, palette, settings);
    style.margin = 0; // the paper has its own
    style.onPaper = true;
    return style;
}

} // namespace backthread::threadview
