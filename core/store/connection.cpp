// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/relevance.h"

#include <QSqlError>

#include <atomic>
#include <sqlite3.h>

namespace backthread::store {

using namespace Qt::StringLiterals;

namespace {

Error::Kind kindOf(int code)
{
    if (code == SQLITE_CORRUPT_VTAB) // what FTS5 says of its own tables
        return Error::Kind::IndexDamaged;
    switch (code & 0xff) { // the primary one, https://www.sqlite.org/rescode.html
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Kind::DatabaseDamaged;
    case SQLITE_READONLY:
        return Error::Kind::ReadOnly;
    case SQLITE_FULL:
        return Error::Kind::DiskFull;
    default:
        return Error::Kind::Database;
    }
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    // Before the first use: SQLite would count its memory under a lock that all threads share.
    [[maybe_unused]] static const int s_configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static std::atomic<int> s_count = 0;
    std::unique_ptr<Connection> connection(new Connection(u"backthread-%1"_s.arg(++s_count)));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    if (!database.isValid())
        return fail(
            {Error::Kind::Database, u"the SQLite driver of Qt (libqt6sql6-sqlite) is not installed"_s});
    database.setDatabaseName(path);
    const QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyTimeout);
    database.setConnectOptions(mode == Mode::ReadOnly ? options + u";QSQLITE_OPEN_READONLY"_s : options);
    if (!database.open())
        return fail(connection->error(database.lastError()));
    if (!addRelevance(database))
        return fail(
            {Error::Kind::Database, u"the SQLite driver of Qt does not use the SQLite of the system"_s});
    return connection;
}

Connection::~Connection()
{
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::attach(const QString &path, const QString &schema)
{
    auto query = prepareOnce(u"ATTACH DATABASE ? AS "_s + schema);
    if (!query)
        return fail(query.error());
    query->addBindValue(path);
    return run(*query);
}

Result<QSqlQuery *> Connection::prepared(const char *sql)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end()) {
        finish(found->second);
        return &found->second;
    }
    auto query = prepareOnce(QString::fromUtf8(sql));
    if (!query)
        return fail(query.error());
    return &m_statements.emplace(sql, std::move(*query)).first->second;
}

Result<QSqlQuery> Connection::prepareOnce(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(error(query.lastError()));
    return query;
}

Result<void> Connection::run(QSqlQuery &query)
{
    if (!query.exec())
        return fail(error(query.lastError()));
    return {};
}

/// Qt tells of an error at a later row as if there were no more of them.
void Connection::finish(QSqlQuery &query)
{
    if (query.isActive() && query.lastError().isValid() && !m_cutShort)
        m_cutShort = error(query.lastError());
    query.finish();
}

void Connection::rest()
{
    for (auto &[sql, query] : m_statements)
        finish(query);
}

Result<void> Connection::takeCutShort()
{
    rest();
    const auto error = std::exchange(m_cutShort, {});
    return error ? fail(*error) : Result<void>();
}

Result<void> Connection::executeStatement(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(error(query.lastError()));
    return {};
}

Error Connection::error(const QSqlError &error) const
{
    return {kindOf(error.nativeErrorCode().toInt()),
        error.databaseText().isEmpty() ? error.text() : error.databaseText()};
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (auto begun = connection.executeStatement(u"BEGIN IMMEDIATE"_s); !begun)
        return fail(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    if (m_connection)
        (void)m_connection->executeStatement(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    if (auto whole = m_connection->takeCutShort(); !whole)
        return whole;
    auto done = m_connection->executeStatement(u"COMMIT"_s);
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace backthread::store
