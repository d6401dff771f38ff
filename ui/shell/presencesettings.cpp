// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/presencesettings.h"

#include <QSettings>

namespace backthread::shell {

namespace {

constexpr QLatin1StringView kNotifies("watching/notify");
constexpr QLatin1StringView kQuiet("watching/quiet");
constexpr QLatin1StringView kFrom("watching/quietfrom");
constexpr QLatin1StringView kTo("watching/quietto");
constexpr QLatin1StringView kTray("desktop/tray");
constexpr QLatin1StringView kBackground("desktop/background");

const QString kTime = QStringLiteral("HH:mm");

QTime timeIn(const QSettings &file, QLatin1StringView key, QTime otherwise)
{
    const QTime time = QTime::fromString(file.value(key).toString(), kTime);
    return time.isValid() ? time : otherwise;
}

} // namespace

PresenceSettings PresenceSettings::read(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    PresenceSettings settings;
    settings.notifies = file.value(kNotifies, settings.notifies).toBool();
    settings.quiet.areOn = file.value(kQuiet, settings.quiet.areOn).toBool();
    settings.quiet.from = timeIn(file, kFrom, settings.quiet.from);
    settings.quiet.to = timeIn(file, kTo, settings.quiet.to);
    settings.tray = file.value(kTray, settings.tray).toBool();
    settings.background = file.value(kBackground, settings.background).toBool();
    return settings;
}

void PresenceSettings::write(const QString &path) const
{
    QSettings file(path, QSettings::IniFormat);
    file.setValue(kNotifies, notifies);
    file.setValue(kQuiet, quiet.areOn);
    file.setValue(kFrom, quiet.from.toString(kTime));
    file.setValue(kTo, quiet.to.toString(kTime));
    file.setValue(kTray, tray);
    file.setValue(kBackground, background);
}

} // namespace backthread::shell
