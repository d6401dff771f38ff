// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profilecopy.h"

#include "core/store/connection.h"
#include "core/store/otherlibrary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace backthread::store {

using namespace Qt::StringLiterals;

namespace {

/// A copy that is complete or does not appear.
Result<void> copyDatabase(Connection &connection, const QString &schema, const QString &path)
{
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    auto done = copySchema(connection, schema, unfinished);
    if (done && !QFile::rename(unfinished, path))
        done = fail(Error::file(u"cannot write %1"_s.arg(path)));
    if (!done)
        QFile::remove(unfinished);
    return done;
}

} // namespace

Result<void> copyProfile(Connection &connection, const Profile &profile, const QString &directory)
{
    const Profile copy = Profile::in(directory);
    for (const QString &path : {copy.libraryPath, copy.cachePath, copy.settingsPath}) {
        if (QFile::exists(path))
            return fail(Error::file(u"%1 is there already"_s.arg(path)));
        if (!QDir().mkpath(QFileInfo(path).absolutePath()))
            return fail(Error::file(u"cannot make the directory %1"_s.arg(QFileInfo(path).absolutePath())));
    }
    if (auto done = copyDatabase(connection, u"library"_s, copy.libraryPath); !done)
        return done;
    if (auto done = copyDatabase(connection, u"main"_s, copy.cachePath); !done)
        return done;
    if (QFile::exists(profile.settingsPath) && !QFile::copy(profile.settingsPath, copy.settingsPath))
        return fail(Error::file(u"cannot write %1"_s.arg(copy.settingsPath)));
    return {};
}

} // namespace backthread::store
