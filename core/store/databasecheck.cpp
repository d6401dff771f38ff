// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasecheck.h"

#include "core/store/connection.h"
#include "core/store/librarybackup.h"
#include "core/store/opening.h"
#include "core/store/otherlibrary.h"

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::RepairReport;

namespace {

/// An index by FTS5, which nothing but FTS5 itself looks into.
struct TextIndex {
    const char *check;
    const char *rebuild;
};
constexpr TextIndex kTextIndexes[] {
    {"INSERT INTO words (words, rank) VALUES ('integrity-check', 1)",
        "INSERT INTO words (words) VALUES ('rebuild')"},
    {"INSERT INTO author (author, rank) VALUES ('integrity-check', 1)",
        "INSERT INTO author (author) VALUES ('rebuild')"},
    {"INSERT INTO library.bookmark_words (bookmark_words, rank) VALUES ('integrity-check', 1)",
        "INSERT INTO library.bookmark_words (bookmark_words) VALUES ('rebuild')"},
};

Result<void> checkSchema(Connection &connection, const QString &schema, Error::Kind kind)
{
    auto query = connection.prepareOnce(u"PRAGMA %1.integrity_check(1)"_s.arg(schema));
    if (!query)
        return fail(query.error());
    if (auto done = connection.run(*query); !done)
        return done;
    const QString answer = query->next() ? query->value(0).toString() : QString();
    return answer == u"ok"_s ? Result<void>() : fail({kind, answer});
}

Result<void> checkLibraryIn(Connection &connection)
{
    return checkSchema(connection, u"library"_s, Error::Kind::LibraryDamaged);
}

Result<void> checkCacheIn(Connection &connection)
{
    return checkSchema(connection, u"main"_s, Error::Kind::DatabaseDamaged);
}

Result<void> restoreNewest(Connection &connection, const Profile &profile)
{
    for (const QString &path : libraryBackups(profile)) {
        if (isLibrary(path))
            return replaceLibrary(connection, profile, path);
    }
    return fail({Error::Kind::LibraryDamaged, u"there is no sound backup"_s});
}

/// True where something had to be done.
Result<bool> repairSearchIndex(Connection &connection)
{
    if (checkSearchIndex(connection))
        return false;
    for (const TextIndex &index : kTextIndexes) {
        if (auto rebuilt = connection.perform(index.rebuild); !rebuilt)
            return fail(rebuilt.error());
    }
    return true;
}

} // namespace

Result<void> checkDatabases(Connection &connection)
{
    auto library = checkLibraryIn(connection);
    return library ? checkCacheIn(connection) : library;
}

Result<void> checkSearchIndex(Connection &connection)
{
    for (const TextIndex &index : kTextIndexes) {
        // Rank 1: what is indexed is compared with the texts, too.
        const auto checked = connection.perform(index.check);
        if (!checked)
            return fail({Error::Kind::DatabaseDamaged, u"a search index: "_s + checked.error().detail});
    }
    return {};
}

Result<RepairReport> repairDatabases(Connection &connection, const Profile &profile)
{
    RepairReport report;
    if (!checkDatabases(connection))
        report.indexes = connection.executeStatement(u"REINDEX"_s).has_value();
    if (!checkLibraryIn(connection)) {
        if (auto restored = restoreNewest(connection, profile); !restored)
            return fail(restored.error());
        report.library = true;
    }
    const auto rebuilt = repairSearchIndex(connection);
    report.searchIndex = rebuilt.value_or(false);
    if (!rebuilt || !checkCacheIn(connection)) {
        condemnCache(profile);
        report.cache = true;
    }
    return report;
}

} // namespace backthread::store
