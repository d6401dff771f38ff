// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/connection.h"

#include <QDir>
#include <QFile>

namespace backthread::store {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &family, int number)
{
    return u":/migrations/%1/%2.sql"_s.arg(family).arg(number, 3, 10, QLatin1Char('0'));
}

Result<void> apply(Connection &connection, const QString &family, int number)
{
    QFile file(pathOf(family, number));
    if (!file.open(QIODevice::ReadOnly))
        return fail({Error::Kind::Database, u"migration %1 is missing"_s.arg(file.fileName())});
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    // Another process may have applied it while we waited for the lock.
    auto version = versionOf(connection);
    if (!version || *version >= number)
        return version ? Result<void>() : fail(version.error());
    const QStringList statements = QString::fromUtf8(file.readAll()).split(u"\n--;\n"_s);
    for (const QString &statement : statements) {
        if (auto done = connection.executeStatement(statement); !done)
            return done;
    }
    if (auto done = connection.executeStatement(u"PRAGMA user_version = %1"_s.arg(number)); !done)
        return done;
    return transaction->commit();
}

} // namespace

Result<int> versionOf(Connection &connection)
{
    auto query = connection.execute("PRAGMA user_version");
    if (!query)
        return fail(query.error());
    const int version = (*query)->next() ? (*query)->value(0).toInt() : 0;
    (*query)->finish();
    return version;
}

int newestMigration(const QString &family)
{
    int number = 0;
    while (QFile::exists(pathOf(family, number + 1)))
        ++number;
    return number;
}

Result<void> migrate(Connection &connection, const QString &family)
{
    auto version = versionOf(connection);
    if (!version)
        return fail(version.error());
    const int newest = newestMigration(family);
    if (*version > newest) {
        return fail({Error::Kind::DatabaseNewer,
            u"%1.db has schema %2, this program knows %3"_s.arg(family).arg(*version).arg(newest)});
    }
    for (int number = *version + 1; number <= newest; ++number) {
        if (auto done = apply(connection, family, number); !done)
            return done;
    }
    return {};
}

} // namespace backthread::store
