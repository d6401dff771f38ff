// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandfixture.h"

#include <QRegularExpression>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

class FetchTest : public CommandTest {
protected:
    FetchTest() { addDiscussion(); }
};

} // namespace

TEST_F(FetchTest, PrintsIdCommentsRequestsAndSecondsForEach)
{
    const Outcome outcome = run({u"fetch"_s, u"1000"_s, u"https://news.ycombinator.com/item?id=1300"_s});

    EXPECT_EQ(outcome.code, 0) << outcome;
    static const QRegularExpression s_lines(
        u"^1000  5 comments  [0-9]+ requests  [0-9]+\\.[0-9]{3} s\n1300  5 comments  [0-9]+ requests  .* s\n$"_s);
    EXPECT_TRUE(s_lines.match(outcome.out).hasMatch()) << outcome;
    EXPECT_EQ(runOffline({u"show"_s, u"1401"_s}).code, 0) << "it is cached";
}

TEST_F(FetchTest, EndsWithOneForAnItemThatDoesNotExist)
{
    const Outcome outcome = run({u"fetch"_s, u"424242"_s});
    EXPECT_EQ(outcome.code, 1) << outcome;
    EXPECT_TRUE(outcome.err.contains(u"424242"_s));
    EXPECT_EQ(outcome.out, QString());
}

TEST_F(FetchTest, EndsWithThreeWhereTheServerFails)
{
    for (const QString &rule : {u"503@/"_s, u"429:3600@/"_s, u"login@/"_s, u"half@/"_s, u"reset@/"_s}) {
        server().invoke([](standin::Server &s) { s.faults().clear(); });
        fault(rule);
        const Outcome outcome = run({u"fetch"_s, u"1000"_s});
        EXPECT_EQ(outcome.code, 3) << rule.toStdString() << '\n' << outcome;
        EXPECT_TRUE(outcome.err.startsWith(u"backthread: 1000: "_s)) << outcome;
        EXPECT_EQ(outcome.out, QString());
    }
}

TEST_F(FetchTest, EndsWithThreeWhereNobodyListens)
{
    const Outcome outcome =
        runBare({u"fetch"_s, u"1000"_s, u"--profile"_s, profilePath(), u"--firebase-url"_s,
            u"http://127.0.0.1:1/v0/"_s, u"--algolia-url"_s, u"http://127.0.0.1:1/api/v1/"_s});
    EXPECT_EQ(outcome.code, 3) << outcome;
}

TEST_F(FetchTest, GoesOnBehindAFailureAndEndsWithTheWorst)
{
    const Outcome outcome = run({u"fetch"_s, u"424242"_s, u"1000"_s, u"nonsense"_s});
    EXPECT_EQ(outcome.code, 2) << outcome;
    EXPECT_TRUE(outcome.out.startsWith(u"1000  "_s)) << outcome;
}

TEST_F(FetchTest, KeepsTheCachedCopyWhereTheServerFails)
{
    ASSERT_EQ(run({u"fetch"_s, u"1000"_s}).code, 0);
    fault(u"503@/"_s);
    const Outcome outcome = run({u"fetch"_s, u"1000"_s});
    EXPECT_EQ(outcome.code, 3) << outcome;
    EXPECT_TRUE(outcome.err.contains(u"is kept"_s)) << outcome;
    EXPECT_EQ(runOffline({u"show"_s, u"1000"_s}).code, 0);
}

TEST_F(FetchTest, OfflineEndsWithOneAndAsksNobody)
{
    server().clearLog();
    const Outcome outcome = run({u"fetch"_s, u"1000"_s, u"--offline"_s});
    EXPECT_EQ(outcome.code, 1) << outcome;
    EXPECT_TRUE(outcome.err.contains(u"not cached"_s)) << outcome;
    EXPECT_EQ(server().log().count(), 0);
}

} // namespace backthread::app
