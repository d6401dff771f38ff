// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <iterator>

namespace backthread::shell {

namespace {

struct Colors {
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor button;
    QColor disabled;
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
        .link = QColor(0x7f, 0xb4, 0xf0),
        .accent = QColor(0xe8, 0x83, 0x45),
        .onAccent = QColor(0x17, 0x18, 0x1b),
        .toolTip = QColor(0x3a, 0x34, 0x24)};
}

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.disabled);
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

/// What the desktop has brought, before anything of ours.
struct Desktop {
    QString style = QApplication::style()->name();
    QPalette palette = QApplication::palette();
};

// In the order of the enumeration.
constexpr QLatin1StringView kNames[] {
    QLatin1StringView("system"), QLatin1StringView("light"), QLatin1StringView("dark")};

} // namespace

QString themeName(Theme theme)
{
    return kNames[int(theme)];
}

Theme themeFromName(const QString &name)
{
    const auto *const found = std::find(std::begin(kNames), std::end(kNames), name);
    return found == std::end(kNames) ? Theme::System : Theme(found - std::begin(kNames));
}

void apply(Theme theme)
{
    static const Desktop desktop;
    if (theme == Theme::System) {
        // A desktop with a theme of its own brings its style; Fusion means that nobody chose.
        if (desktop.style.compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0) {
            if (QApplication::style()->name() != desktop.style) {
                QApplication::setStyle(desktop.style);
                QApplication::setPalette(QPalette());
            }
            return;
        }
        const bool isDark = desktop.palette.color(QPalette::Window).lightness() < 128;
        theme = isDark ? Theme::Dark : Theme::Light;
    }
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(theme == Theme::Dark ? darkColors() : lightColors()));
}

} // namespace backthread::shell
