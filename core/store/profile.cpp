// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profile.h"

#include <QDir>
#include <QStandardPaths>

namespace backthread::store {

using namespace Qt::StringLiterals;

namespace {

Profile profile(const QString &data, const QString &cache, const QString &config)
{
    return {
        data + u"/library.db"_s, cache + u"/cache.db"_s, data + u"/backups"_s, config + u"/settings.ini"_s};
}

} // namespace

Profile Profile::ofUser()
{
    const auto place = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location) + u"/backthread"_s;
    };
    return profile(place(QStandardPaths::GenericDataLocation), place(QStandardPaths::GenericCacheLocation),
        place(QStandardPaths::GenericConfigLocation));
}

Profile Profile::in(const QString &directory)
{
    const QString path = QDir(directory).absolutePath();
    return profile(path, path, path);
}

} // namespace backthread::store
