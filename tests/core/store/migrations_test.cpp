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
    static void apply(Connection &connection, const QString &family, int number)
    {
        QFile file(u":/migrations/%1/%2.sql"_s.arg(family).arg(number, 3, 10, QChar(u'0')));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        for (const QString &statement : QString::fromUtf8(file.readAll()).split(u"\n--;\n"_s))
            ASSERT_TRUE(isGood(connection.executeStatement(statement)));
        ASSERT_TRUE(isGood(connection.executeStatement(u"PRAGMA user_version = %1"_s.arg(number))));
    }
    static void applyFirst(Connection &connection, const QString &family) { apply(connection, family, 1); }
};

/// What a version of the program stored, and how today's program finds it.
struct Stored {
    int version = 1; ///< The first that could store it.
    QString insert;
    QString query;
    std::string found;
};

QList<Stored> storedInLibrary()
{
    return {
        {1,
            u"INSERT INTO bookmark (item, created, note, type, story, title, text, marks)"
            " VALUES (11, 100, 'mine', 2, 10, 'A story', 'said', x'0102')"_s,
            u"SELECT item || created || note || type || story || title || text || hex(marks) FROM bookmark"_s,
            "11100mine210A storysaid0102\n"},
        {1, u"INSERT INTO bookmark_tag VALUES (11, 'later')"_s, u"SELECT item || tag FROM bookmark_tag"_s,
            "11later\n"},
        {1,
            u"INSERT INTO visit (story, opened, previous, article, place, place_offset, title, url)"
            " VALUES (10, 300, 200, 250, 11, -7, 'A story', 'https://a.example/')"_s,
            u"SELECT opened || ' ' || previous || ' ' || article || ' ' || place || ' ' || place_offset || "
            "title || url FROM visit"_s,
            "300 200 250 11 -7A storyhttps://a.example/\n"},
        {1, u"INSERT INTO fold VALUES (10, 11)"_s, u"SELECT story || ' ' || item FROM fold"_s, "10 11\n"},
        {2, u"UPDATE visit SET closed = 350"_s, u"SELECT closed FROM visit"_s, "350\n"},
        {3, u"UPDATE visit SET filter = '{}'"_s, u"SELECT filter FROM visit"_s, "{}\n"},
        {4, u"INSERT INTO keep (id, kind, tag, stories, running) VALUES (3, 1, 'later', 30, 1)"_s,
            u"SELECT id || kind || tag || stories || running FROM keep"_s, "31later301\n"},
        {5,
            u"INSERT INTO watch (id, kind, item, created, since, title, \"by\") VALUES"
            " (4, 0, 11, 100, 99, 'A story', 'ann')"_s,
            u"SELECT id || kind || item || ' ' || since || title || \"by\" FROM watch"_s,
            "4011 99A storyann\n"},
        {5, u"INSERT INTO watch_seen VALUES (10, 12)"_s, u"SELECT story || last FROM watch_seen"_s, "1012\n"},
    };
}

QList<Stored> storedInCache()
{
    return {
        {1,
            u"INSERT INTO item (id, type, story, time, \"by\", title, url, site, points, first_seen, fetched)"
            " VALUES (10, 1, 10, 86400, 'ann', 'A story', 'https://b.a.example/', 'b.a.example', 7, 1, 1)"_s,
            u"SELECT title || site || points FROM item WHERE id = 10"_s, "A storyb.a.example7\n"},
        {1,
            u"INSERT INTO item (id, type, story, parent, time, text, first_seen, fetched)"
            " VALUES (11, 2, 10, 10, 90000, 'said', 1, 1)"_s,
            u"SELECT text FROM item WHERE id = 11"_s, "said\n"},
        {1, u"INSERT INTO words (words) VALUES ('rebuild')"_s,
            u"SELECT rowid FROM words WHERE words MATCH 'said OR story' ORDER BY rowid"_s, "10\n11\n"},
        {1, u"INSERT INTO thread_fetch (story, fetched, seconds, requests, complete) VALUES (10, 5, 1.5, 2, 1)"_s,
            u"SELECT fetched || seconds || requests || complete FROM thread_fetch"_s, "51.521\n"},
        {1, u"INSERT INTO feed_item VALUES (1, 0, 10)"_s, u"SELECT feed || rank || item FROM feed_item"_s,
            "1010\n"},
        {1, u"INSERT INTO feed_fetch VALUES (1, 5, 1.5)"_s, u"SELECT fetched FROM feed_fetch"_s, "5\n"},
        {3, u"INSERT INTO kept VALUES (3, 10, 0, 1)"_s, u"SELECT story || pending FROM kept"_s, "101\n"},
        {4, u"UPDATE thread_fetch SET ungiven = -2"_s, u"SELECT ungiven FROM thread_fetch"_s, "-2\n"},
    };
}

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

TEST_F(MigrationsTest, WhatAnyOlderVersionStoredIsThere)
{
    for (const auto &[family, all] :
        {std::pair(u"library"_s, storedInLibrary()), std::pair(u"cache"_s, storedInCache())}) {
        const auto fresh = open(family + u".db"_s);
        ASSERT_TRUE(isGood(migrate(*fresh, family)));
        for (int version = 1; version <= newestMigration(family); ++version) {
            SCOPED_TRACE(family.toStdString() + " " + std::to_string(version));
            const auto old = open(u"%1-%2.db"_s.arg(family).arg(version));
            for (int number = 1; number <= version; ++number)
                apply(*old, family, number);
            for (const Stored &stored : all) {
                if (stored.version <= version) {
                    ASSERT_TRUE(isGood(old->executeStatement(stored.insert)));
                }
            }
            ASSERT_TRUE(isGood(migrate(*old, family)));
            EXPECT_EQ(schemaOf(*old), schemaOf(*fresh));
            for (const Stored &stored : all) {
                if (stored.version <= version) {
                    EXPECT_EQ(column(*old, stored.query), stored.found);
                }
            }
        }
    }
}

TEST_F(MigrationsTest, SearchesAreLedThroughAnOlderCache)
{
    const auto old = open(u"cache.db"_s);
    applyFirst(*old, u"cache"_s);
    for (const Stored &stored : storedInCache()) {
        if (stored.version == 1) {
            ASSERT_TRUE(isGood(old->executeStatement(stored.insert)));
        }
    }
    ASSERT_TRUE(isGood(migrate(*old, u"cache"_s)));
    EXPECT_EQ(column(*old, u"SELECT number || ' ' || first || ' ' || last FROM day"_s), "1 10 11\n");
    EXPECT_EQ(column(*old, u"SELECT reversed || ' ' || name FROM site"_s), "example.a.b. b.a.example\n");
    EXPECT_EQ(column(*old, u"SELECT rowid FROM author WHERE author MATCH 'Ann'"_s), "10\n");
}

TEST_F(MigrationsTest, NamelessItemsOfAnOlderCacheCanBeNamedAndGo)
{
    const auto old = open(u"cache.db"_s);
    applyFirst(*old, u"cache"_s);
    ASSERT_TRUE(isGood(old->executeStatement(
        u"INSERT INTO item (id, story, \"by\", first_seen, fetched) VALUES (1, 1, 'ann', 0, 0), "
        "(2, 1, NULL, 0, 0), (3, 1, NULL, 0, 0), (4, 1, NULL, 0, 0)"_s)));
    ASSERT_TRUE(isGood(migrate(*old, u"cache"_s)));
    EXPECT_TRUE(isGood(old->executeStatement(u"UPDATE item SET \"by\" = 'bob' WHERE id = 3"_s)));
    EXPECT_EQ(column(*old, u"SELECT rowid FROM author WHERE author MATCH 'bob'"_s), "3\n");
    EXPECT_TRUE(isGood(old->executeStatement(u"DELETE FROM item"_s)));
    EXPECT_EQ(column(*old, u"SELECT term FROM author_name"_s), "");
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
