// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandfixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

class ShowTest : public CommandTest {
protected:
    ShowTest() { addDiscussion(); }
};

QList<int> idsOf(const Outcome &outcome)
{
    QList<int> ids;
    const QJsonArray comments = outcome.json().object().value(u"comments"_s).toArray();
    for (const QJsonValue comment : comments)
        ids.append(comment.toObject().value(u"id"_s).toInt());
    return ids;
}

} // namespace

TEST_F(ShowTest, FetchesWhatIsNotCachedAndSaysHowLongThatTook)
{
    const Outcome first = run({u"show"_s, u"1300"_s, u"--context"_s, u"--order"_s, u"board"_s});
    EXPECT_EQ(first.code, 0) << first;
    EXPECT_TRUE(first.out.startsWith(u"←back to thread\n\nA lighthouse and its keeper\n\n(example.org)\n"_s))
        << first;
    EXPECT_TRUE(first.out.contains(QRegularExpression(
        u"\n377 points mira \\| 3 comments \\| 5 in all \\| HN request time: [0-9.]+s \\| source\n"_s)))
        << first;
    EXPECT_TRUE(first.out.contains(u"\nShow context\nkeeper ◴[] No.1100[source] · "_s)) << first;
    EXPECT_TRUE(first.out.contains(u"\n1. toll ◴[] No.1300[source] · "_s));
    EXPECT_TRUE(first.out.contains(u"replies(2): >>1401 #>>1402 #\n"_s));
    EXPECT_EQ(first.err, QString());

    server().clearLog();
    const Outcome second = run({u"show"_s, u"1300"_s});
    EXPECT_EQ(second.code, 0);
    EXPECT_TRUE(second.out.contains(u"| HN request time: cached just now | source"_s)) << second;
    EXPECT_EQ(server().log().count(), 0) << "what is cached is not fetched again";
}

TEST_F(ShowTest, KnowsTheOrders)
{
    ASSERT_EQ(run({u"fetch"_s, u"1000"_s}).code, 0);
    const auto shown = [this](const QString &order) {
        return idsOf(runOffline({u"show"_s, u"1000"_s, u"--format"_s, u"json"_s, u"--order"_s, order}));
    };
    EXPECT_EQ(shown(u"tree"_s), QList<int>({1100, 1200, 1300, 1402, 1401}));
    EXPECT_EQ(shown(u"board"_s), QList<int>({1100, 1200, 1300, 1401, 1402}));
    EXPECT_EQ(shown(u"newest"_s), QList<int>({1402, 1401, 1300, 1200, 1100}));
    EXPECT_EQ(shown(u"answered"_s), QList<int>({1300, 1100, 1200, 1402, 1401}));
}

TEST_F(ShowTest, KnowsTheFormats)
{
    ASSERT_EQ(run({u"fetch"_s, u"1000"_s}).code, 0);
    const auto shown = [this](const QString &format) {
        const Outcome outcome = runOffline({u"show"_s, u"1000"_s, u"--format"_s, format});
        EXPECT_EQ(outcome.code, 0) << outcome;
        return outcome.out;
    };
    EXPECT_TRUE(shown(u"text"_s).startsWith(u"A lighthouse"_s));
    EXPECT_TRUE(shown(u"markdown"_s).startsWith(u"# [A lighthouse"_s));
    EXPECT_TRUE(shown(u"html"_s).startsWith(u"<!DOCTYPE html>"_s));
    EXPECT_TRUE(shown(u"json"_s).startsWith(u"{\"id\":1000,\"title\":\"A lighthouse"_s));
}

TEST_F(ShowTest, OfflineAndNotCachedEndsWithOne)
{
    const Outcome outcome = runOffline({u"show"_s, u"1000"_s});
    EXPECT_EQ(outcome.code, 1) << outcome;
    EXPECT_TRUE(outcome.err.contains(u"not cached"_s)) << outcome;
}

TEST_F(ShowTest, AnItemThatDoesNotExistEndsWithOne)
{
    EXPECT_EQ(run({u"show"_s, u"424242"_s}).code, 1);
    EXPECT_EQ(run({u"show"_s, u"welcome/424242"_s}).code, 1);
}

TEST_F(ShowTest, AServerThatFailsEndsWithThree)
{
    fault(u"503@/"_s);
    const Outcome outcome = run({u"show"_s, u"1000"_s});
    EXPECT_EQ(outcome.code, 3) << outcome;
    EXPECT_EQ(outcome.out, QString());
}

TEST_F(ShowTest, AStoryThatOnlyAListToldOfIsShownWhereTheServerFails)
{
    ASSERT_EQ(run({u"list"_s, u"top"_s}).code, 0);
    const Outcome outcome = runOffline({u"show"_s, u"1000"_s});
    EXPECT_EQ(outcome.code, 0) << outcome;
    EXPECT_TRUE(outcome.out.contains(u"A lighthouse"_s));
    EXPECT_TRUE(outcome.err.contains(u"what is cached"_s)) << outcome;
}

TEST_F(ShowTest, TheWelcomeDiscussionIsThereWithoutANetwork)
{
    const Outcome outcome = runOffline({u"show"_s, u"welcome"_s});
    EXPECT_EQ(outcome.code, 0) << outcome;
    EXPECT_TRUE(outcome.out.startsWith(u"Welcome to Backthread\n"_s)) << outcome;
    EXPECT_TRUE(runOffline({u"show"_s, u"welcome/5"_s}).out.startsWith(u"←back to thread"_s));
}

TEST_F(ShowTest, TenThousandLevelsAreShownInEveryFormatAndOrder)
{
    QByteArray lines = R"({"id":1,"type":"story","title":"Well","time":5,"kids":[2]})"
                       "\n";
    for (int id = 2; id <= 10'001; ++id) {
        const QByteArray number = QByteArray::number(id);
        lines += "{\"id\":" + number
            + ",\"type\":\"comment\",\"by\":\"a\",\"time\":5,\"text\":\"deep\",\"parent\":"
            + QByteArray::number(id - 1) + "}\n";
    }
    ASSERT_EQ(runOffline({u"import"_s, putFile(u"deep"_s, lines)}).code, 0);
    for (const QString &format : {u"text"_s, u"markdown"_s, u"html"_s, u"json"_s}) {
        const Outcome outcome = runOffline({u"show"_s, u"1"_s, u"--format"_s, format});
        EXPECT_EQ(outcome.code, 0) << outcome.err.toStdString();
        EXPECT_GE(outcome.out.count(u"deep"_s), 10'000) << format.toStdString();
    }
    const Outcome deepest = runOffline({u"show"_s, u"10001"_s, u"--context"_s});
    EXPECT_EQ(deepest.code, 0);
    EXPECT_TRUE(deepest.out.contains(u"1. a ◴[] No.10001[source]"_s));
    EXPECT_TRUE(deepest.out.contains(u"{10000}"_s));
}

} // namespace backthread::app
