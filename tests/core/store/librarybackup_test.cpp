// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasecheck.h"
#include "core/store/librarybackup.h"
#include "core/store/migrations.h"
#include "tests/core/store/storefixture.h"

#include <QDir>
#include <QFile>

namespace backthread::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24 * 60 * 60;

class LibraryBackupTest : public StoreTest {
protected:
    [[nodiscard]] QStringList copies() const
    {
        return QDir(m_profile.backupDirectory).entryList(QDir::Files, QDir::Name);
    }

    void pretendCopy(const QString &name, const QByteArray &content = "old")
    {
        ASSERT_TRUE(QDir().mkpath(m_profile.backupDirectory));
        writeFile(QDir(m_profile.backupDirectory).filePath(name), content);
    }

    void pretendCopies(int count)
    {
        ASSERT_TRUE(QDir().mkpath(m_profile.backupDirectory));
        for (int i = 0; i < count; ++i)
            writeFile(
                QDir(m_profile.backupDirectory).filePath(u"library-202001%1-000000.db"_s.arg(i + 10)), "old");
    }
};

} // namespace

TEST_F(LibraryBackupTest, ACopyHoldsTheWholeLibraryAndNoCache)
{
    save("1\n  2 alice: kept\n");
    ASSERT_TRUE(isGood(stores().bookmarks.add(ItemId(2), {u"tag"_s}, u"note"_s, 10)));
    ASSERT_TRUE(isGood(backUpLibrary(connection(), m_profile, kDay)));
    ASSERT_EQ(copies().size(), 1);
    const QString copy = QDir(m_profile.backupDirectory).filePath(copies().first());
    EXPECT_TRUE(isGood(checkLibrary(copy)));
    auto opened = Connection::open(copy, Connection::Mode::ReadOnly);
    ASSERT_TRUE(isGood(opened));
    EXPECT_EQ(column(**opened, u"SELECT text FROM bookmark"_s), "kept\n");
    EXPECT_EQ(column(**opened, u"SELECT tag FROM bookmark_tag"_s), "tag\n");
    EXPECT_EQ(column(**opened, u"SELECT count(*) FROM sqlite_schema WHERE name = 'item'"_s), "0\n");
    EXPECT_EQ(
        column(**opened, u"PRAGMA user_version"_s), column(connection(), u"PRAGMA library.user_version"_s));
}

TEST_F(LibraryBackupTest, OneThatIsYoungEnoughIsEnough)
{
    ASSERT_TRUE(isGood(backUpLibrary(connection(), m_profile, kDay)));
    ASSERT_TRUE(isGood(backUpLibrary(connection(), m_profile, kDay)));
    EXPECT_EQ(copies().size(), 1);
}

TEST_F(LibraryBackupTest, KeepsTheNewestTen)
{
    pretendCopies(12);
    ASSERT_TRUE(isGood(backUpLibrary(connection(), m_profile, kDay)));
    const QStringList kept = copies();
    ASSERT_EQ(kept.size(), 10);
    EXPECT_EQ(kept.first(), u"library-20200113-000000.db"_s);
    EXPECT_GT(kept.last(), u"library-2020"_s);
    EXPECT_FALSE(contentOf(QDir(m_profile.backupDirectory).filePath(kept.last())).startsWith("old"));
}

TEST_F(LibraryBackupTest, ACopyIsCompleteOrDoesNotAppear)
{
    pretendCopies(10);
    const QStringList before = copies();
    auto transaction = Transaction::begin(connection());
    ASSERT_TRUE(isGood(transaction)); // VACUUM is refused inside a transaction
    EXPECT_FALSE(backUpLibrary(connection(), m_profile, kDay));
    EXPECT_EQ(copies(), before) << "nor an unfinished one";
}

TEST_F(LibraryBackupTest, CopiesOfTheFutureAndOfOthersDoNotCount)
{
    pretendCopy(u"library-20990101-000000.db"_s); // the clock was set back since
    pretendCopy(u"library-mine.db"_s);
    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(isGood(backUpLibrary(connection(), m_profile, kDay)));
        EXPECT_EQ(copies().size(), 3);
    }
    EXPECT_TRUE(copies().contains(u"library-mine.db"_s));
}

TEST_F(LibraryBackupTest, CopiesOfTheFutureAreTheFirstToGo)
{
    for (int i = 0; i < 10; ++i)
        pretendCopy(u"library-209901%1-000000.db"_s.arg(i + 10));
    ASSERT_TRUE(isGood(backUpLibrary(connection(), m_profile, kDay)));
    const QStringList first = copies();
    ASSERT_TRUE(isGood(backUpLibrary(connection(), m_profile, 0)));
    EXPECT_EQ(copies().size(), 10);
    EXPECT_TRUE(copies().contains(first.first())) << "that of this moment";
}

TEST_F(LibraryBackupTest, AnEmptyFileIsNoBackup)
{
    ASSERT_TRUE(isGood(stores().bookmarks.add(ItemId(2), {}, {}, 10)));
    ASSERT_TRUE(isGood(backUpLibrary(connection(), m_profile, kDay)));
    QString newer = copies().first();
    pretendCopy(newer.replace(u".db"_s, u"-1.db"_s), {});
    pretendCopy(newer.replace(u".db"_s, u"-2.db"_s), {});
    {
        auto blank =
            Connection::open(QDir(m_profile.backupDirectory).filePath(newer), Connection::Mode::ReadWrite);
        ASSERT_TRUE(isGood(blank));
        ASSERT_TRUE(isGood((*blank)->executeStatement(u"CREATE TABLE other (id INTEGER)"_s)));
    }
    const Profile restored {m_directory.filePath(u"new.db"_s), {}, m_profile.backupDirectory, {}};
    EXPECT_EQ(restoreNewestBackup(restored), Result<bool>(true));
    EXPECT_EQ(besides(restored.libraryPath, u"new.db*"_s), QStringList {u"new.db"_s});
    auto opened = Connection::open(restored.libraryPath, Connection::Mode::ReadOnly);
    ASSERT_TRUE(isGood(opened));
    EXPECT_EQ(column(**opened, u"SELECT item FROM bookmark"_s), "2\n");
}

TEST_F(LibraryBackupTest, TheLibraryBecomesWhatACopyIsAndWhatItWasIsCopied)
{
    save("1\n  2 alice: kept\n  3 bob: later\n");
    ASSERT_TRUE(isGood(stores().bookmarks.add(ItemId(2), {u"tag"_s}, u"note"_s, 10)));
    ASSERT_TRUE(isGood(backUpLibrary(connection(), m_profile, 0)));
    const QString copy = libraryBackups(m_profile).constFirst();
    ASSERT_TRUE(isGood(stores().bookmarks.remove({ItemId(2)})));
    ASSERT_TRUE(isGood(stores().bookmarks.add(ItemId(3), {u"other"_s}, {}, 20)));

    ASSERT_TRUE(isGood(restoreLibrary(connection(), m_profile, copy)));
    EXPECT_EQ(column(connection(), u"SELECT item || note FROM bookmark"_s), "2note\n");
    EXPECT_EQ(column(connection(), u"SELECT tag FROM bookmark_tag"_s), "tag\n");
    EXPECT_TRUE(isGood(checkDatabases(connection())));
    EXPECT_FALSE(QFile::exists(m_profile.libraryPath + u".restoring"_s));

    auto before = Connection::open(libraryBackups(m_profile).constFirst(), Connection::Mode::ReadOnly);
    ASSERT_TRUE(isGood(before));
    EXPECT_EQ(column(**before, u"SELECT tag FROM bookmark_tag"_s), "other\n");
}

TEST_F(LibraryBackupTest, TheLibraryOfAnOlderVersionIsBroughtUpToDate)
{
    const QString old = m_directory.filePath(u"old.db"_s);
    {
        auto connection = Connection::open(old, Connection::Mode::ReadWrite);
        ASSERT_TRUE(isGood(connection));
        for (int number = 1; number <= 3; ++number) {
            const QString migration =
                QString::fromUtf8(contentOf(u":/migrations/library/00%1.sql"_s.arg(number)));
            for (const QString &statement : migration.split(u"--;\n"_s))
                ASSERT_TRUE(isGood((*connection)->executeStatement(statement)));
        }
        for (const auto *statement :
            {"PRAGMA user_version = 3", "INSERT INTO bookmark (item, created) VALUES (7, 1)"})
            ASSERT_TRUE(isGood((*connection)->executeStatement(QString::fromLatin1(statement))));
    }
    ASSERT_TRUE(isGood(restoreLibrary(connection(), m_profile, old)));
    EXPECT_EQ(column(connection(), u"SELECT item FROM bookmark"_s), "7\n");
    EXPECT_EQ(column(connection(), u"SELECT count(*) FROM watch"_s), "0\n");
}

TEST_F(LibraryBackupTest, WhatIsNoLibraryIsNotTakenForOne)
{
    save("1\n  2 alice: kept\n");
    ASSERT_TRUE(isGood(stores().bookmarks.add(ItemId(2), {}, {}, 10)));
    const QString text = m_directory.filePath(u"text"_s);
    writeFile(text, "no database");
    EXPECT_EQ(restoreLibrary(connection(), m_profile, text).error().kind, Error::Kind::Malformed);
    EXPECT_EQ(restoreLibrary(connection(), m_profile, m_directory.filePath(u"missing"_s)).error().kind,
        Error::Kind::NotFound);
    EXPECT_EQ(column(connection(), u"SELECT item FROM bookmark"_s), "2\n");
}

TEST_F(LibraryBackupTest, OnlyEmptyFilesAreNothingToRestore)
{
    pretendCopy(u"library-20200101-000000.db"_s, {});
    const Profile restored {m_directory.filePath(u"new.db"_s), {}, m_profile.backupDirectory, {}};
    EXPECT_EQ(restoreNewestBackup(restored), Result<bool>(false));
    EXPECT_FALSE(QFile::exists(restored.libraryPath));
}

TEST_F(LibraryBackupTest, WhatCannotBeRestoredIsAnError)
{
    ASSERT_TRUE(isGood(backUpLibrary(connection(), m_profile, kDay)));
    const Profile nowhere {m_directory.filePath(u"missing/new.db"_s), {}, m_profile.backupDirectory, {}};
    const auto restored = restoreNewestBackup(nowhere);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().kind, Error::Kind::File);
}

TEST_F(LibraryBackupTest, WhatAKillLeftIsNoBackupAndGoes)
{
    pretendCopy(u"library-20990101-000000.db.part"_s, "half");
    EXPECT_EQ(
        restoreNewestBackup(Profile {m_directory.filePath(u"new.db"_s), {}, m_profile.backupDirectory, {}}),
        Result<bool>(false));
    ASSERT_TRUE(isGood(backUpLibrary(connection(), m_profile, kDay)));
    ASSERT_EQ(copies().size(), 1);
    EXPECT_TRUE(copies().first().endsWith(u".db"_s));
}

TEST_F(LibraryBackupTest, AMissingLibraryIsSoundAndGarbageIsNot)
{
    EXPECT_TRUE(isGood(checkLibrary(m_directory.filePath(u"missing.db"_s))));
    EXPECT_FALSE(QFile::exists(m_directory.filePath(u"missing.db"_s)));
    writeFile(m_directory.filePath(u"garbage.db"_s), QByteArray(5'000, 'x'));
    EXPECT_EQ(errorOf(checkLibrary(m_directory.filePath(u"garbage.db"_s))), Error::Kind::DatabaseDamaged);
}

TEST_F(LibraryBackupTest, ADirectoryThatCannotBeMadeIsReadOnly)
{
    writeFile(m_profile.backupDirectory, "in the way");
    EXPECT_EQ(errorOf(backUpLibrary(connection(), m_profile, kDay)), Error::Kind::ReadOnly);
}

} // namespace backthread::store
