// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandfixture.h"

#include <QJsonArray>
#include <QJsonObject>

#include <csignal>
#include <zlib.h>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

class ImportTest : public CommandTest {
protected:
    [[nodiscard]] QString putGzip(const QString &name, const QByteArray &bytes) const
    {
        gzFile file = gzopen(QFile::encodeName(filePath(name)).constData(), "wb");
        EXPECT_EQ(gzwrite(file, bytes.constData(), unsigned(bytes.size())), bytes.size());
        EXPECT_EQ(gzclose(file), Z_OK);
        return filePath(name);
    }

    int cachedComments()
    {
        const QString stats = runOffline({u"stats"_s}).out;
        return stats.section(u'\n', 1, 1).section(u' ', -1).toInt();
    }

    static QByteArray commentLines(int from, int to)
    {
        QByteArray lines;
        for (int id = from; id < to; ++id) {
            lines += "{\"by\":\"a\",\"id\":" + QByteArray::number(id)
                + ",\"parent\":1,\"text\":\"words and words\",\"time\":5,\"type\":\"comment\"}\n";
        }
        return lines;
    }
};

} // namespace

TEST_F(ImportTest, TakesPlainGzipAndStandardInput)
{
    const Outcome files = runOffline(
        {u"import"_s, putFile(u"plain"_s, discussionLines()), putGzip(u"small.gz"_s, commentLines(50, 60))});
    EXPECT_EQ(files.code, 0) << files;
    EXPECT_EQ(files.out, u"%1: 6 items\n%2: 10 items\n"_s.arg(filePath(u"plain"_s), filePath(u"small.gz"_s)));

    const Outcome input = runOffline({u"import"_s, u"-"_s}, commentLines(70, 75));
    EXPECT_EQ(input.code, 0) << input;
    EXPECT_EQ(input.out, u"standard input: 5 items\n"_s);
    EXPECT_EQ(cachedComments(), 20);
}

TEST_F(ImportTest, TakesArraysAndTrees)
{
    const Outcome array =
        runOffline({u"import"_s, u"-"_s}, R"([{"id":5,"type":"comment","parent":1,"text":"x","time":1}])");
    EXPECT_EQ(array.code, 0) << array;
    const Outcome tree = runOffline({u"import"_s, u"-"_s},
        R"({"id":11,"type":"story","title":"T","author":"a","points":1,"children":[
            {"id":12,"type":"comment","author":"b","text":"x","parent_id":11,"children":[
                {"id":13,"type":"comment","author":"c","text":"y","parent_id":12,"children":[]}]}]})");
    EXPECT_EQ(tree.code, 0) << tree;
    EXPECT_EQ(tree.out, u"standard input: 3 items\n"_s);
    EXPECT_TRUE(runOffline({u"show"_s, u"13"_s}).out.contains(u"1. c ◴[] No.13[source]"_s));
}

TEST_F(ImportTest, CountsBadLinesKeepsTheRestAndEndsWithFive)
{
    const Outcome outcome = runOffline({u"import"_s,
        putFile(u"f"_s, commentLines(2, 4) + "{\"id\":\n<html>\n" + commentLines(4, 6) + "{\"id\":true}\n")});
    EXPECT_EQ(outcome.code, 5) << outcome;
    EXPECT_EQ(outcome.out, filePath(u"f"_s) + u": 4 items\n"_s);
    EXPECT_TRUE(outcome.err.contains(u"3 malformed"_s)) << outcome;
    // An object may span lines: that it does not go on is seen on the line behind.
    EXPECT_TRUE(outcome.err.contains(u"line 4"_s)) << outcome;
    EXPECT_EQ(cachedComments(), 4);
}

TEST_F(ImportTest, KeepsWhatATruncatedGzipFileHolds)
{
    const QString path = putGzip(u"f.gz"_s, commentLines(2, 30'000));
    const QByteArray whole = contentOf(path);
    const Outcome outcome = runOffline({u"import"_s, putFile(u"f.gz"_s, whole.first(whole.size() / 2))});
    EXPECT_EQ(outcome.code, 5) << outcome;
    EXPECT_TRUE(outcome.err.contains(u"ends early"_s)) << outcome;
    EXPECT_GT(cachedComments(), 1000);
}

TEST_F(ImportTest, BookmarksThatCameAreBackedUpAtOnce)
{
    const auto copies = [this] { return QDir(profilePath(u"backups"_s)).entryList(QDir::Files).size(); };
    EXPECT_EQ(runOffline({u"import"_s, u"-"_s}, commentLines(2, 4)).code, 0);
    EXPECT_EQ(copies(), 1);
    EXPECT_EQ(runOffline({u"import"_s, u"-"_s}, commentLines(4, 6)).code, 0);
    EXPECT_EQ(copies(), 1) << "that of the day is enough";
    const QByteArray bookmarks = R"([{"id":7,"created":1000,"tags":[],"note":"","type":"story"}])";
    EXPECT_EQ(runOffline({u"import"_s, putFile(u"b.json"_s, bookmarks)}).code, 0);
    EXPECT_EQ(copies(), 2);
}

TEST_F(ImportTest, RejectsParentsInACircleAndSaysSo)
{
    const Outcome outcome = runOffline({u"import"_s, u"-"_s},
        R"({"id":2,"type":"comment","parent":3,"text":"a","time":1}
{"id":3,"type":"comment","parent":2,"text":"b","time":1}
{"id":4,"type":"comment","parent":4,"text":"c","time":1}
)" + commentLines(10, 11));
    EXPECT_EQ(outcome.code, 5) << outcome;
    EXPECT_TRUE(outcome.err.contains(u"2 rejected"_s)) << outcome;
    EXPECT_EQ(runOffline({u"show"_s, u"10"_s}).code, 0);
    EXPECT_EQ(runOffline({u"show"_s, u"2"_s}).code, 1);
}

TEST_F(ImportTest, TheSameIdTwiceIsOneItem)
{
    const Outcome outcome = runOffline({u"import"_s, u"-"_s},
        commentLines(2, 3)
            + R"({"id":2,"type":"comment","parent":1,"by":"a","text":"corrected","time":5})"
              "\n");
    EXPECT_EQ(outcome.code, 0) << outcome;
    EXPECT_EQ(cachedComments(), 1);
    EXPECT_TRUE(runOffline({u"show"_s, u"2"_s}).out.contains(u"corrected"_s));
}

TEST_F(ImportTest, TakesTenMegabytesOfText)
{
    const QByteArray text = QByteArray("All work and no play. ").repeated(10 * 1024 * 1024 / 22);
    const Outcome outcome = runOffline({u"import"_s,
        putFile(
            u"f"_s, "{\"id\":2,\"parent\":1,\"type\":\"comment\",\"time\":5,\"text\":\"" + text + "\"}")});
    EXPECT_EQ(outcome.code, 0) << outcome;
    EXPECT_GT(runOffline({u"show"_s, u"2"_s}).out.size(), 10'000'000);
}

TEST_F(ImportTest, RefusesWhatIsNoData)
{
    const Outcome page = runOffline({u"import"_s, putFile(u"f"_s, "<!DOCTYPE html><p>Please log in")});
    EXPECT_EQ(page.code, 5) << page;
    const Outcome noise =
        runOffline({u"import"_s, putFile(u"f"_s, QByteArray("\x00\x01\xff\xfe\x80", 5).repeated(1000))});
    EXPECT_EQ(noise.code, 5) << noise;
}

TEST_F(ImportTest, GoesOnBehindAFileThatIsNotThere)
{
    const Outcome outcome =
        runOffline({u"import"_s, filePath(u"nothing"_s), putFile(u"f"_s, commentLines(2, 3))});
    EXPECT_EQ(outcome.code, 1) << outcome;
    EXPECT_EQ(outcome.err.count(filePath(u"nothing"_s)), 1) << outcome;
    EXPECT_EQ(cachedComments(), 1);
    QDir().mkpath(filePath(u"empty"_s));
    EXPECT_EQ(runOffline({u"import"_s, filePath(u"empty"_s)}).code, 1) << "a directory that is no profile";
}

TEST_F(ImportTest, AListOfIdsBecomesBookmarksAndWhatIsNoneIsCounted)
{
    const QString path =
        putFile(u"saved.txt"_s, "1100\nhttps://news.ycombinator.com/item?id=1200\nnonsense\n1300, 1401\n");
    const Outcome outcome = runOffline({u"import"_s, path});
    EXPECT_EQ(outcome.code, 5) << outcome;
    EXPECT_EQ(outcome.out, path + u": 4 bookmarks\n"_s);
    EXPECT_TRUE(outcome.err.contains(u"1 malformed"_s) && outcome.err.contains(u"nonsense"_s)) << outcome;
    const QJsonArray kept = runOffline({u"bookmark"_s, u"list"_s, u"--json"_s}).json().array();
    ASSERT_EQ(kept.size(), 4);
    EXPECT_GT(kept.first()[u"created"_s].toInteger(), 1'700'000'000);
}

TEST_F(ImportTest, WhatIsNotCachedIsFetchedOnRequest)
{
    addDiscussion();
    const QString path = putFile(u"saved.txt"_s, "1100\n1000\n424242\n");
    const Outcome outcome = run({u"import"_s, u"--fetch"_s, path});
    EXPECT_EQ(outcome.code, 1) << outcome;
    EXPECT_TRUE(outcome.err.contains(u"424242"_s)) << outcome;
    const Outcome shown = runOffline({u"show"_s, u"1100"_s});
    EXPECT_EQ(shown.code, 0) << shown;
    for (const QJsonValue &bookmark : runOffline({u"bookmark"_s, u"list"_s, u"--json"_s}).json().array())
        EXPECT_EQ(bookmark[u"title"_s].isNull(), bookmark[u"id"_s].toInt() == 424242);
}

TEST_F(ImportTest, AKilledImportLeavesAProfileThatWorks)
{
    QProcess process;
    process.start(QStringLiteral(BACKTHREAD_PROGRAM), offlineArguments({u"import"_s, u"-"_s}));
    process.write(commentLines(2, 40'000)); // and the input stays open
    while (process.bytesToWrite() > 0)
        ASSERT_TRUE(process.waitForBytesWritten(60'000));
    // A second process on the same profile sees the batches as they come.
    int seen = 0;
    while ((seen = cachedComments()) == 0)
        ASSERT_EQ(process.state(), QProcess::Running);
    ::kill(pid_t(process.processId()), SIGKILL);
    ASSERT_TRUE(process.waitForFinished());

    const Outcome after = runOffline({u"search"_s, u"words"_s, u"--limit"_s, u"1"_s});
    EXPECT_EQ(after.code, 0) << after;
    EXPECT_EQ(after.err, QString()) << "nothing had to be repaired";
    EXPECT_GE(cachedComments(), seen);
    EXPECT_EQ(runOffline({u"import"_s, u"-"_s}, commentLines(2, 100)).code, 0);
}

} // namespace backthread::app
