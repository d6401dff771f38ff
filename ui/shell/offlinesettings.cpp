// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/offlinesettings.h"

#include <QSettings>

#include <algorithm>

namespace backthread::shell {

using namespace Qt::StringLiterals;

namespace {

qint64 number(const QSettings &file, const QString &key, qint64 otherwise)
{
    bool isNumber = false;
    const qint64 value = file.value(key).toLongLong(&isNumber);
    return isNumber && value >= 0 ? value : otherwise;
}

int smallNumber(const QSettings &file, const QString &key, int otherwise)
{
    constexpr qint64 kMost = 1'000'000;
    return int(std::min(number(file, key, otherwise), kMost));
}

} // namespace

services::KeepPolicy OfflineSettings::policy() const
{
    services::KeepPolicy policy;
    policy.requests = requests;
    policy.bytes = megabytes * kMegabyte;
    return policy;
}

OfflineSettings OfflineSettings::read(const QString &path)
{
    QSettings file(path, QSettings::IniFormat);
    file.beginGroup(u"offline"_s);
    OfflineSettings settings;
    settings.requests =
        std::clamp(smallNumber(file, u"requests"_s, settings.requests), kFewestRequests, kMostRequests);
    settings.megabytes = std::max(1, smallNumber(file, u"megabytes"_s, settings.megabytes));
    settings.listens = file.value(u"listens"_s, settings.listens).toBool();
    settings.savesPower = file.value(u"savespower"_s, settings.savesPower).toBool();
    file.endGroup();
    file.beginGroup(u"cache"_s);
    discussion::CacheLimits &limits = settings.limits;
    limits.bytes = number(file, u"bytes"_s, limits.bytes);
    limits.days = smallNumber(file, u"days"_s, limits.days);
    limits.discussions = smallNumber(file, u"discussions"_s, limits.discussions);
    limits.keepsRead = file.value(u"keepread"_s, limits.keepsRead).toBool();
    return settings;
}

void OfflineSettings::write(const QString &path) const
{
    QSettings file(path, QSettings::IniFormat);
    file.beginGroup(u"offline"_s);
    file.setValue(u"requests"_s, requests);
    file.setValue(u"megabytes"_s, megabytes);
    file.setValue(u"listens"_s, listens);
    file.setValue(u"savespower"_s, savesPower);
    file.endGroup();
    file.beginGroup(u"cache"_s);
    file.setValue(u"bytes"_s, limits.bytes);
    file.setValue(u"days"_s, limits.days);
    file.setValue(u"discussions"_s, limits.discussions);
    file.setValue(u"keepread"_s, limits.keepsRead);
}

} // namespace backthread::shell
