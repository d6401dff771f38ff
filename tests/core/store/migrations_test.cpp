// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "tests/core/store/storefixture.h"

#include <QFile>

#include <thread>

namespace backthread::store {

using namespace Qt::StringLiterals;

namespace {

class MigrationsTest : public ProfileTest {
protected:
    [[nodiscard]] std::unique_ptr<Connection> open(const QString &name)
    {
        auto connection = Connection::open(m_directory.filePath(name), Connection::Mode::ReadWrite);
        EXPECT_TRUE(isGood(connection));
        return std::move(*connection);
    }

    [[nodiscard]] static std::string schemaOf(Connection &connection)
    {
        return column(
            connection, u"SELECT name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name"_s);
    }

    [[nodiscard]] static std::string versionOf(Connection &connection)
    {
        return column(connection, u"PRAGMA user_version"_s);
    }

    /// Applies one file by hand, as an older version of the program had done.
    static void applyFirst(Connection &connection, const QString &family)
    {
        QFile file(u":/migrations/%1/001.sql"_s.arg(family));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        for (const QString &statement : QString::fromUtf8(file.readAll()).split(u"\n--;\n"_s))
            ASSERT_TRUE(isGood(connection.executeStatement(statement)));
        ASSERT_TRUE(isGood(connection.executeStatement(u"PRAGMA user_version = 1"_s)));
    }
};

} // namespace

TEST_F(MigrationsTest, KnowsTheNewestOfAFamily)
{
    EXPECT_EQ(newestMigration(u"shelf"_s), 2);
    EXPECT_EQ(newestMigration(u"nowhere"_s), 0);
    EXPECT_GE(newestMigration(u"cache"_s), 1);
    EXPECT_GE(newestMigration(u"library"_s), 1);
}

TEST_F(MigrationsTest, FreshAndMigratedAreTheSame)
{
    const auto fresh = open(u"fresh.db"_s);
    ASSERT_TRUE(isGood(migrate(*fresh, u"shelf"_s)));
    const auto old = open(u"old.db"_s);
    applyFirst(*old, u"shelf"_s);
    ASSERT_TRUE(isGood(migrate(*old, u"shelf"_s)));

    EXPECT_EQ(schemaOf(*old), schemaOf(*fresh));
    EXPECT_EQ(versionOf(*old), "2\n");
    EXPECT_EQ(versionOf(*fresh), "2\n");
}

TEST_F(MigrationsTest, EveryRealFamilyIsTheSameFreshAndMigrated)
{
    for (const QString &family : {u"cache"_s, u"library"_s}) {
        const auto fresh = open(family + u"-fresh.db"_s);
        ASSERT_TRUE(isGood(migrate(*fresh, family)));
        const auto old = open(family + u"-old.db"_s);
        applyFirst(*old, family);
        ASSERT_TRUE(isGood(migrate(*old, family)));
        EXPECT_EQ(schemaOf(*old), schemaOf(*fresh)) << family.toStdString();
        EXPECT_EQ(versionOf(*fresh), std::to_string(newestMigration(family)) + "\n");
    }
}

TEST_F(MigrationsTest, KeepsWhatIsStored)
{
    const auto connection = open(u"a.db"_s);
    applyFirst(*connection, u"shelf"_s);
    ASSERT_TRUE(isGood(connection->executeStatement(u"INSERT INTO book VALUES (7, 'Kept')"_s)));
    ASSERT_TRUE(isGood(migrate(*connection, u"shelf"_s)));
    EXPECT_EQ(column(*connection, u"SELECT title || lent FROM book"_s), "Kept0\n");
}

TEST_F(MigrationsTest, VisitsOfTheFirstLibraryEndedWhenTheyBegan)
{
    const auto connection = open(u"library.db"_s);
    applyFirst(*connection, u"library"_s);
    ASSERT_TRUE(isGood(connection->executeStatement(
        u"INSERT INTO visit (story, opened, previous, place, title) VALUES (1, 200, 100, 7, 'Kept')"_s)));
    ASSERT_TRUE(
        isGood(connection->executeStatement(u"INSERT INTO visit (story, article) VALUES (2, 300)"_s)));
    ASSERT_TRUE(isGood(connection->executeStatement(u"INSERT INTO fold VALUES (1, 9)"_s)));
    ASSERT_TRUE(isGood(migrate(*connection, u"library"_s)));
    EXPECT_EQ(
        column(*connection,
            u"SELECT opened || ' ' || previous || ' ' || closed || ' ' || place || ' ' || title FROM visit "
            "WHERE story = 1"_s),
        "200 100 200 7 Kept\n");
    EXPECT_EQ(column(*connection, u"SELECT count(*) FROM visit WHERE closed IS NULL"_s), "1\n");
    EXPECT_EQ(column(*connection, u"SELECT item FROM fold"_s), "9\n");
}

TEST_F(MigrationsTest, TriggersMayHoldSemicolons)
{
    const auto connection = open(u"a.db"_s);
    ASSERT_TRUE(isGood(migrate(*connection, u"shelf"_s)));
    ASSERT_TRUE(isGood(connection->executeStatement(u"INSERT INTO book (id, title) VALUES (7, 'Lent')"_s)));
    ASSERT_TRUE(isGood(connection->executeStatement(u"INSERT INTO lent VALUES (7, 1)"_s)));
    EXPECT_EQ(column(*connection, u"SELECT title || lent FROM book"_s), "Lent;1\n");
}

TEST_F(MigrationsTest, NothingIsDoneTwice)
{
    const auto connection = open(u"a.db"_s);
    ASSERT_TRUE(isGood(migrate(*connection, u"shelf"_s)));
    const QByteArray before = contentOf(m_directory.filePath(u"a.db"_s));
    EXPECT_TRUE(isGood(migrate(*connection, u"shelf"_s)));
    EXPECT_EQ(contentOf(m_directory.filePath(u"a.db"_s)), before);
}

TEST_F(MigrationsTest, AFailingStatementRollsItsMigrationBack)
{
    const auto connection = open(u"a.db"_s);
    EXPECT_EQ(errorOf(migrate(*connection, u"broken"_s)), Error::Kind::Database);
    EXPECT_EQ(versionOf(*connection), "1\n");
    EXPECT_EQ(column(*connection, u"SELECT count(*) FROM book"_s), "0\n");
    const auto first = open(u"b.db"_s);
    applyFirst(*first, u"shelf"_s);
    EXPECT_EQ(schemaOf(*connection), schemaOf(*first));
}

TEST_F(MigrationsTest, RefusesANewerFileAndLeavesItAlone)
{
    {
        const auto connection = open(u"a.db"_s);
        ASSERT_TRUE(isGood(migrate(*connection, u"shelf"_s)));
        ASSERT_TRUE(isGood(connection->executeStatement(u"PRAGMA user_version = 3"_s)));
    }
    const QByteArray before = contentOf(m_directory.filePath(u"a.db"_s));
    EXPECT_EQ(errorOf(migrate(*open(u"a.db"_s), u"shelf"_s)), Error::Kind::DatabaseNewer);
    EXPECT_EQ(contentOf(m_directory.filePath(u"a.db"_s)), before);
}

TEST_F(MigrationsTest, ManyAtOnceApplyEachOnce)
{
    (void)open(u"a.db"_s);
    std::vector<Result<void>> results(6);
    {
        std::vector<std::jthread> threads;
        for (auto &result : results) {
            threads.emplace_back([this, &result] {
                const auto connection = open(u"a.db"_s);
                result = migrate(*connection, u"shelf"_s);
            });
        }
    }
    for (const auto &result : results)
        EXPECT_TRUE(isGood(result));
    EXPECT_EQ(versionOf(*open(u"a.db"_s)), "2\n");
}

} // namespace backthread::store
