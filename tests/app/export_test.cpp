// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandfixture.h"

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

TEST_F(ExportTest, WhatIsNotCachedEndsAsWithShow)
{
    EXPECT_EQ(runOffline({u"export"_s, u"424242"_s}).code, 1);
}

} // namespace backthread::app
