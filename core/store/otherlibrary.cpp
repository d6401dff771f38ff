// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/otherlibrary.h"

#include "core/store/connection.h"
#include "core/store/librarybackup.h"
#include "core/store/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace backthread::store {

using namespace Qt::StringLiterals;

namespace {

/// A copy of another library that has this version's tables.
Result<void> copyMigrated(const QString &path, const QString &copy)
{
    {
        auto source = Connection::open(path, Connection::Mode::ReadOnly);
        if (!source)
            return fail(source.error());
        if (auto done = copySchema(**source, u"main"_s, copy); !done)
            return done;
    }
    auto connection = Connection::open(copy, Connection::Mode::ReadWrite);
    return connection ? migrate(**connection, u"library"_s) : fail(connection.error());
}

} // namespace

Result<OtherLibrary> OtherLibrary::attach(Connection &connection, const Profile &profile, const QString &path)
{
    if (!QFile::exists(path))
        return fail(Error::notFound(path));
    if (!isLibrary(path))
        return fail({Error::Kind::Malformed, u"%1 is no sound library"_s.arg(path)});
    const QDir directory(profile.backupDirectory);
    if (!directory.mkpath(u"."_s))
        return fail({Error::Kind::ReadOnly, u"cannot make the directory %1"_s.arg(directory.path())});
    const QString copy = unfinishedCopyPath(profile);
    auto done = copyMigrated(path, copy);
    if (done) {
        connection.rest();
        done = connection.attach(copy, u"other"_s);
    }
    if (done)
        return OtherLibrary(connection, copy);
    QFile::remove(copy);
    return fail(done.error());
}

OtherLibrary::~OtherLibrary()
{
    if (!m_connection)
        return;
    m_connection->rest();
    (void)m_connection->executeStatement(u"DETACH DATABASE other"_s);
    QFile::remove(m_copy);
}

Result<QStringList> OtherLibrary::tables() const
{
    auto query = m_connection->prepareOnce(
        u"SELECT name FROM other.sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name IN "
        // Not those of an index of words, which follows by itself.
        "(SELECT name FROM pragma_table_list WHERE schema = 'other' AND type = 'table')"_s);
    if (!query)
        return fail(query.error());
    if (auto done = m_connection->run(*query); !done)
        return fail(done.error());
    QStringList tables;
    while (query->next())
        tables.append(query->value(0).toString());
    return tables;
}

bool isLibrary(const QString &path)
{
    if (QFileInfo(path).size() == 0 || !checkLibrary(path))
        return false;
    auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    return connection && versionOf(**connection).value_or(0) > 0;
}

Result<void> copySchema(Connection &connection, const QString &schema, const QString &path)
{
    connection.rest(); // VACUUM is refused while a statement stands before its last row
    auto query = connection.prepareOnce(u"VACUUM %1 INTO ?"_s.arg(schema));
    if (!query)
        return fail(query.error());
    query->addBindValue(path);
    return connection.run(*query);
}

} // namespace backthread::store
