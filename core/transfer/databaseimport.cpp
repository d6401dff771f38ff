// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/databaseimport.h"

#include "core/store/connection.h"
#include "core/store/itemrow.h"
#include "core/store/migrations.h"
#include "core/store/profile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Items;
using store::Connection;
using store::Profile;

namespace {

/// What goes wrong with a database that is an input is not the fault of ours.
Error asInputError(const Error &error)
{
    return {error.kind == Error::Kind::DatabaseDamaged ? Error::Kind::Malformed : Error::Kind::File,
        error.detail};
}

Result<qint64> number(Connection &connection, const char *sql)
{
    auto query = connection.execute(sql);
    if (!query)
        return fail(asInputError(query.error()));
    const qint64 value = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return value;
}

Result<std::unique_ptr<Connection>> openCache(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return fail(asInputError(connection.error()));
    const auto version = number(**connection, "PRAGMA user_version");
    if (!version)
        return fail(version.error());
    if (*version > store::newestMigration(u"cache"_s))
        return fail({Error::Kind::DatabaseNewer, path});
    if (*version < store::newestMigration(u"cache"_s))
        return fail(
            Error::malformed(u"%1 is of an older version; open it once with this program"_s.arg(path)));
    return connection;
}

/// One import under way.
class Run final {
public:
    Run(const ImportTarget &target, const std::stop_token &stop)
        : m_target(target)
        , m_stop(stop)
    {
    }

    Result<void> takeItems(const QString &path)
    {
        auto connection = openCache(path);
        if (!connection)
            return fail(connection.error());
        const auto count = number(**connection, "SELECT count(*) FROM item WHERE id > 0");
        if (!count)
            return fail(count.error());
        m_count = *count;
        ItemId last(0);
        for (;;) {
            auto items = itemsBehind(**connection, last);
            if (!items || items->isEmpty())
                return items ? Result<void>() : fail(items.error());
            last = items->constLast().id;
            if (auto saved = save(std::move(*items)); !saved)
                return saved;
        }
    }

    Result<void> takeLibrary(const QString &path)
    {
        if (m_stop.stop_requested())
            return fail(Error::cancelled());
        const auto merged = m_target.mergeLibrary(path);
        if (!merged)
            return fail(merged.error());
        m_report.bookmarks = merged->bookmarks;
        m_report.others = merged->others;
        return {};
    }

    [[nodiscard]] const ImportReport &report() const { return m_report; }

private:
    static Result<Items> itemsBehind(Connection &connection, ItemId last)
    {
        auto query = connection.execute("SELECT " BACKTHREAD_ITEM_COLUMNS
                                        " FROM item WHERE id > ? ORDER BY id LIMIT ?",
            last.rowid(), qint64(kImportBatch));
        if (!query)
            return fail(asInputError(query.error()));
        Items items;
        while ((*query)->next())
            items.append(store::itemFrom(**query));
        (*query)->finish();
        return items;
    }

    Result<void> save(Items &&items)
    {
        if (m_stop.stop_requested())
            return fail(Error::cancelled());
        const qint64 count = items.size();
        const auto rejected = m_target.saveItems(std::move(items));
        if (!rejected)
            return fail(rejected.error());
        m_report.items += count - *rejected;
        m_report.rejected += *rejected;
        if (m_target.progressed)
            m_target.progressed({m_report.items, m_count, m_report.items});
        return {};
    }

    const ImportTarget &m_target;
    const std::stop_token &m_stop;
    ImportReport m_report;
    qint64 m_count = 0;
};

bool isSqliteFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
        && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

bool hasBookmarks(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    const auto count = connection
        ? number(**connection, "SELECT count(*) FROM sqlite_master WHERE name = 'bookmark'")
        : Result<qint64>(0);
    return count.value_or(0) > 0;
}

} // namespace

QStringList databasePaths(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    const Profile profile = Profile::in(path);
    return {profile.libraryPath, profile.cachePath};
}

bool isDatabase(const QString &path)
{
    const QStringList paths = databasePaths(path);
    return std::any_of(paths.cbegin(), paths.cend(), isSqliteFile);
}

Result<ImportReport> importDatabase(
    const QString &path, const ImportTarget &target, const std::stop_token &stop)
{
    Profile profile;
    if (QFileInfo(path).isDir())
        profile = Profile::in(path);
    else
        (hasBookmarks(path) ? profile.libraryPath : profile.cachePath) = path;
    Run run(target, stop);
    Result<void> done;
    if (isSqliteFile(profile.cachePath))
        done = run.takeItems(profile.cachePath);
    // The library in any case: a cache can be fetched again.
    if (isSqliteFile(profile.libraryPath)) {
        const auto taken = run.takeLibrary(profile.libraryPath);
        if (done)
            done = taken;
    }
    return done ? Result<ImportReport>(run.report()) : fail(done.error());
}

} // namespace backthread::transfer
