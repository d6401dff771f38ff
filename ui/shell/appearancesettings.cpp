// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearancesettings.h"

#include <QSettings>

#include <algorithm>
#include <iterator>

namespace backthread::shell {

using Theme = AppearanceSettings::Theme;

namespace {

constexpr QLatin1StringView kTheme("appearance/theme");
constexpr QLatin1StringView kHighContrast("appearance/highcontrast");
// In the order of the enumeration.
constexpr QLatin1StringView kThemes[] {
    QLatin1StringView("system"), QLatin1StringView("light"), QLatin1StringView("dark")};

Theme themeFromName(const QString &name)
{
    const auto *const found = std::find(std::begin(kThemes), std::end(kThemes), name);
    return found == std::end(kThemes) ? Theme::System : Theme(found - std::begin(kThemes));
}

} // namespace

AppearanceSettings AppearanceSettings::read(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    return {.theme = themeFromName(file.value(kTheme).toString()),
        .highContrast = file.value(kHighContrast, false).toBool()};
}

void AppearanceSettings::write(const QString &path) const
{
    QSettings file(path, QSettings::IniFormat);
    file.setValue(kTheme, QString(kThemes[int(theme)]));
    file.setValue(kHighContrast, highContrast);
}

} // namespace backthread::shell
