// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandfixture.h"

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

class OptionsTest : public CommandTest { };

struct Wrong {
    QStringList arguments;
    QString word; ///< What the sentence has to name.
};

} // namespace

TEST_F(OptionsTest, WrongUsageEndsWithTwoAndASentence)
{
    const QList<Wrong> all {
        {{u"--bogus"_s}, u"bogus"_s},
        {{u"show"_s, u"1"_s, u"--bogus"_s}, u"bogus"_s},
        {{u"list"_s, u"top"_s, u"--context"_s}, u"context"_s},
        {{u"show"_s, u"1"_s, u"--screenshot"_s, u"x.png"_s}, u"screenshot"_s},
        {{u"--profile"_s}, u"profile"_s},
        {{u"stats"_s, u"--profile"_s, u"--offline"_s}, u"profile"_s},
        {{u"--size"_s, u"big"_s}, u"size"_s},
        {{u"--size"_s, u"0x100"_s}, u"size"_s},
        {{u"--size"_s, u"99999x99999"_s}, u"size"_s},
        {{u"--theme"_s, u"pink"_s}, u"theme"_s},
        {{u"--background"_s, u"1000"_s}, u"nothing to show"_s},
        {{u"--action"_s, u"format-disk"_s}, u"format-disk"_s},
        {{u"--offline=yes"_s}, u"offline"_s},
        {{u"--firebase-url"_s, u"ftp://x/"_s, u"stats"_s}, u"firebase-url"_s},
        {{u"--algolia-url"_s, u"nowhere"_s, u"stats"_s}, u"algolia-url"_s},
        {{u"show"_s}, u"show"_s},
        {{u"show"_s, u"1"_s, u"2"_s}, u"show"_s},
        {{u"show"_s, u"1"_s, u"--order"_s, u"random"_s}, u"order"_s},
        {{u"show"_s, u"1"_s, u"--format"_s, u"pdf"_s}, u"format"_s},
        {{u"export"_s, u"1"_s, u"-o"_s, u"t.xyz"_s}, u"text|markdown|html|json|csv"_s},
        {{u"list"_s, u"top"_s, u"-o"_s, u"t.xyz"_s}, u".xyz"_s},
        {{u"search"_s}, u"search"_s},
        {{u"search"_s, u"x"_s, u"--sort"_s, u"oldest"_s}, u"sort"_s},
        {{u"search"_s, u"x"_s, u"--limit"_s, u"-5"_s}, u"limit"_s},
        {{u"list"_s, u"top"_s, u"--limit"_s, u"0"_s}, u"limit"_s},
        {{u"list"_s, u"top"_s, u"--limit"_s, u"many"_s}, u"many"_s},
        {{u"import"_s}, u"import"_s},
        {{u"stats"_s, u"now"_s}, u"stats"_s},
        {{u"no such thing"_s}, u"no such thing"_s},
    };
    for (const Wrong &wrong : all) {
        const Outcome outcome = runBare(wrong.arguments);
        EXPECT_EQ(outcome.code, 2) << wrong.arguments.join(u' ').toStdString() << '\n' << outcome;
        EXPECT_TRUE(outcome.err.startsWith(u"backthread: "_s)) << outcome;
        EXPECT_TRUE(outcome.err.contains(wrong.word)) << wrong.word.toStdString() << '\n' << outcome;
        EXPECT_EQ(outcome.out, QString());
    }
}

TEST_F(OptionsTest, ArgumentsThatNameNoItemEndWithTwo)
{
    for (const QStringList &arguments :
        QList<QStringList> {{u"show"_s, u"lighthouse"_s}, {u"fetch"_s, u"https://example.org/item?id=1"_s},
            {u"export"_s, u"-1"_s}, {u"bookmark"_s, u"add"_s, u"user?id=pg"_s}, {u"list"_s, u"worst"_s},
            {u"bookmark"_s, u"keep"_s, u"1"_s}, {u"bookmark"_s, u"add"_s}}) {
        const Outcome outcome = runOffline(arguments);
        EXPECT_EQ(outcome.code, 2) << arguments.join(u' ').toStdString() << '\n' << outcome;
        EXPECT_FALSE(outcome.err.isEmpty());
    }
}

TEST_F(OptionsTest, HelpAndVersionArePrintedAnywhere)
{
    for (const QStringList &arguments : QList<QStringList> {
             {u"--help"_s}, {u"-h"_s}, {u"show"_s, u"--help"_s}, {u"--offline"_s, u"--help"_s}}) {
        const Outcome outcome = runBare(arguments);
        EXPECT_EQ(outcome.code, 0) << outcome;
        EXPECT_TRUE(outcome.out.startsWith(u"Usage: backthread"_s)) << outcome;
        EXPECT_EQ(outcome.err, QString());
    }
    const QString help = runBare({u"--help"_s}).out;
    EXPECT_TRUE(help.contains(u"new-window\n"_s)) << "what it does is on a line of its own";
    const Outcome version = runBare({u"--version"_s});
    EXPECT_EQ(version.code, 0);
    EXPECT_TRUE(version.out.startsWith(u"backthread "_s));
}

TEST_F(OptionsTest, GeneralOptionsStandBeforeAndBehindTheCommand)
{
    for (const QStringList &arguments :
        QList<QStringList> {{u"--profile"_s, profilePath(), u"--offline"_s, u"stats"_s},
            {u"stats"_s, u"--profile"_s, profilePath(), u"--offline"_s},
            {u"--offline"_s, u"stats"_s, u"--profile="_s + profilePath()}}) {
        const Outcome outcome = runBare(arguments);
        EXPECT_EQ(outcome.code, 0) << outcome;
        EXPECT_TRUE(outcome.out.startsWith(u"stories"_s)) << outcome;
    }
}

TEST_F(OptionsTest, AnOptionsValueIsNoCommand)
{
    const Outcome outcome = runOffline({u"search"_s, u"show"_s, u"--limit"_s, u"1"_s});
    EXPECT_EQ(outcome.code, 0) << "the welcome discussion has the word" << outcome;
}

} // namespace backthread::app
