// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <optional>
#include <unordered_map>
#include <utility>

namespace backthread::store {

/// Milliseconds that a statement waits for a lock.
inline constexpr int kBusyTimeout = 5000;

/// One SQLite connection through QSQLITE, with its prepared statements.
///
/// Thread: made, used and destroyed in one thread; every thread that needs a database has its own.
/// Errors: SQLite's result codes become the database kinds of Error.
class Connection final {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens `path`, made where it is missing (ReadWrite). Waits for other writers, up to kBusyTimeout.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();

    /// Makes the tables of another file visible as `schema.table`.
    [[nodiscard]] Result<void> attach(const QString &path, const QString &schema);

    /// The statement for `sql`, prepared at the first call and kept; any earlier use of it is finished.
    /// `sql` must be a literal: statements are kept by its address.
    [[nodiscard]] Result<QSqlQuery *> prepared(const char *sql);
    /// The same for text that is put together at run time; not kept.
    [[nodiscard]] Result<QSqlQuery> prepareOnce(const QString &sql);

    /// Runs a statement that was prepared and bound.
    [[nodiscard]] Result<void> run(QSqlQuery &query);
    /// Prepares, binds `values` in order, and runs. The query that comes back stands before its first row.
    template <typename... Values>
    [[nodiscard]] Result<QSqlQuery *> execute(const char *sql, const Values &...values)
    {
        auto query = prepared(sql);
        if (!query)
            return query;
        int position = 0;
        ((*query)->bindValue(position++, QVariant::fromValue(values)), ...);
        if (auto done = run(**query); !done)
            return fail(done.error());
        return query;
    }
    /// The same for a statement whose rows nobody wants.
    template <typename... Values>
    [[nodiscard]] Result<void> perform(const char *sql, const Values &...values)
    {
        const auto query = execute(sql, values...);
        return query ? Result<void>() : fail(query.error());
    }
    /// Finishes every statement that is kept. One that still stands before a row keeps its read transaction
    /// open, and this connection would go on seeing the database as it was then.
    void rest();
    /// The same; fails where the rows of one, since this was last asked, ended with an error rather than
    /// with the last of them.
    [[nodiscard]] Result<void> takeCutShort();
    /// Runs one statement without values or rows, such as a PRAGMA or a part of a migration.
    [[nodiscard]] Result<void> executeStatement(const QString &sql);

    [[nodiscard]] Error error(const QSqlError &error) const;

    Q_DISABLE_COPY_MOVE(Connection)

private:
    explicit Connection(const QString &name)
        : m_name(name)
    {
    }

    void finish(QSqlQuery &query);

    QString m_name; ///< Of the connection in QSqlDatabase's registry.
    std::optional<Error> m_cutShort;
    std::unordered_map<const char *, QSqlQuery> m_statements;
};

/// A transaction that is undone unless committed. Lives on the stack, beside its connection.
class Transaction final {
public:
    /// Takes the write lock at once, so that two writers wait for each other rather than fail.
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Finishes the statements of the connection first: while one stands before a row, SQLite does not write
    /// its log back into the file, and the log grows without end. Fails where one was cut short: what it
    /// read may have been what is written.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    {
    }

    Connection *m_connection;
};

} // namespace backthread::store
