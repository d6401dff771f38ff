// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include "core/store/connection.h"
#include "core/store/databasecheck.h"
#include "core/store/librarybackup.h"
#include "core/store/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace backthread::store {

using namespace Qt::StringLiterals;

namespace {

QString condemnedMark(const QString &databasePath)
{
    return databasePath + u".condemned"_s;
}

QString reindexMark(const Profile &profile)
{
    return profile.cachePath + u".reindex"_s;
}

void leaveMark(const QString &path)
{
    QFile mark(path);
    (void)mark.open(QIODevice::WriteOnly);
}

Result<void> makeDirectoryOf(const QString &path)
{
    const QString directory = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(directory))
        return fail({Error::Kind::ReadOnly, u"cannot make the directory %1"_s.arg(directory)});
    return {};
}

Result<void> openAndMigrate(const QString &path, const QString &family)
{
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return fail(connection.error());
    const auto version = versionOf(**connection);
    if (!version)
        return fail(version.error());
    // Only of a file without tables: rows as long as comments leave less of large pages empty, and free pages
    // can be given back later, a few at a time. The size comes first, or it is not taken.
    if (*version == 0) {
        for (const QString &setting :
            {u"PRAGMA page_size = 16384"_s, u"PRAGMA auto_vacuum = INCREMENTAL"_s}) {
            if (auto done = (*connection)->executeStatement(setting); !done)
                return done;
        }
    }
    // Refuses a newer file before anything, even the journal mode, is written.
    if (auto done = migrate(**connection, family); !done)
        return done;
    return (*connection)->executeStatement(u"PRAGMA journal_mode = WAL"_s);
}

void putAside(const QString &path)
{
    const QString suffix =
        u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (QFile::exists(path + part))
            QFile::rename(path + part, path + suffix + part);
    }
    QFile::remove(condemnedMark(path));
}

QStringList putAsideBefore(const QString &path)
{
    const QFileInfo file(path);
    QStringList paths;
    for (const QString &name : file.dir().entryList({file.fileName() + u".damaged-*"_s}, QDir::Files))
        paths.append(file.dir().filePath(name));
    return paths;
}

bool isDamaged(const Result<void> &opened)
{
    return !opened && opened.error().kind == Error::Kind::DatabaseDamaged;
}

Result<void> prepareCache(const Profile &profile, QList<Repair> &repairs)
{
    Result<void> opened;
    const bool condemned = QFile::exists(condemnedMark(profile.cachePath));
    if (!condemned)
        opened = openAndMigrate(profile.cachePath, u"cache"_s);
    if (!condemned && !isDamaged(opened))
        return opened;
    for (const QString &earlier : putAsideBefore(profile.cachePath))
        QFile::remove(earlier); // each is as large as a cache, and no source of anything
    putAside(profile.cachePath);
    repairs.append(Repair::CacheRebuilt);
    return openAndMigrate(profile.cachePath, u"cache"_s);
}

/// No library, or one without a byte, is a fresh start, unless there once was another: then it was lost, or
/// the program ended between putting a damaged one aside and restoring it.
bool isLost(const Profile &profile)
{
    const QFileInfo library(profile.libraryPath);
    const bool isNothing =
        !library.exists() || (library.size() == 0 && !QFile::exists(profile.libraryPath + u"-wal"_s));
    return isNothing && !QDir(profile.backupDirectory).entryList({u"library-*.db"_s}, QDir::Files).isEmpty();
}

Result<void> prepareLibrary(const Profile &profile, QList<Repair> &repairs)
{
    // The library is small and dear: its health is checked at every start.
    Result<void> opened;
    if (isLost(profile))
        opened = fail({Error::Kind::DatabaseDamaged, u"the file is empty, or gone"_s});
    else
        opened = checkLibrary(profile.libraryPath);
    if (opened)
        opened = openAndMigrate(profile.libraryPath, u"library"_s);
    if (!isDamaged(opened))
        return opened;
    putAside(profile.libraryPath);
    const auto restored = restoreNewestBackup(profile);
    if (!restored)
        return fail(restored.error());
    repairs.append(*restored ? Repair::LibraryRestored : Repair::LibraryRestarted);
    return openAndMigrate(profile.libraryPath, u"library"_s);
}

Result<void> prepareIndexes(const Profile &profile, QList<Repair> &repairs)
{
    if (!QFile::exists(reindexMark(profile)))
        return {};
    auto connection = connect(profile, Access::Write);
    if (!connection)
        return fail(connection.error());
    const auto rebuilt = rebuildSearchIndex(**connection);
    // Whatever keeps it from that does not keep the profile from being opened: a later start tries again.
    if (isDamaged(rebuilt))
        condemnCache(profile);
    if (!rebuilt)
        return {};
    QFile::remove(reindexMark(profile));
    repairs.append(Repair::IndexesRebuilt);
    return {};
}

} // namespace

Result<QList<Repair>> prepare(const Profile &profile)
{
    for (const QString &path : {profile.libraryPath, profile.cachePath, profile.settingsPath}) {
        if (auto made = makeDirectoryOf(path); !made)
            return fail(made.error());
    }
    QLockFile lock(profile.libraryPath + u".opening"_s);
    if (!lock.tryLock(15'000)) {
        const bool denied = lock.error() == QLockFile::PermissionError;
        return fail({denied ? Error::Kind::ReadOnly : Error::Kind::Database,
            u"cannot lock %1"_s.arg(profile.libraryPath)});
    }
    QList<Repair> repairs;
    if (auto done = prepareLibrary(profile, repairs); !done)
        return fail(done.error());
    if (auto done = prepareCache(profile, repairs); !done)
        return fail(done.error());
    if (auto done = prepareIndexes(profile, repairs); !done)
        return fail(done.error());
    return repairs;
}

Result<std::unique_ptr<Connection>> connect(const Profile &profile, Access access)
{
    const auto mode = access == Access::Read ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite;
    auto connection = Connection::open(profile.cachePath, mode);
    if (!connection)
        return connection;
    if (auto attached = (*connection)->attach(profile.libraryPath, u"library"_s); !attached)
        return fail(attached.error());
    QStringList settings {
        u"PRAGMA main.synchronous = NORMAL"_s,
        u"PRAGMA library.synchronous = FULL"_s,
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA main.secure_delete = OFF"_s,
        u"PRAGMA temp_store = MEMORY"_s,
    };
    if (access == Access::Read) {
        settings.append(u"PRAGMA main.mmap_size = 268435456"_s); // without copying pages
    } else {
        settings.append(u"PRAGMA main.cache_size = -32768"_s); // KiB, so that a batch is written but once
        settings.append(u"PRAGMA main.journal_size_limit = 67108864"_s); // what a long reader has let grow
    }
    for (const QString &setting : std::as_const(settings)) {
        if (auto done = (*connection)->executeStatement(setting); !done)
            return fail(done.error());
    }
    return connection;
}

void condemnCache(const Profile &profile)
{
    leaveMark(condemnedMark(profile.cachePath));
}

void condemnIndexes(const Profile &profile)
{
    leaveMark(reindexMark(profile));
}

void pardonCache(const Profile &profile)
{
    QFile::remove(condemnedMark(profile.cachePath));
    QFile::remove(reindexMark(profile));
}

} // namespace backthread::store
