// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/librarybackup.h"

#include "core/store/connection.h"
#include "core/store/otherlibrary.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::LibraryCopy;

namespace {

constexpr int kKept = 10;
constexpr auto kTimeFormat = "yyyyMMdd-HHmmss";
constexpr auto kNameFormat = "yyyyMMdd-HHmmss-zzz";

QDateTime timeOf(const QString &fileName)
{
    QDateTime time = QDateTime::fromString(fileName.mid(8, 15), QLatin1String(kTimeFormat));
    time.setTimeSpec(Qt::UTC);
    return time;
}

QString nameAt(const QDateTime &time)
{
    return u"library-%1.db"_s.arg(time.toString(QLatin1String(kNameFormat)));
}

/// Newest first; behind them those that a clock dated which was set back since. What bears no time is not
/// ours.
QStringList backups(const QDir &directory, const QDateTime &now)
{
    QStringList names = directory.entryList({u"library-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    names.removeIf([](const QString &name) { return !timeOf(name).isValid(); });
    std::stable_partition(
        names.begin(), names.end(), [&now](const QString &name) { return timeOf(name) <= now; });
    return names;
}

/// What killed processes have left; a copy that another process makes now stays.
void removeUnfinished(const QDir &directory, const QDateTime &now)
{
    constexpr qint64 kHour = 60 * 60;
    for (const QString &name : directory.entryList({u"library-*.part"_s}, QDir::Files)) {
        const QDateTime begun = timeOf(name);
        if (!begun.isValid() || qAbs(begun.secsTo(now)) > kHour)
            QFile::remove(directory.filePath(name));
    }
}

/// The library's copy. What concerns the library alone is said so.
Result<void> copyLibrary(Connection &connection, const QString &path)
{
    auto done = copySchema(connection, u"library"_s, path);
    if (!done && done.error().kind == Error::Kind::DatabaseDamaged)
        return fail({Error::Kind::LibraryDamaged, done.error().detail});
    return done;
}

/// One that a clock dated which was set back since; else the oldest copy that is not the last one of its day,
/// so that many changes in an hour do not push out the days before; else the oldest. `copies` are sorted as
/// backups() does.
qsizetype leastNeeded(const QStringList &copies, const QDateTime &now)
{
    const qsizetype last = copies.size() - 1;
    if (timeOf(copies.at(last)) > now)
        return last;
    for (qsizetype i = last; i > 0; --i) {
        if (timeOf(copies.at(i)).date() == timeOf(copies.at(i - 1)).date())
            return i;
    }
    return last;
}

} // namespace

Result<void> backUpLibrary(Connection &connection, const Profile &profile, qint64 age)
{
    const QDir directory(profile.backupDirectory);
    if (!directory.mkpath(u"."_s))
        return fail({Error::Kind::ReadOnly, u"cannot make the directory %1"_s.arg(directory.path())});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    removeUnfinished(directory, now);
    QStringList existing = backups(directory, now);
    const qint64 youngest = existing.isEmpty() ? -1 : timeOf(existing.first()).secsTo(now);
    if (youngest >= 0 && youngest < age)
        return {};

    const QString name = nameAt(now);
    const QString unfinished = directory.filePath(name + u".part"_s);
    auto done = copyLibrary(connection, unfinished);
    if (done && !QFile::rename(unfinished, directory.filePath(name)))
        done = fail(Error::file(u"cannot write %1"_s.arg(directory.filePath(name))));
    if (!done) {
        QFile::remove(unfinished);
        return done;
    }
    existing.prepend(name);
    while (existing.size() > kKept)
        QFile::remove(directory.filePath(existing.takeAt(leastNeeded(existing, now))));
    return {};
}

QString unfinishedCopyPath(const Profile &profile)
{
    return QDir(profile.backupDirectory).filePath(nameAt(QDateTime::currentDateTimeUtc()) + u".other.part"_s);
}

namespace {

qint64 countIn(Connection &connection, const char *sql)
{
    auto query = connection.execute(sql);
    return query && (*query)->next() ? (*query)->value(0).toLongLong() : 0;
}

} // namespace

QList<LibraryCopy> describeBackups(const Profile &profile)
{
    QList<LibraryCopy> copies;
    for (const QString &path : libraryBackups(profile)) {
        const QFileInfo file(path);
        LibraryCopy copy {
            .path = path, .made = timeOf(file.fileName()).toSecsSinceEpoch(), .bytes = file.size()};
        const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
        copy.isSound = connection && isLibrary(path);
        if (copy.isSound) {
            copy.bookmarks = countIn(**connection, "SELECT count(*) FROM bookmark");
            copy.notes = countIn(**connection, "SELECT count(*) FROM bookmark WHERE note <> ''")
                + countIn(
                    **connection, "SELECT count(*) FROM person WHERE note <> ''"); // older ones have none
        }
        copies.append(copy);
    }
    return copies;
}

QStringList libraryBackups(const Profile &profile)
{
    const QDir directory(profile.backupDirectory);
    QStringList paths;
    for (const QString &name : backups(directory, QDateTime::currentDateTimeUtc()))
        paths.append(directory.filePath(name));
    return paths;
}

namespace {

/// Replaces the rows of every table of the library by those of the other.
Result<void> replaceRows(Connection &connection, const OtherLibrary &other)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = connection.executeStatement(u"PRAGMA defer_foreign_keys = ON"_s); !done)
        return done;
    const auto tables = other.tables();
    if (!tables)
        return fail(tables.error());
    for (const QString &table : *tables) {
        for (const QString &statement : {u"DELETE FROM library.\"%1\""_s.arg(table),
                 u"INSERT INTO library.\"%1\" SELECT * FROM other.\"%1\""_s.arg(table)}) {
            if (auto done = connection.executeStatement(statement); !done)
                return done;
        }
    }
    return transaction->commit();
}

} // namespace

Result<void> restoreLibrary(Connection &connection, const Profile &profile, const QString &path)
{
    const auto other = OtherLibrary::attach(connection, profile, path);
    if (!other)
        return fail(other.error());
    // A copy was attached: this may push out the one that is restored.
    if (auto copied = backUpLibrary(connection, profile, 0); !copied)
        return copied;
    return replaceRows(connection, *other);
}

Result<void> replaceLibrary(Connection &connection, const Profile &profile, const QString &path)
{
    const auto other = OtherLibrary::attach(connection, profile, path);
    return other ? replaceRows(connection, *other) : fail(other.error());
}

Result<void> checkLibrary(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    // Read and write, since a journal left by a killed process has to be taken in first.
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return fail(connection.error());
    auto query = (*connection)->execute("PRAGMA quick_check(1)");
    if (!query)
        return fail(query.error());
    const QString answer = (*query)->next() ? (*query)->value(0).toString() : QString();
    if (answer != u"ok"_s)
        return fail({Error::Kind::DatabaseDamaged, answer});
    return {};
}

Result<bool> restoreNewestBackup(const Profile &profile)
{
    const QDir directory(profile.backupDirectory);
    const QString unfinished = profile.libraryPath + u".part"_s;
    for (const QString &name : backups(directory, QDateTime::currentDateTimeUtc())) {
        const QString backup = directory.filePath(name);
        QFile::remove(unfinished);
        if (!isLibrary(backup))
            continue;
        if (QFile::copy(backup, unfinished) && QFile::rename(unfinished, profile.libraryPath))
            return true;
        QFile::remove(unfinished);
        return fail(Error::file(u"cannot restore %1 from %2"_s.arg(profile.libraryPath, backup)));
    }
    return false;
}

} // namespace backthread::store
