// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettes.h"

namespace backthread::shell {

namespace {

struct Colors {
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor button;
    QColor disabled;
    QColor placeholder;
    QColor link;
    QColor accent;
    QColor onAccent;
    QColor toolTip;
};

Colors lightColors()
{
    return {.window = QColor(0xf2, 0xf2, 0xef),
        .base = QColor(0xfd, 0xfd, 0xfb),
        .alternate = QColor(0xe8, 0xe8, 0xe4),
        .text = QColor(0x1f, 0x22, 0x26),
        .button = QColor(0xea, 0xea, 0xe6),
        .disabled = QColor(0x8a, 0x8c, 0x90),
        .placeholder = QColor(0x66, 0x69, 0x6e),
        .link = QColor(0x1a, 0x5f, 0xa8),
        .accent = QColor(0xb8, 0x4c, 0x10),
        .onAccent = Qt::white,
        .toolTip = QColor(0xff, 0xf4, 0xd6)};
}

Colors darkColors()
{
    return {.window = QColor(0x1d, 0x1f, 0x22),
        .base = QColor(0x17, 0x18, 0x1b),
        .alternate = QColor(0x2a, 0x2c, 0x30),
        .text = QColor(0xdc, 0xdd, 0xdf),
        .button = QColor(0x2b, 0x2d, 0x31),
        .disabled = QColor(0x77, 0x7a, 0x80),
        .placeholder = QColor(0x93, 0x96, 0x9c),
        .link = QColor(0x7f, 0xb4, 0xf0),
        .accent = QColor(0xe8, 0x83, 0x45),
        .onAccent = QColor(0x17, 0x18, 0x1b),
        .toolTip = QColor(0x3a, 0x34, 0x24)};
}

Colors lightHighContrast()
{
    return {.window = Qt::white,
        .base = Qt::white,
        .alternate = QColor(0xe6, 0xe6, 0xe6),
        .text = Qt::black,
        .button = QColor(0xdc, 0xdc, 0xdc),
        .disabled = QColor(0x59, 0x59, 0x59),
        .placeholder = QColor(0x45, 0x45, 0x45),
        .link = QColor(0x00, 0x2f, 0x91),
        .accent = QColor(0x73, 0x2a, 0x00),
        .onAccent = Qt::white,
        .toolTip = QColor(0xff, 0xff, 0xe6)};
}

Colors darkHighContrast()
{
    return {.window = Qt::black,
        .base = Qt::black,
        .alternate = QColor(0x2b, 0x2b, 0x2b),
        .text = Qt::white,
        .button = QColor(0x33, 0x33, 0x33),
        .disabled = QColor(0xa0, 0xa0, 0xa0),
        .placeholder = QColor(0xb8, 0xb8, 0xb8),
        .link = QColor(0x9c, 0xd0, 0xff),
        .accent = QColor(0xff, 0xb4, 0x78),
        .onAccent = Qt::black,
        .toolTip = QColor(0x1a, 0x1a, 0x1a)};
}

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.placeholder);
    palette.setColor(QPalette::Button, colors.button);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Light, colors.alternate.lighter(110));
    palette.setColor(QPalette::Midlight, colors.alternate);
    palette.setColor(QPalette::Mid, colors.alternate.darker(120));
    palette.setColor(QPalette::Dark, colors.alternate.darker(150));
    palette.setColor(QPalette::Shadow, Qt::black);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link.darker(120));
    palette.setColor(QPalette::ToolTipBase, colors.toolTip);
    palette.setColor(QPalette::ToolTipText, colors.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.disabled);
    return palette;
}

} // namespace

QPalette lightPalette(bool highContrast)
{
    return paletteOf(highContrast ? lightHighContrast() : lightColors());
}

QPalette darkPalette(bool highContrast)
{
    return paletteOf(highContrast ? darkHighContrast() : darkColors());
}

} // namespace backthread::shell
