// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktoplook.h"

#include <QSettings>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

const auto kAppearance = u"org.freedesktop.appearance"_s;
const auto kInterface = u"org.gnome.desktop.interface"_s;
const auto kAccessibility = u"org.gnome.desktop.a11y.interface"_s;

// The portal's numbers.
enum : uint { Unsaid, PrefersDark, PrefersLight };
constexpr uint kMore = 1; // contrast, or stillness

DesktopLook::Scheme schemeOf(uint number)
{
    switch (number) {
    case PrefersDark:
        return DesktopLook::Scheme::Dark;
    case PrefersLight:
        return DesktopLook::Scheme::Light;
    default:
        return DesktopLook::Scheme::Unsaid;
    }
}

} // namespace

DesktopLook DesktopLook::of(const QMap<QString, QVariantMap> &settings)
{
    const auto value = [&settings](const QString &name, const QString &key, auto otherwise) {
        const QVariant said = settings.value(name).value(key);
        using Value = decltype(otherwise);
        return said.metaType() == QMetaType::fromType<Value>() ? said.value<Value>() : otherwise;
    };
    const QString theme = value(kInterface, u"gtk-theme"_s, QString());
    DesktopLook look {.scheme = schemeOf(value(kAppearance, u"color-scheme"_s, uint(Unsaid))),
        .highContrast = value(kAppearance, u"contrast"_s, uint(Unsaid)) == kMore
            || value(kAccessibility, u"high-contrast"_s, false) || theme.startsWith("HighContrast"_L1),
        .isStill = value(kAppearance, u"reduced-motion"_s, uint(Unsaid)) == kMore
            || !value(kInterface, u"enable-animations"_s, true)};
    if (look.scheme == Scheme::Unsaid && (theme.endsWith("dark"_L1) || theme.endsWith("Inverse"_L1)))
        look.scheme = Scheme::Dark;
    return look;
}

QStringList DesktopLook::namespaces()
{
    return {kAppearance, kInterface, kAccessibility};
}

DesktopLook DesktopLook::read(const QString &path)
{
    QSettings file(path, QSettings::IniFormat);
    file.beginGroup(u"desktop"_s);
    return {.scheme = schemeOf(file.value(u"scheme"_s).toUInt()),
        .highContrast = file.value(u"highcontrast"_s, false).toBool(),
        .isStill = file.value(u"still"_s, false).toBool()};
}

void DesktopLook::write(const QString &path) const
{
    QSettings file(path, QSettings::IniFormat);
    file.beginGroup(u"desktop"_s);
    file.setValue(u"scheme"_s, int(scheme));
    file.setValue(u"highcontrast"_s, highContrast);
    file.setValue(u"still"_s, isStill);
}

} // namespace backthread::shell
