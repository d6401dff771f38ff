// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/librarymerge.h"

#include "core/store/bookmarkstore.h"
#include "core/store/connection.h"
#include "core/store/otherlibrary.h"

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::Bookmark;

namespace {

/// The columns of a table but for `id`, which numbers its rows here and elsewhere.
Result<QStringList> columnsOf(Connection &connection, const QString &table)
{
    auto query = connection.prepareOnce(
        u"SELECT name FROM pragma_table_info(?, 'other') WHERE name <> 'id' ORDER BY cid"_s);
    if (!query)
        return fail(query.error());
    query->addBindValue(table);
    if (auto done = connection.run(*query); !done)
        return fail(done.error());
    QStringList columns;
    while (query->next())
        columns.append(u'"' + query->value(0).toString() + u'"');
    return columns;
}

/// Which rows of a table are wanted; most tables' all.
QString conditionFor(const QString &table)
{
    if (table == "fold"_L1) // A thread that was opened here stays as it was left.
        return u" WHERE story NOT IN (SELECT story FROM library.visit)"_s;
    if (table == "watch"_L1) // Kind::OwnName: there is one at most.
        return u" WHERE kind <> 2 OR NOT EXISTS (SELECT 1 FROM library.watch WHERE kind = 2)"_s;
    return {};
}

/// How many rows the other has.
Result<qint64> mergeTable(Connection &connection, const QString &table)
{
    const auto columns = columnsOf(connection, table);
    if (!columns)
        return fail(columns.error());
    const QString list = columns->join(u", "_s);
    const auto merged = connection.executeStatement(
        u"INSERT OR IGNORE INTO library.\"%1\" (%2) SELECT %2 FROM other.\"%1\""_s.arg(table, list)
        + conditionFor(table));
    if (!merged)
        return fail(merged.error());
    auto count = connection.prepareOnce(u"SELECT count(*) FROM other.\"%1\""_s.arg(table));
    if (!count)
        return fail(count.error());
    if (auto done = connection.run(*count); !done)
        return fail(done.error());
    return count->next() ? count->value(0).toLongLong() : 0;
}

constexpr auto kFillEmptyNotes = R"(
    UPDATE library.person SET note = (SELECT note FROM other.person AS theirs WHERE theirs.name = person.name)
    WHERE note = '' AND name IN (SELECT name FROM other.person))";

/// All tables but those of bookmarks, in the order of their making but for folds, which ask for visits that
/// were there before.
Result<qint64> mergeTables(Connection &connection, const OtherLibrary &other)
{
    auto tables = other.tables();
    if (!tables)
        return fail(tables.error());
    tables->removeIf([](const QString &table) { return table.startsWith("bookmark"_L1); });
    tables->move(tables->indexOf(u"fold"_s), 0);
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    qint64 rows = 0;
    for (const QString &table : std::as_const(*tables)) {
        const auto merged = mergeTable(connection, table);
        if (!merged)
            return fail(merged.error());
        rows += *merged;
    }
    if (auto done = connection.perform(kFillEmptyNotes); !done)
        return fail(done.error());
    const auto done = transaction->commit();
    return done ? Result<qint64>(rows) : fail(done.error());
}

Result<QList<Bookmark>> bookmarksIn(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return fail(connection.error());
    if (auto attached = (*connection)->attach(path, u"library"_s); !attached)
        return fail(attached.error());
    return BookmarkStore(**connection).list();
}

} // namespace

Result<MergeReport> mergeLibrary(Connection &connection, const Profile &profile, const QString &path,
    const std::function<Result<void>(const QList<Bookmark> &)> &save)
{
    const auto other = OtherLibrary::attach(connection, profile, path);
    if (!other)
        return fail(other.error());
    const auto bookmarks = bookmarksIn(other->copy());
    if (!bookmarks)
        return fail(bookmarks.error());
    if (const auto saved = save(*bookmarks); !saved)
        return fail(saved.error());
    const auto rows = mergeTables(connection, *other);
    return rows ? Result<MergeReport>(MergeReport {bookmarks->size(), *rows}) : fail(rows.error());
}

} // namespace backthread::store
