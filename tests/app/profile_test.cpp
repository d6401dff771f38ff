// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "tests/app/athome.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <filesystem>
#include <unistd.h>

namespace backthread::app {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

class ProfileTest : public AtHomeTest {
protected:
    ProfileTest() { EXPECT_EQ(runOffline({u"import"_s, putFile(u"items"_s, discussionLines())}).code, 0); }

    /// As if the disk had gone bad.
    void damage(const QString &name)
    {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(profilePath(name + ending));
        QFile file(profilePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("no database at all ").repeated(1000));
    }

    /// The program in a directory of its own; where files cannot be linked to there, a copy.
    QString programIn(const QString &directory)
    {
        QDir().mkpath(directory);
        const QString path = directory + u"/backthread"_s;
        std::error_code problem;
        const std::filesystem::path program(BACKTHREAD_PROGRAM);
        std::filesystem::create_hard_link(program, path.toStdString(), problem);
        if (problem)
            std::filesystem::copy_file(program, path.toStdString());
        return path;
    }

    /// By so many migrations.
    void raiseVersion(const QString &name, int by)
    {
        auto connection = Connection::open(profilePath(name), Connection::Mode::ReadWrite);
        ASSERT_TRUE(connection);
        ASSERT_TRUE((*connection)->executeStatement(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        const int version = store::versionOf(**connection).value_or(0) + by;
        ASSERT_TRUE((*connection)->executeStatement(u"PRAGMA user_version = %1"_s.arg(version)));
    }
};

} // namespace

TEST_F(ProfileTest, ADamagedCacheIsPutAsideAndBegunAnew)
{
    damage(u"cache.db"_s);

    const Outcome outcome = runOffline({u"show"_s, u"welcome"_s});

    EXPECT_EQ(outcome.code, 0) << outcome;
    EXPECT_TRUE(outcome.err.contains(u"the cache was damaged"_s)) << outcome;
    EXPECT_FALSE(QDir(profilePath()).entryList({u"cache.db.damaged-*"_s}).isEmpty());
    EXPECT_EQ(runOffline({u"show"_s, u"welcome"_s}).err, QString()) << "said once";
}

TEST_F(ProfileTest, ADamagedLibraryComesBackFromItsBackup)
{
    ASSERT_EQ(runOffline({u"bookmark"_s, u"add"_s, u"1300"_s, u"--tag"_s, u"sea"_s}).code, 0);
    damage(u"library.db"_s);

    const Outcome outcome = runOffline({u"bookmark"_s, u"list"_s, u"--json"_s});

    EXPECT_EQ(outcome.code, 0) << outcome;
    EXPECT_TRUE(outcome.err.contains(u"newest backup"_s)) << outcome;
    EXPECT_EQ(outcome.json().array().size(), 1) << outcome;
}

TEST_F(ProfileTest, ADamagedLibraryWithoutABackupIsBegunAnew)
{
    QDir(profilePath(u"backups"_s)).removeRecursively();
    damage(u"library.db"_s);
    const Outcome outcome = runOffline({u"bookmark"_s, u"list"_s});
    EXPECT_EQ(outcome.code, 0) << outcome;
    EXPECT_TRUE(outcome.err.contains(u"no backup"_s)) << outcome;
}

TEST_F(ProfileTest, ANewerDatabaseIsRefusedAndLeftUntouched)
{
    for (const QString &name : {u"cache.db"_s, u"library.db"_s}) {
        raiseVersion(name, 999);
        const QByteArray before = contentOf(profilePath(name));
        const Outcome outcome = runOffline({u"show"_s, u"1000"_s});
        EXPECT_EQ(outcome.code, 4) << name.toStdString() << '\n' << outcome;
        EXPECT_TRUE(outcome.err.contains(u"newer version"_s)) << outcome;
        EXPECT_EQ(contentOf(profilePath(name)), before);
        raiseVersion(name, -999);
    }
    EXPECT_EQ(runOffline({u"show"_s, u"1000"_s}).code, 0);
}

TEST_F(ProfileTest, AProfileThatCannotBeMadeEndsWithFour)
{
    const QString file = putFile(u"file"_s, "in the way");
    for (const QStringList &command :
        QList<QStringList> {{u"stats"_s}, {u"show"_s, u"1"_s}, {u"list"_s, u"top"_s}, {u"search"_s, u"x"_s},
            {u"bookmark"_s, u"list"_s}, {u"import"_s, u"-"_s}, {u"fetch"_s, u"1"_s}}) {
        const Outcome outcome =
            runBare(QStringList {u"--offline"_s, u"--profile"_s, file + u"/profile"_s} + command);
        EXPECT_EQ(outcome.code, 4) << command.join(u' ').toStdString() << '\n' << outcome;
        EXPECT_FALSE(outcome.err.isEmpty());
    }
}

TEST_F(ProfileTest, AReadOnlyProfileEndsWithFour)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "nothing is read-only to root";
    QDir(filePath(u""_s)).mkdir(u"sealed"_s);
    const QString sealed = filePath(u"sealed"_s);
    QFile::setPermissions(sealed, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const Outcome outcome = runBare({u"--offline"_s, u"--profile"_s, sealed, u"stats"_s});
    EXPECT_EQ(outcome.code, 4) << outcome;
    QFile::setPermissions(sealed, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

TEST_F(ProfileTest, ADirectoryNamedProfileBesideTheProgramIsUsed)
{
    const QString directory = filePath(u"stick"_s);
    const QString home = filePath(u"home"_s);
    const QString program = programIn(directory);
    const QStringList add {u"bookmark"_s, u"add"_s, u"1300"_s};
    ASSERT_EQ(runAtHome({home, u"C.UTF-8"_s}, add, program).code, 0);
    EXPECT_TRUE(QFile::exists(home + u"/.local/share/backthread/library.db"_s)) << "without one, as usual";

    QDir(directory).mkdir(u"profile"_s);
    const QStringList list {u"bookmark"_s, u"list"_s};
    EXPECT_EQ(runAtHome({home, u"C.UTF-8"_s}, list, program).out, QString()) << "another one";
    ASSERT_EQ(runAtHome({home, u"C.UTF-8"_s}, add, program).code, 0);
    EXPECT_TRUE(QFile::exists(directory + u"/profile/library.db"_s));
    EXPECT_TRUE(QFile::exists(directory + u"/profile/cache.db"_s));

    const QStringList elsewhere {u"--profile"_s, filePath(u"elsewhere"_s)};
    EXPECT_EQ(runAtHome({home, u"C.UTF-8"_s}, elsewhere + list, program).out, QString())
        << "what is typed wins";
    const QString moved = filePath(u"other stick"_s);
    ASSERT_TRUE(QDir().rename(directory, moved));
    EXPECT_TRUE(runAtHome({home, u"C.UTF-8"_s}, list, moved + u"/backthread"_s).out.contains(u"1300"_s))
        << "it moves with the program";
}

TEST_F(ProfileTest, AFileNamedProfileIsNone)
{
    const QString directory = filePath(u"stick"_s);
    const QString program = programIn(directory);
    QFile file(directory + u"/profile"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(runAtHome({filePath(u"home"_s), u"C.UTF-8"_s}, {u"stats"_s}, program).code, 0);
}

TEST_F(ProfileTest, WithoutAHomeThatCanBeWrittenCommandsEndWithFour)
{
    const QString home = putFile(u"file"_s, "in the way") + u"/home"_s;
    const Outcome outcome = runAtHome({home, u"C.UTF-8"_s}, {u"stats"_s});
    EXPECT_EQ(outcome.code, 4) << outcome;
    EXPECT_FALSE(outcome.err.isEmpty());
}

TEST_F(ProfileTest, AnUnknownLanguageIsEnglishAndEveryTextIsUtf8)
{
    for (const QString &locale : {u"xx_YY.UTF-8"_s, u"C"_s, u"de_DE.ISO-8859-1"_s}) {
        const Outcome shown = runAtHome(
            {filePath(u"home"_s), locale}, {u"--profile"_s, profilePath(), u"show"_s, u"welcome"_s});
        EXPECT_EQ(shown.code, 0) << locale.toStdString() << '\n' << shown;
        EXPECT_EQ(shown.err, QString()) << locale.toStdString();
        EXPECT_TRUE(shown.out.contains(u"温故知新"_s)) << locale.toStdString();
    }
}

TEST_F(ProfileTest, SeveralProcessesShareAProfile)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 4; ++i) {
        QByteArray lines;
        for (int id = 0; id < 3000; ++id) {
            lines += "{\"id\":" + QByteArray::number(10'000 + i * 3000 + id)
                + ",\"type\":\"comment\",\"parent\":1000,\"text\":\"x\",\"time\":5}\n";
        }
        const QString file = putFile(u"part%1"_s.arg(i), lines);
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QStringLiteral(BACKTHREAD_PROGRAM), offlineArguments({u"import"_s, file}));
    }
    for (const auto &process : processes) {
        const Outcome outcome = finish(*process);
        EXPECT_EQ(outcome.code, 0) << outcome;
    }
    const QString stats = runOffline({u"stats"_s}).out;
    EXPECT_EQ(stats.section(u'\n', 1, 1).section(u' ', -1), u"12005"_s) << stats.toStdString();
}

} // namespace backthread::app
