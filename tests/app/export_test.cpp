// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandfixture.h"

#include <QJsonArray>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

class ExportTest : public CommandTest {
protected:
    ExportTest() { EXPECT_EQ(runOffline({u"import"_s, putFile(u"items"_s, discussionLines())}).code, 0); }
};

} // namespace

TEST_F(ExportTest, TheFilesNameDecidesTheFormat)
{
    const QList<std::pair<QString, QByteArray>> files {{u"t.md"_s, "# [A lighthouse"},
        {u"t.html"_s, "<!DOCTYPE html>"}, {u"t.json"_s, "{\"id\":1000"}, {u"t.txt"_s, "A lighthouse"},
        {u"t"_s, "A lighthouse"}};
    for (const auto &[name, beginning] : files) {
        const Outcome outcome = runOffline({u"export"_s, u"1000"_s, u"-o"_s, filePath(name)});
        EXPECT_EQ(outcome.code, 0) << outcome;
        EXPECT_EQ(outcome.out, QString());
        EXPECT_TRUE(contentOf(filePath(name)).startsWith(beginning)) << name.toStdString();
    }
}

TEST_F(ExportTest, AFormatThatIsGivenGoesBeforeTheName)
{
    ASSERT_EQ(
        runOffline({u"export"_s, u"1000"_s, u"--output"_s, filePath(u"t.md"_s), u"--format"_s, u"json"_s})
            .code,
        0);
    EXPECT_TRUE(contentOf(filePath(u"t.md"_s)).startsWith("{\"id\":1000"));
}

TEST_F(ExportTest, PrintsWhereNoFileIsNamed)
{
    const Outcome shown = runOffline({u"show"_s, u"1300"_s, u"--format"_s, u"html"_s});
    EXPECT_EQ(runOffline({u"export"_s, u"1300"_s, u"--format"_s, u"html"_s}).out, shown.out);
    EXPECT_EQ(runOffline({u"export"_s, u"1300"_s, u"--format"_s, u"html"_s, u"-o"_s, u"-"_s}).out, shown.out);
}

TEST_F(ExportTest, SaysThatAFileCannotBeWritten)
{
    const Outcome outcome = runOffline({u"export"_s, u"1000"_s, u"-o"_s, filePath(u"no/such/file"_s)});
    EXPECT_EQ(outcome.code, 1) << outcome;
    EXPECT_TRUE(outcome.err.contains(u"cannot be written"_s)) << outcome;
}

TEST_F(ExportTest, WhatWasExportedIsTheSameInAnotherProfile)
{
    for (const QString &item : {u"1000"_s, u"1300"_s}) {
        const QString path = filePath(item + u".json"_s);
        ASSERT_EQ(runOffline({u"export"_s, item, u"-o"_s, path}).code, 0);
        const QTemporaryDir profile;
        const auto inOther = [&profile](const QStringList &arguments) {
            return runBare(arguments + QStringList {u"--offline"_s, u"--profile"_s, profile.path()});
        };
        const Outcome imported = inOther({u"import"_s, path});
        EXPECT_EQ(imported.code, 0) << imported;
        EXPECT_EQ(inOther({u"show"_s, item, u"--format"_s, u"json"_s}).out.toUtf8(), contentOf(path));
        EXPECT_TRUE(inOther({u"show"_s, item})
                        .out.startsWith(item == u"1000"_s ? u"A lighthouse"_s : u"←back to thread"_s));
    }
}

TEST_F(ExportTest, ListsAreWrittenInEveryFormat)
{
    const QString csv = filePath(u"hits.csv"_s);
    ASSERT_EQ(runOffline({u"search"_s, u"lighthouse"_s, u"-o"_s, csv}).code, 0);
    EXPECT_TRUE(contentOf(csv).startsWith("id,type,story,title")) << contentOf(csv).toStdString();
    EXPECT_TRUE(contentOf(csv).contains("\r\n1000,story,1000,"));
    const Outcome json = runOffline({u"search"_s, u"lighthouse"_s, u"--format"_s, u"json"_s});
    EXPECT_EQ(json.out, runOffline({u"search"_s, u"lighthouse"_s, u"--json"_s}).out);
    EXPECT_TRUE(runOffline({u"search"_s, u"lighthouse"_s, u"--format"_s, u"html"_s})
                    .out.startsWith(u"<!DOCTYPE html>"_s));
    const Outcome failed =
        runOffline({u"search"_s, u"lighthouse"_s, u"-o"_s, filePath(u"no/such/file.csv"_s)});
    EXPECT_EQ(failed.code, 1) << failed;
    EXPECT_TRUE(failed.err.contains(u"cannot be written"_s)) << failed;
    EXPECT_EQ(runOffline({u"search"_s, u"lighthouse"_s, u"--format"_s, u"xml"_s}).code, 2);
}

TEST_F(ExportTest, WhatASearchHasFoundComesBackAndChangesNothing)
{
    const QStringList query {u"search"_s, u"foghorns OR lighthouse"_s, u"--json"_s};
    const QString before = runOffline({u"show"_s, u"1000"_s, u"--format"_s, u"json"_s}).out;
    const QString path = filePath(u"hits.json"_s);
    ASSERT_EQ(runOffline(query + QStringList {u"-o"_s, path}).code, 0);
    ASSERT_EQ(runOffline({u"import"_s, path}).code, 0);
    EXPECT_EQ(runOffline({u"show"_s, u"1000"_s, u"--format"_s, u"json"_s}).out, before);

    const QTemporaryDir profile;
    const auto inOther = [&profile](const QStringList &arguments) {
        return runBare(arguments + QStringList {u"--offline"_s, u"--profile"_s, profile.path()});
    };
    ASSERT_EQ(inOther({u"import"_s, path}).code, 0);
    EXPECT_EQ(inOther(query).out.toUtf8(), contentOf(path));
    EXPECT_GT(inOther(query).json().array().size(), 1);
}

TEST_F(ExportTest, BookmarksComeBackFromEveryFileThatImports)
{
    ASSERT_EQ(
        runOffline({u"bookmark"_s, u"add"_s, u"1300"_s, u"--tag"_s, u"sea"_s, u"--note"_s, u"two\nlines"_s})
            .code,
        0);
    const QString kept = runOffline({u"bookmark"_s, u"list"_s, u"--json"_s}).out;
    for (const QString &name : {u"b.json"_s, u"b.html"_s}) {
        ASSERT_EQ(runOffline({u"bookmark"_s, u"export"_s, u"-o"_s, filePath(name)}).code, 0);
        ASSERT_EQ(runOffline({u"bookmark"_s, u"remove"_s, u"1300"_s}).code, 0);
        ASSERT_EQ(runOffline({u"import"_s, filePath(name)}).code, 0);
        EXPECT_EQ(runOffline({u"bookmark"_s, u"list"_s, u"--json"_s}).out, kept) << name.toStdString();
    }
    EXPECT_TRUE(runOffline({u"bookmark"_s, u"export"_s, u"--format"_s, u"csv"_s})
                    .out.contains(u"\r\n1300,comment,1000,"_s));
}

TEST_F(ExportTest, WhatIsNotCachedEndsAsWithShow)
{
    EXPECT_EQ(runOffline({u"export"_s, u"424242"_s}).code, 1);
}

} // namespace backthread::app
