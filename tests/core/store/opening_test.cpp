// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/librarybackup.h"
#include "core/store/opening.h"
#include "tests/core/store/storefixture.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <thread>
#include <unistd.h>

namespace backthread::store {

using namespace Qt::StringLiterals;

namespace {

class OpeningTest : public ProfileTest {
protected:
    void bookmark(qint64 id)
    {
        auto connection = connect(m_profile, Access::Write);
        ASSERT_TRUE(isGood(connection));
        ASSERT_TRUE(isGood(BookmarkStore(**connection).add(ItemId(id), {}, {}, id)));
    }

    void backUp()
    {
        auto connection = connect(m_profile, Access::Write);
        ASSERT_TRUE(isGood(connection));
        ASSERT_TRUE(isGood(backUpLibrary(**connection, m_profile, 0)));
    }

    [[nodiscard]] std::string bookmarks()
    {
        auto connection = connect(m_profile, Access::Read);
        return connection ? column(**connection, u"SELECT item FROM library.bookmark ORDER BY item"_s)
                          : "none";
    }

    /// Sets the schema's number of a file beyond what is known.
    static void makeNewer(const QString &path)
    {
        auto connection = Connection::open(path, Connection::Mode::ReadWrite);
        ASSERT_TRUE(isGood(connection));
        ASSERT_TRUE(isGood((*connection)->executeStatement(u"PRAGMA user_version = 99"_s)));
    }

    static void garble(const QString &path) { writeFile(path, QByteArray(20'000, 'x')); }

    /// Keeps the header whole, so that only a look at the pages finds the damage.
    static void garbleInside(const QString &path)
    {
        QByteArray content = contentOf(path);
        ASSERT_GT(content.size(), 4096 * 2);
        std::fill(content.begin() + 4096, content.end(), char(0xa5));
        writeFile(path, content);
    }
};

} // namespace

TEST_F(OpeningTest, MakesWhatIsMissing)
{
    m_profile = Profile::in(m_directory.filePath(u"a/b/c"_s));
    const auto repairs = prepare(m_profile);
    ASSERT_TRUE(isGood(repairs));
    EXPECT_TRUE(repairs->isEmpty());
    EXPECT_EQ(bookmarks(), "");
}

TEST_F(OpeningTest, KeepsWhatIsSound)
{
    ASSERT_TRUE(isGood(prepare(m_profile)));
    bookmark(7);
    const auto repairs = prepare(m_profile);
    ASSERT_TRUE(isGood(repairs));
    EXPECT_TRUE(repairs->isEmpty());
    EXPECT_EQ(bookmarks(), "7\n");
}

TEST_F(OpeningTest, PutsADamagedCacheAsideAndBeginsAnother)
{
    ASSERT_TRUE(isGood(prepare(m_profile)));
    bookmark(7);
    garble(m_profile.cachePath);
    const auto repairs = prepare(m_profile);
    ASSERT_TRUE(isGood(repairs));
    EXPECT_EQ(*repairs, QList {Repair::CacheRebuilt});
    EXPECT_EQ(bookmarks(), "7\n");
    const QStringList damaged = besides(m_profile.cachePath, u"cache.db.damaged-*"_s);
    ASSERT_EQ(damaged.size(), 1);
    EXPECT_EQ(contentOf(m_directory.filePath(damaged.first())), QByteArray(20'000, 'x'));
}

TEST_F(OpeningTest, PutsACondemnedCacheAsideOnce)
{
    ASSERT_TRUE(isGood(prepare(m_profile)));
    condemnCache(m_profile);
    const auto repairs = prepare(m_profile);
    ASSERT_TRUE(isGood(repairs));
    EXPECT_EQ(*repairs, QList {Repair::CacheRebuilt});
    EXPECT_EQ(prepare(m_profile).value(), QList<Repair>());
}

TEST_F(OpeningTest, OpensWhereADamagedIndexCannotBeMadeAnew)
{
    ASSERT_TRUE(isGood(prepare(m_profile)));
    {
        const auto connection = connect(m_profile, Access::Write).value();
        ASSERT_TRUE(isGood(connection->executeStatement(u"ALTER TABLE item RENAME COLUMN text TO other"_s)));
    }
    condemnIndexes(m_profile);
    for (int start = 0; start < 2; ++start)
        EXPECT_EQ(prepare(m_profile).value(), QList<Repair>());
    {
        const auto connection = connect(m_profile, Access::Write).value();
        ASSERT_TRUE(isGood(connection->executeStatement(u"ALTER TABLE item RENAME COLUMN other TO text"_s)));
    }
    EXPECT_EQ(prepare(m_profile).value(), QList {Repair::IndexesRebuilt}) << "as soon as it can";
}

TEST_F(OpeningTest, RestoresADamagedLibraryFromTheNewestGoodBackup)
{
    ASSERT_TRUE(isGood(prepare(m_profile)));
    bookmark(7);
    backUp();
    const QStringList good = QDir(m_profile.backupDirectory).entryList({u"library-*.db"_s});
    ASSERT_EQ(good.size(), 1);
    QString newer = good.first();
    newer.replace(u".db"_s, u"-newer.db"_s);
    garble(QDir(m_profile.backupDirectory).filePath(newer)); // but not good
    bookmark(8); // after the backup
    for (const auto &damage : {garble, garbleInside}) {
        damage(m_profile.libraryPath);
        const auto repairs = prepare(m_profile);
        ASSERT_TRUE(isGood(repairs));
        EXPECT_EQ(*repairs, QList {Repair::LibraryRestored});
        EXPECT_EQ(bookmarks(), "7\n");
    }
    EXPECT_EQ(besides(m_profile.libraryPath, u"library.db.damaged-*"_s).size(), 2);
}

TEST_F(OpeningTest, RestoresALibraryThatWasEmptied)
{
    ASSERT_TRUE(isGood(prepare(m_profile)));
    bookmark(7);
    backUp();
    writeFile(m_profile.libraryPath, {});
    const auto repairs = prepare(m_profile);
    ASSERT_TRUE(isGood(repairs));
    EXPECT_EQ(*repairs, QList {Repair::LibraryRestored});
    EXPECT_EQ(bookmarks(), "7\n");
}

TEST_F(OpeningTest, RestoresALibraryThatWasPutAsideAndNotYetRestored)
{
    ASSERT_TRUE(isGood(prepare(m_profile)));
    bookmark(7);
    backUp();
    // As a kill between the two leaves it.
    ASSERT_TRUE(QFile::rename(m_profile.libraryPath, m_profile.libraryPath + u".damaged-1"_s));
    writeFile(m_profile.libraryPath + u"-wal"_s, "of another one");
    const auto repairs = prepare(m_profile);
    ASSERT_TRUE(isGood(repairs));
    EXPECT_EQ(*repairs, QList {Repair::LibraryRestored});
    EXPECT_EQ(bookmarks(), "7\n");
}

TEST_F(OpeningTest, AnEmptyFileWithoutBackupsIsAFreshStart)
{
    writeFile(m_profile.libraryPath, {}); // as a kill during the very first start leaves it
    EXPECT_EQ(prepare(m_profile).value(), QList<Repair>());
}

TEST_F(OpeningTest, RestartsADamagedLibraryWithoutBackups)
{
    ASSERT_TRUE(isGood(prepare(m_profile)));
    bookmark(7);
    garble(m_profile.libraryPath);
    const auto repairs = prepare(m_profile);
    ASSERT_TRUE(isGood(repairs));
    EXPECT_EQ(*repairs, QList {Repair::LibraryRestarted});
    EXPECT_EQ(bookmarks(), "");
    EXPECT_EQ(besides(m_profile.libraryPath, u"library.db.damaged-*"_s).size(), 1);
}

TEST_F(OpeningTest, RefusesNewerFilesAndLeavesThemAlone)
{
    ASSERT_TRUE(isGood(prepare(m_profile)));
    for (const QString &path : {m_profile.cachePath, m_profile.libraryPath}) {
        makeNewer(path);
        const QByteArray before = contentOf(path);
        EXPECT_EQ(errorOf(prepare(m_profile)), Error::Kind::DatabaseNewer) << path.toStdString();
        EXPECT_EQ(contentOf(path), before) << path.toStdString();
    }
    EXPECT_TRUE(besides(m_profile.libraryPath, u"*.damaged-*"_s).isEmpty());
}

TEST_F(OpeningTest, APlaceThatCannotBeMadeIsReadOnly)
{
    writeFile(m_directory.filePath(u"file"_s), "not a directory");
    EXPECT_EQ(errorOf(prepare(Profile::in(m_directory.filePath(u"file/profile"_s)))), Error::Kind::ReadOnly);
}

TEST_F(OpeningTest, ADirectoryThatCannotBeWrittenIsReadOnly)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    ASSERT_TRUE(QFile::setPermissions(m_directory.path(), QFile::ReadOwner | QFile::ExeOwner));
    EXPECT_EQ(errorOf(prepare(m_profile)), Error::Kind::ReadOnly);
    ASSERT_TRUE(
        QFile::setPermissions(m_directory.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

TEST_F(OpeningTest, ThreadsThatOpenOneProfileWaitForEachOther)
{
    std::vector<Result<QList<Repair>>> results(4);
    {
        std::vector<std::jthread> threads;
        for (auto &result : results)
            threads.emplace_back([this, &result] { result = prepare(m_profile); });
    }
    for (const auto &result : results) {
        ASSERT_TRUE(isGood(result));
        EXPECT_TRUE(result->isEmpty());
    }
}

TEST_F(OpeningTest, AReaderCannotWriteAndSeesWhatAWriterCommits)
{
    ASSERT_TRUE(isGood(prepare(m_profile)));
    auto reader = connect(m_profile, Access::Read);
    ASSERT_TRUE(isGood(reader));
    EXPECT_EQ(column(**reader, u"SELECT item FROM library.bookmark"_s), "");
    bookmark(7);
    EXPECT_EQ(column(**reader, u"SELECT item FROM library.bookmark"_s), "7\n");
    EXPECT_EQ(errorOf(ItemStore(**reader).save(drawing::items("1\n  2\n"), 1)), Error::Kind::ReadOnly);
}

TEST_F(OpeningTest, LibraryWritesAreDurableAndCacheWritesAreQuick)
{
    ASSERT_TRUE(isGood(prepare(m_profile)));
    auto connection = connect(m_profile, Access::Write);
    ASSERT_TRUE(isGood(connection));
    EXPECT_EQ(column(**connection, u"PRAGMA library.synchronous"_s), "2\n");
    EXPECT_EQ(column(**connection, u"PRAGMA main.synchronous"_s), "1\n");
    EXPECT_EQ(column(**connection, u"PRAGMA library.journal_mode"_s), "wal\n");
    EXPECT_EQ(column(**connection, u"PRAGMA main.journal_mode"_s), "wal\n");
}

} // namespace backthread::store
