// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/librarybackup.h"

#include "core/store/connection.h"

#include <QDateTime>
#include <QDir>

namespace backthread::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKept = 10;
constexpr auto kTimeFormat = "yyyyMMdd-HHmmss";
constexpr auto kNameFormat = "yyyyMMdd-HHmmss-zzz";

/// Newest first.
QStringList backups(const QDir &directory)
{
    return directory.entryList({u"library-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
}

QDateTime timeOf(const QString &fileName)
{
    QDateTime time = QDateTime::fromString(fileName.mid(8, 15), QLatin1String(kTimeFormat));
    time.setTimeSpec(Qt::UTC);
    return time;
}

/// The oldest copy that is not the last one of its day, so that many changes in an hour do not push out the
/// days before; else the oldest. `copies` are sorted, newest first.
qsizetype leastNeeded(const QStringList &copies)
{
    for (qsizetype i = copies.size() - 1; i > 0; --i) {
        if (timeOf(copies.at(i)).date() == timeOf(copies.at(i - 1)).date())
            return i;
    }
    return copies.size() - 1;
}

} // namespace

Result<void> backUpLibrary(Connection &connection, const Profile &profile, qint64 age)
{
    const QDir directory(profile.backupDirectory);
    if (!directory.mkpath(u"."_s))
        return fail({Error::Kind::ReadOnly, u"cannot make the directory %1"_s.arg(directory.path())});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList existing = backups(directory);
    if (!existing.isEmpty() && timeOf(existing.first()).secsTo(now) < age)
        return {};

    const QString name = u"library-%1.db"_s.arg(now.toString(QLatin1String(kNameFormat)));
    const QString unfinished = directory.filePath(name + u".part"_s);
    QFile::remove(unfinished);
    connection.rest(); // VACUUM is refused while a statement stands before its last row
    auto query = connection.prepareOnce(u"VACUUM library INTO ?"_s);
    if (!query)
        return fail(query.error());
    query->addBindValue(unfinished);
    if (auto done = connection.run(*query); !done)
        return done;
    if (!QFile::rename(unfinished, directory.filePath(name)))
        return fail(Error::file(u"cannot write %1"_s.arg(directory.filePath(name))));
    existing.prepend(name);
    while (existing.size() > kKept)
        QFile::remove(directory.filePath(existing.takeAt(leastNeeded(existing))));
    return {};
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

bool restoreNewestBackup(const Profile &profile)
{
    const QDir directory(profile.backupDirectory);
    for (const QString &name : backups(directory)) {
        const QString backup = directory.filePath(name);
        if (checkLibrary(backup) && QFile::copy(backup, profile.libraryPath))
            return true;
    }
    return false;
}

} // namespace backthread::store
