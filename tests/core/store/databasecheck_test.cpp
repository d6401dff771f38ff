// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasecheck.h"
#include "core/store/librarybackup.h"
#include "core/store/opening.h"
#include "core/store/profilecopy.h"
#include "tests/core/store/storefixture.h"

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::RepairReport;

namespace {

class DatabaseCheckTest : public StoreTest {
protected:
    [[nodiscard]] std::string found(const QString &word)
    {
        return column(connection(), u"SELECT rowid FROM words WHERE words MATCH '%1'"_s.arg(word));
    }
};

} // namespace

TEST_F(DatabaseCheckTest, ASoundProfileNeedsNoRepair)
{
    save("1\n  2 alice: lighthouse\n");
    EXPECT_TRUE(isGood(checkDatabases(connection())));
    EXPECT_TRUE(isGood(checkSearchIndex(connection())));
    const auto repaired = repairDatabases(connection(), m_profile);
    ASSERT_TRUE(isGood(repaired));
    EXPECT_TRUE(repaired->isNothing());
}

TEST_F(DatabaseCheckTest, TheIndexOfWordsIsMadeAnew)
{
    save("1\n  2 alice: lighthouse\n");
    ASSERT_TRUE(isGood(connection().executeStatement(
        u"INSERT INTO words (words, rowid, title, text) VALUES ('delete', 2, NULL, 'lighthouse')"_s)));
    ASSERT_EQ(found(u"lighthouse"_s), "");
    EXPECT_EQ(errorOf(checkSearchIndex(connection())), Error::Kind::IndexDamaged);

    EXPECT_EQ(repairDatabases(connection(), m_profile).value(), RepairReport {.searchIndex = true});

    EXPECT_TRUE(isGood(checkSearchIndex(connection())));
    EXPECT_EQ(found(u"lighthouse"_s), "2\n");
}

TEST_F(DatabaseCheckTest, TheIndexOfAuthorsIsMadeAnew)
{
    const auto written = [this] {
        return column(connection(), u"SELECT rowid FROM author WHERE author MATCH 'alice'"_s);
    };
    save("1\n  2 alice: lighthouse\n");
    ASSERT_TRUE(isGood(connection().executeStatement(
        u"INSERT INTO author (author, rowid, \"by\") VALUES ('delete', 2, 'alice')"_s)));
    ASSERT_EQ(written(), "");
    EXPECT_EQ(errorOf(checkSearchIndex(connection())), Error::Kind::IndexDamaged);

    EXPECT_EQ(repairDatabases(connection(), m_profile).value(), RepairReport {.searchIndex = true});

    EXPECT_TRUE(isGood(checkSearchIndex(connection())));
    EXPECT_EQ(written(), "2\n");
}

TEST_F(DatabaseCheckTest, WhatIsBusyIsNotDamaged)
{
    save("1\n  2 alice: lighthouse\n");
    const auto other = connect(m_profile, Access::Write).value();
    const auto writing = Transaction::begin(*other);
    ASSERT_TRUE(isGood(writing));
    ASSERT_TRUE(isGood(connection().executeStatement(u"PRAGMA busy_timeout = 0"_s)));
    EXPECT_EQ(errorOf(checkSearchIndex(connection())), Error::Kind::Database);
    EXPECT_EQ(errorOf(repairDatabases(connection(), m_profile)), Error::Kind::Database);
    EXPECT_EQ(prepare(m_profile).value(), QList<Repair>());
}

TEST_F(DatabaseCheckTest, WhatIsSoundOnceRepairedIsKept)
{
    save("1\n  2 alice: lighthouse\n");
    condemnCache(m_profile);
    condemnIndexes(m_profile);
    ASSERT_TRUE(isGood(repairDatabases(connection(), m_profile)));
    EXPECT_EQ(prepare(m_profile).value(), QList<Repair>());
    EXPECT_EQ(found(u"lighthouse"_s), "2\n");
}

TEST_F(DatabaseCheckTest, BackupsSayWhatTheyHold)
{
    save("1\n  2 alice: kept\n");
    ASSERT_TRUE(isGood(stores().bookmarks.add(ItemId(1), {}, {}, 10)));
    ASSERT_TRUE(isGood(stores().bookmarks.add(ItemId(2), {}, u"note"_s, 10)));
    ASSERT_TRUE(
        isGood(connection().executeStatement(u"INSERT INTO library.person VALUES ('ann', 'mine')"_s)));
    ASSERT_TRUE(isGood(backUpLibrary(connection(), m_profile, 0)));
    const QString path = libraryBackups(m_profile).constFirst();
    auto copies = describeBackups(m_profile);
    ASSERT_EQ(copies.size(), 1);
    EXPECT_EQ(copies.first().path, path);
    EXPECT_TRUE(copies.first().isSound);
    EXPECT_EQ(copies.first().bookmarks, 2);
    EXPECT_EQ(copies.first().notes, 2);
    EXPECT_GT(copies.first().made, 1'700'000'000);
    writeFile(path, "noise");
    EXPECT_FALSE(describeBackups(m_profile).constFirst().isSound);
}

TEST_F(DatabaseCheckTest, ACopyOfTheProfileIsAProfile)
{
    save("1\n  2 alice: kept\n");
    ASSERT_TRUE(isGood(stores().bookmarks.add(ItemId(2), {u"tag"_s}, u"note"_s, 10)));
    writeFile(m_profile.settingsPath, "[window]\n");
    const QString directory = m_directory.filePath(u"else/where"_s);

    ASSERT_TRUE(isGood(copyProfile(connection(), m_profile, directory)));

    const Profile copy = Profile::in(directory);
    ASSERT_TRUE(isGood(prepare(copy)));
    const auto opened = connect(copy, Access::Read);
    ASSERT_TRUE(isGood(opened));
    Stores others(**opened);
    EXPECT_EQ(others.bookmarks.list().value(), stores().bookmarks.list().value());
    EXPECT_EQ(others.items.item(ItemId(2)).value(), item(2));
    EXPECT_EQ(contentOf(copy.settingsPath), "[window]\n");
    EXPECT_EQ(errorOf(copyProfile(connection(), m_profile, directory)), Error::Kind::File)
        << "nothing is written over";
}

} // namespace backthread::store
