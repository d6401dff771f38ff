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

/// Whether a check has found damage; where it could not look that is its error.
Result<bool> hasFound(const Result<void> &checked)
{
    using enum Error::Kind;
    if (checked)
        return false;
    const Error::Kind kind = checked.error().kind;
    const bool isDamage = kind == DatabaseDamaged || kind == LibraryDamaged || kind == IndexDamaged;
    return isDamage ? Result<bool>(true) : fail(checked.error());
}

/// True where something had to be done.
Result<bool> repairIndexes(Connection &connection)
{
    const auto isDamaged = hasFound(checkDatabases(connection));
    return isDamaged && *isDamaged ? connection.executeStatement(u"REINDEX"_s).has_value() : isDamaged;
}

Result<bool> repairLibrary(Connection &connection, const Profile &profile)
{
    const auto isDamaged = hasFound(checkLibraryIn(connection));
    if (!isDamaged || !*isDamaged)
        return isDamaged;
    const auto restored = restoreNewest(connection, profile);
    return restored ? Result<bool>(true) : fail(restored.error());
}

Result<bool> repairSearchIndex(Connection &connection)
{
    const auto isDamaged = hasFound(checkSearchIndex(connection));
    if (!isDamaged || !*isDamaged)
        return isDamaged;
    const auto rebuilt = rebuildSearchIndex(connection);
    return rebuilt ? Result<bool>(true) : fail(rebuilt.error());
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
            return fail({checked.error().kind, u"a search index: "_s + checked.error().detail});
    }
    return {};
}

Result<void> rebuildSearchIndex(Connection &connection)
{
    for (const TextIndex &index : kTextIndexes) {
        if (auto rebuilt = connection.perform(index.rebuild); !rebuilt)
            return rebuilt;
    }
    return {};
}

Result<RepairReport> repairDatabases(Connection &connection, const Profile &profile)
{
    const auto indexes = repairIndexes(connection);
    const auto library = indexes ? repairLibrary(connection, profile) : indexes;
    if (!library)
        return fail(library.error());
    const auto searchIndex = repairSearchIndex(connection);
    // An index that cannot be made anew is one of texts that cannot be read.
    const auto isLost =
        searchIndex ? hasFound(checkCacheIn(connection)) : hasFound(fail(searchIndex.error()));
    if (!isLost)
        return fail(isLost.error());
    if (*isLost)
        condemnCache(profile);
    else
        pardonCache(profile);
    return RepairReport {searchIndex.value_or(false), *indexes, *library, *isLost};
}

} // namespace backthread::store
