// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/librarybackup.h"
#include "core/store/librarymerge.h"
#include "tests/core/store/storefixture.h"

#include <QDir>
#include <QFile>

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::Bookmark;

namespace {

class LibraryMergeTest : public StoreTest {
protected:
    LibraryMergeTest()
    {
        EXPECT_TRUE(isGood(prepare(m_other)));
        m_theirs = Connection::open(m_other.libraryPath, Connection::Mode::ReadWrite).value();
    }

    [[nodiscard]] Result<MergeReport> merge()
    {
        return mergeLibrary(connection(), m_profile, m_other.libraryPath,
            [this](const QList<Bookmark> &bookmarks) { return stores().bookmarks.restore(bookmarks); });
    }

    void their(const QString &sql)
    {
        ASSERT_TRUE(isGood(m_theirs->executeStatement(sql))) << sql.toStdString();
    }
    void our(const QString &sql)
    {
        ASSERT_TRUE(isGood(connection().executeStatement(sql))) << sql.toStdString();
    }

    [[nodiscard]] QStringList tables()
    {
        const std::string names = column(*m_theirs,
            u"SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name IN "
            "(SELECT name FROM pragma_table_list WHERE type = 'table')"_s);
        return QString::fromStdString(names).split(u'\n', Qt::SkipEmptyParts);
    }

    /// A row in every table of their library, whatever tables there are.
    void fillTheirs()
    {
        for (const QString &table : tables()) {
            const auto listed = [&](const QString &expression) {
                const std::string values =
                    column(*m_theirs, u"SELECT %1 FROM pragma_table_info('%2')"_s.arg(expression, table));
                return QString::fromStdString(values).split(u'\n', Qt::SkipEmptyParts).join(u", "_s);
            };
            their(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, listed(u"'\"' || name || '\"'"_s),
                listed(
                    u"CASE type WHEN 'INTEGER' THEN '7' WHEN 'BLOB' THEN 'x''00''' ELSE '''seven''' END"_s)));
        }
    }

    Profile m_other = Profile::in(m_directory.filePath(u"other"_s));
    std::unique_ptr<Connection> m_theirs;
};

} // namespace

TEST_F(LibraryMergeTest, NoTableIsForgotten)
{
    fillTheirs();

    const auto report = merge();

    ASSERT_TRUE(isGood(report));
    EXPECT_EQ(report->bookmarks, 1);
    EXPECT_EQ(report->others, tables().size() - 2) << "bookmarks and their tags";
    for (const QString &table : tables())
        EXPECT_EQ(column(connection(), u"SELECT count(*) FROM library.%1"_s.arg(table)), "1\n")
            << table.toStdString();
    ASSERT_TRUE(isGood(merge())) << "twice is once";
    for (const QString &table : tables())
        EXPECT_EQ(column(connection(), u"SELECT count(*) FROM library.%1"_s.arg(table)), "1\n")
            << table.toStdString();
}

TEST_F(LibraryMergeTest, RestoringForgetsNoTableEither)
{
    fillTheirs();
    ASSERT_TRUE(isGood(restoreLibrary(connection(), m_profile, m_other.libraryPath)));
    for (const QString &table : tables())
        EXPECT_EQ(column(connection(), u"SELECT * FROM library.%1"_s.arg(table)),
            column(*m_theirs, u"SELECT * FROM %1"_s.arg(table)))
            << table.toStdString();
}

TEST_F(LibraryMergeTest, OnesOwnStays)
{
    our(u"INSERT INTO library.person VALUES ('ann', 'mine'), ('bob', ''), ('cid', 'only here')"_s);
    our(u"INSERT INTO library.person_tag VALUES ('ann', 'own')"_s);
    our(u"INSERT INTO library.mute (kind, item, text, created, until) VALUES (0, 0, 'loud', 5, 9)"_s);
    their(u"INSERT INTO person VALUES ('ann', 'theirs'), ('bob', 'a note'), ('dee', 'new')"_s);
    their(u"INSERT INTO person_tag VALUES ('ann', 'own'), ('ann', 'more'), ('dee', 'x')"_s);
    their(u"INSERT INTO mute (kind, item, text, created) VALUES (0, 0, 'quiet', 1), (0, 0, 'loud', 2)"_s);

    ASSERT_TRUE(isGood(merge()));

    EXPECT_EQ(column(connection(), u"SELECT name || ' ' || note FROM library.person ORDER BY name"_s),
        "ann mine\nbob a note\ncid only here\ndee new\n");
    EXPECT_EQ(column(connection(), u"SELECT name || ' ' || tag FROM library.person_tag ORDER BY 1"_s),
        "ann more\nann own\ndee x\n");
    EXPECT_EQ(
        column(connection(),
            u"SELECT text || ' ' || created || ' ' || coalesce(until, '-') FROM library.mute ORDER BY text"_s),
        "loud 5 9\nquiet 1 -\n");
}

TEST_F(LibraryMergeTest, AThreadThatWasOpenedHereStaysAsItWasLeft)
{
    our(u"INSERT INTO library.visit (story, opened) VALUES (1, 50)"_s);
    their(u"INSERT INTO visit (story, opened) VALUES (1, 60), (2, 60)"_s);
    their(u"INSERT INTO fold VALUES (1, 10), (2, 20)"_s);
    ASSERT_TRUE(isGood(merge()));
    EXPECT_EQ(column(connection(), u"SELECT story || ' ' || opened FROM library.visit ORDER BY story"_s),
        "1 50\n2 60\n");
    EXPECT_EQ(column(connection(), u"SELECT item FROM library.fold"_s), "20\n");
}

TEST_F(LibraryMergeTest, ThereIsOneOwnNameOnly)
{
    our(u"INSERT INTO library.watch (kind, name, created, since) VALUES (2, 'me', 1, 1)"_s);
    their(u"INSERT INTO watch (kind, name, created, since) VALUES (2, 'other', 1, 1), (1, 'friend', 1, 1)"_s);
    ASSERT_TRUE(isGood(merge()));
    EXPECT_EQ(column(connection(), u"SELECT name FROM library.watch ORDER BY name"_s), "friend\nme\n");
}

TEST_F(LibraryMergeTest, LeavesNothingBehindAndRefusesWhatIsNoLibrary)
{
    ASSERT_TRUE(isGood(merge()));
    EXPECT_EQ(QDir(m_profile.backupDirectory).entryList(QDir::Files), QStringList());
    writeFile(m_directory.filePath(u"noise"_s), "no database");
    EXPECT_EQ(errorOf(mergeLibrary(connection(), m_profile, m_directory.filePath(u"noise"_s), {})),
        Error::Kind::Malformed);
    their(u"PRAGMA user_version = 999"_s);
    EXPECT_EQ(errorOf(merge()), Error::Kind::DatabaseNewer);
    EXPECT_EQ(QDir(m_profile.backupDirectory).entryList(QDir::Files), QStringList());
    ASSERT_TRUE(isGood(connection().executeStatement(u"ATTACH ':memory:' AS other"_s))) << "it is detached";
}

} // namespace backthread::store
