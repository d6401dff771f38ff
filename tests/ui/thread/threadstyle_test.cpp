// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettes.h"
#include "ui/thread/contrast.h"
#include "ui/thread/threadstyle.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QWidget>

#include <gtest/gtest.h>

namespace backthread::threadview {

using namespace Qt::StringLiterals;

namespace {

struct Colors {
    QColor base;
    QColor text;
    QColor link;
    QColor accent;
};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::Highlight, colors.accent);
    return palette;
}

QList<QPalette> palettes()
{
    return {
        shell::lightPalette(false),
        shell::darkPalette(false),
        shell::lightPalette(true),
        shell::darkPalette(true),
        paletteOf({Qt::white, Qt::black, Qt::blue, Qt::darkBlue}),
        paletteOf({Qt::black, Qt::white, Qt::yellow, Qt::cyan}),
        paletteOf({Qt::black, Qt::yellow, Qt::cyan, Qt::green}),
        // Quiet themes that are about, and one in the middle of the greys.
        paletteOf({QColor(0xfd, 0xf6, 0xe3), QColor(0x65, 0x7b, 0x83), QColor(0x26, 0x8b, 0xd2),
            QColor(0xb5, 0x89, 0x00)}),
        paletteOf({QColor(0x00, 0x2b, 0x36), QColor(0x83, 0x94, 0x96), QColor(0x26, 0x8b, 0xd2),
            QColor(0x58, 0x6e, 0x75)}),
        paletteOf({QColor(0x80, 0x80, 0x80), Qt::white, Qt::blue, Qt::gray}),
    };
}

/// Every text on whatever it may stand on.
void expectReadable(const QPalette &palette, qreal least = kReadable)
{
    const ThreadStyle style = ThreadStyle::from(QFont(), palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor row = style.currentBackground;
    const QColor bar = style.shareBackground;
    const QColor code = style.codeBackground;
    const QColor mark = style.markBackground;
    const QColor card = style.cardBackground;
    const struct {
        const char *name;
        QColor color;
        QList<QColor> backgrounds;
    } texts[] = {
        {"text", style.text, {base, row, card, code, bar, mark}},
        {"quiet", style.quiet, {base, row, card, code, bar}},
        {"quote", style.quote, {base, row, card, mark}},
        {"link", style.link, {base, row, card, mark}},
        {"accent", style.accent, {base, row, card}},
        {"selected", style.selectedText, {style.selection}},
    };
    for (const auto &text : texts) {
        for (const QColor &background : text.backgrounds) {
            EXPECT_GE(contrast(text.color, background), least)
                << text.name << ' ' << text.color.name().toStdString() << " on "
                << background.name().toStdString() << ", base " << base.name().toStdString();
        }
    }
    for (const QColor &background : {base, row, card})
        EXPECT_GE(contrast(style.guide, background), 1.4) << base.name().toStdString();
}

ThreadStyle styleOf(const ReadingSettings &settings)
{
    return ThreadStyle::from(QFont(), QPalette(), settings);
}

} // namespace

TEST(ThreadStyleTest, EveryTextCanBeReadAndGuidesSeenInEveryTheme)
{
    for (const QPalette &palette : palettes())
        expectReadable(palette);
}

TEST(ThreadStyleTest, EveryTextCanBeReadWhateverTheDesktopsColors)
{
    QRandomGenerator random(20'241);
    const auto color = [&random] { return QColor::fromRgb(random.generate()); };
    for (int round = 0; round < 300; ++round)
        expectReadable(paletteOf({color(), color(), color(), color()}));
}

TEST(ThreadStyleTest, InHighContrastEveryTextHasSevenToOne)
{
    expectReadable(shell::lightPalette(true), kWellReadable);
    expectReadable(shell::darkPalette(true), kWellReadable);
}

TEST(ThreadStyleTest, HighContrastIsNotToned)
{
    for (const auto &[base, text] : {std::pair(Qt::white, Qt::black), std::pair(Qt::black, Qt::white),
             std::pair(Qt::black, Qt::yellow)}) {
        const ThreadStyle style = ThreadStyle::from(QFont(), paletteOf({base, text, text, text}));
        EXPECT_EQ(style.text, QColor(text));
        EXPECT_EQ(style.quiet, QColor(text));
        EXPECT_EQ(style.quote, QColor(text));
        EXPECT_GE(contrast(style.guide, base), kReadable);
    }
    const QPalette calm = shell::lightPalette(false);
    const ThreadStyle style = ThreadStyle::from(QFont(), calm);
    EXPECT_LT(
        contrast(style.quiet, calm.color(QPalette::Base)), contrast(style.text, calm.color(QPalette::Base)));
}

TEST(ThreadStyleTest, TheAccentIsTheDesktops)
{
    for (const QColor &accent : {QColor(0x8b, 0x1e, 0x5a), QColor(0x0b, 0x5f, 0x2c)}) {
        const QPalette palette = paletteOf({Qt::white, QColor(0x22, 0x22, 0x22), Qt::blue, accent});
        EXPECT_EQ(ThreadStyle::from(QFont(), palette).accent, accent);
    }
}

TEST(ThreadStyleTest, TheColumnIsMeasuredInCharacters)
{
    const ThreadStyle narrow = styleOf({.column = 60});
    const ThreadStyle usual = styleOf({});
    const QFontMetricsF metrics(usual.body);
    EXPECT_EQ(usual.columnWidth, int(metrics.averageCharWidth() * 84));
    EXPECT_EQ(narrow.columnWidth, int(metrics.averageCharWidth() * 60));
    EXPECT_EQ(styleOf({.column = ReadingSettings::kWholeWindow}).columnWidth, QWIDGETSIZE_MAX);
}

TEST(ThreadStyleTest, DensityMovesLinesAndCommentsApart)
{
    using Density = ReadingSettings::Density;
    const ThreadStyle compact = styleOf({.density = Density::Compact});
    const ThreadStyle normal = styleOf({});
    const ThreadStyle airy = styleOf({.density = Density::Airy});
    for (const auto measure : {&ThreadStyle::lineHeight, &ThreadStyle::gap, &ThreadStyle::padding}) {
        EXPECT_LT(compact.*measure, normal.*measure);
        EXPECT_LT(normal.*measure, airy.*measure);
    }
    EXPECT_EQ(compact.body, airy.body);
}

TEST(ThreadStyleTest, IndentMovesLevelsApart)
{
    using Indent = ReadingSettings::Indent;
    const int narrow = styleOf({.indent = Indent::Narrow}).indent;
    EXPECT_GT(narrow, 0);
    EXPECT_LT(narrow, styleOf({}).indent);
    EXPECT_LT(styleOf({}).indent, styleOf({.indent = Indent::Wide}).indent);
}

TEST(ThreadStyleTest, TextSizeAndFamilyGoThroughAllFontsButCodeKeepsItsOwnFamily)
{
    QFont desktop;
    for (const bool inPixels : {false, true}) {
        if (inPixels)
            desktop.setPixelSize(20);
        else
            desktop.setPointSizeF(10);
        const auto sizeOf = [inPixels](const QFont &font) {
            return inPixels ? qreal(font.pixelSize()) : font.pointSizeF();
        };
        const ThreadStyle before = ThreadStyle::from(desktop, QPalette());
        const ThreadStyle after =
            ThreadStyle::from(desktop, QPalette(), {.textSteps = 5, .family = u"Some Serif"_s});
        for (const auto font : {&ThreadStyle::body, &ThreadStyle::meta, &ThreadStyle::author,
                 &ThreadStyle::title, &ThreadStyle::code})
            EXPECT_NEAR(sizeOf(after.*font), sizeOf(before.*font) * 1.5, inPixels ? 1 : 0.01);
        EXPECT_EQ(after.body.families(), QStringList(u"Some Serif"_s));
        EXPECT_EQ(after.title.families(), QStringList(u"Some Serif"_s));
        EXPECT_EQ(after.code.families(), before.code.families());
    }
}

TEST(ThreadStyleTest, PaperIsLightAndItsPixelsAreItsOwnWhateverTheDesktopHas)
{
    const QPalette before = QGuiApplication::palette();
    const ThreadStyle light = ThreadStyle::forPaper({});
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::Link, Qt::yellow);
    QGuiApplication::setPalette(dark);
    EXPECT_EQ(ThreadStyle::forPaper({}), light);
    QGuiApplication::setPalette(before);
    for (const auto color : {&ThreadStyle::text, &ThreadStyle::quiet, &ThreadStyle::quote, &ThreadStyle::link,
             &ThreadStyle::accent})
        EXPECT_GE(contrast(light.*color, Qt::white), kReadable);
    for (const auto font : {&ThreadStyle::body, &ThreadStyle::meta, &ThreadStyle::author, &ThreadStyle::title,
             &ThreadStyle::code})
        EXPECT_GT((light.*font).pixelSize(), 0);
}

} // namespace backthread::threadview
