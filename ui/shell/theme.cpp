// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/outlinedstyle.h"
#include "ui/shell/palettes.h"

#include <QApplication>

namespace backthread::shell {

namespace {

using Theme = AppearanceSettings::Theme;

/// What the desktop has brought, before anything of ours.
const QString &desktopStyle()
{
    static const QString style = QApplication::style()->name();
    return style;
}

/// Fusion means that nobody chose.
bool hasDesktopStyle()
{
    return desktopStyle().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0;
}

void giveBack()
{
    if (QApplication::style()->name() == desktopStyle())
        return;
    QApplication::setStyle(desktopStyle());
    QApplication::setPalette(QPalette());
}

bool isDark(Theme theme, DesktopLook::Scheme scheme)
{
    if (theme != Theme::System)
        return theme == Theme::Dark;
    if (scheme != DesktopLook::Scheme::Unsaid)
        return scheme == DesktopLook::Scheme::Dark;
    QApplication::setPalette(QPalette()); // that of the desktop as it is now
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

OutlinedStyle &ownStyle()
{
    auto *style = qobject_cast<OutlinedStyle *>(QApplication::style());
    if (!style) {
        style = new OutlinedStyle; // the application's from now on
        QApplication::setStyle(style);
    }
    return *style;
}

} // namespace

void apply(const AppearanceSettings &settings, const DesktopLook &desktop)
{
    if (hasDesktopStyle() && settings == AppearanceSettings())
        return giveBack();
    const bool highContrast = settings.highContrast || desktop.highContrast;
    ownStyle().setStill(desktop.isStill);
    QApplication::setPalette(
        isDark(settings.theme, desktop.scheme) ? darkPalette(highContrast) : lightPalette(highContrast));
}

} // namespace backthread::shell
