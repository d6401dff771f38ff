// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandfixture.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

class SearchTest : public CommandTest {
protected:
    SearchTest() { EXPECT_EQ(runOffline({u"import"_s, putFile(u"items"_s, discussionLines())}).code, 0); }

    QList<int> found(const QStringList &arguments)
    {
        const Outcome outcome = runOffline(QStringList {u"search"_s, u"--json"_s} + arguments);
        EXPECT_EQ(outcome.code, outcome.json().array().isEmpty() ? 1 : 0) << outcome;
        QList<int> ids;
        const QJsonArray hits = outcome.json().array();
        for (const QJsonValue hit : hits)
            ids.append(hit.toObject().value(u"id"_s).toInt());
        return ids;
    }
};

} // namespace

TEST_F(SearchTest, PrintsHitsWithTheirStoryAndASnippet)
{
    const Outcome outcome = runOffline({u"search"_s, u"foghorns"_s});
    EXPECT_EQ(outcome.code, 0) << outcome;
    EXPECT_TRUE(outcome.out.startsWith(u"1402 · ruth · "_s)) << outcome;
    EXPECT_TRUE(outcome.out.endsWith(u" · A lighthouse and its keeper\n    Foghorns too.\n"_s)) << outcome;
}

TEST_F(SearchTest, JsonHasTheKeysOfTheContract)
{
    const QJsonObject hit =
        runOffline({u"search"_s, u"foghorns"_s, u"--json"_s}).json().array().at(0).toObject();
    EXPECT_EQ(hit.value(u"id"_s), 1402);
    EXPECT_EQ(hit.value(u"story"_s), 1000);
    EXPECT_EQ(hit.value(u"by"_s), u"ruth"_s);
    EXPECT_EQ(hit.value(u"time"_s), 1699950000);
    EXPECT_EQ(hit.value(u"snippet"_s), u"Foghorns too."_s);
}

TEST_F(SearchTest, TakesTheGrammarWithAndWithoutQuotingForTheShell)
{
    EXPECT_EQ(found({u"in:1000 by:toll"_s}), QList<int>({1300}));
    EXPECT_EQ(found({u"in:1000"_s, u"by:toll"_s}), QList<int>({1300}));
    EXPECT_EQ(found({u"in:1000 type:comment -ships -lamp -foghorns -ask"_s}), QList<int>({1401}));
    EXPECT_EQ(found({u"-ships"_s, u"in:1000"_s, u"-lamp"_s, u"type:comment"_s, u"-foghorns"_s, u"-ask"_s}),
        QList<int>({1401}));
    EXPECT_EQ(found({u"--"_s, u"-ships in:1000 by:gull"_s}), QList<int>({1200}));
    EXPECT_EQ(found({u"in:1000"_s, u"(ship*"_s, u"OR"_s, u"foghorns)"_s}), QList<int>({1402, 1300}));
}

TEST_F(SearchTest, GivesTheNewestFirstUpToALimit)
{
    EXPECT_EQ(found({u"in:1000 type:comment"_s, u"--limit"_s, u"2"_s}), QList<int>({1402, 1401}));
    EXPECT_EQ(found({u"lighthouse"_s, u"--sort"_s, u"best"_s}), QList<int>({1000}));
}

TEST_F(SearchTest, NothingFoundEndsWithOne)
{
    const Outcome outcome = runOffline({u"search"_s, u"submarine"_s});
    EXPECT_EQ(outcome.code, 1) << outcome;
    EXPECT_EQ(outcome.out, QString());
    EXPECT_TRUE(outcome.err.contains(u"nothing"_s));
    EXPECT_EQ(runOffline({u"search"_s, u"submarine"_s, u"--json"_s}).out.trimmed(), u"[]"_s);
}

TEST_F(SearchTest, SaysWhereAQueryIsWrongAndSearchesTheRest)
{
    const Outcome outcome = runOffline({u"search"_s, u"foghorns before:yesterday"_s});
    EXPECT_EQ(outcome.code, 0) << outcome;
    EXPECT_TRUE(outcome.err.contains(u"at character 10"_s)) << outcome;
}

TEST_F(SearchTest, AnyInputIsAQuery)
{
    for (const QString &query : {u"\""_s, u"((("_s, u")"_s, u"OR"_s, u"*"_s, u"by:"_s,
             u"' ; DROP TABLE item"_s, u"NEAR(a b)"_s, u"\u202e\u0000x"_s, QString(50'000, u'a')}) {
        const Outcome outcome = runOffline({u"search"_s, u"--"_s, query});
        EXPECT_TRUE(outcome.code == 0 || outcome.code == 1) << query.left(20).toStdString() << '\n'
                                                            << outcome;
    }
}

TEST_F(SearchTest, FindsTheWelcomeDiscussion)
{
    const Outcome outcome = runOffline({u"search"_s, u"donau*"_s});
    EXPECT_EQ(outcome.code, 0) << outcome;
    EXPECT_TRUE(outcome.out.startsWith(u"welcome/"_s)) << outcome;
}

namespace {

class SearchEverywhereTest : public CommandTest {
protected:
    SearchEverywhereTest() { addDiscussion(); }

    Outcome search(const QStringList &arguments)
    {
        return run(QStringList {u"search"_s, u"--everywhere"_s} + arguments);
    }
};

} // namespace

TEST_F(SearchEverywhereTest, PrintsHitsAsASearchOfTheCacheDoes)
{
    const Outcome outcome = search({u"foghorns"_s});
    EXPECT_EQ(outcome.code, 0) << outcome;
    EXPECT_TRUE(outcome.out.startsWith(u"1402 · ruth · "_s)) << outcome;
    EXPECT_TRUE(outcome.out.endsWith(u" · A lighthouse and its keeper\n    Foghorns too.\n"_s)) << outcome;
    EXPECT_TRUE(outcome.err.isEmpty()) << outcome;
    const QJsonObject hit = search({u"foghorns"_s, u"--json"_s}).json().array().at(0).toObject();
    EXPECT_EQ(hit.value(u"id"_s), 1402);
    EXPECT_EQ(hit.value(u"story"_s), 1000);
    EXPECT_EQ(hit.value(u"snippet"_s), u"Foghorns too."_s);
}

TEST_F(SearchEverywhereTest, TakesTheGrammarOrderAndLimit)
{
    const auto ids = [this](const QStringList &arguments) {
        QList<int> found;
        const QJsonArray hits = search(QStringList {u"--json"_s} + arguments).json().array();
        for (const QJsonValue hit : hits)
            found.append(hit.toObject().value(u"id"_s).toInt());
        return found;
    };
    EXPECT_EQ(ids({u"in:1000"_s, u"by:toll"_s}), QList<int>({1300}));
    EXPECT_EQ(ids({u"in:1000 type:comment"_s, u"--limit"_s, u"2"_s}), QList<int>({1402, 1401}));
    EXPECT_EQ(ids({u"in:1000"_s, u"--sort"_s, u"best"_s}).value(0), 1000);
}

TEST_F(SearchEverywhereTest, SaysWhatIsLeftOut)
{
    const Outcome outcome = search({u"foghorns is:new"_s});
    EXPECT_EQ(outcome.code, 0) << outcome;
    EXPECT_TRUE(outcome.err.contains(u"at character 10, \"is:new\": Hacker News cannot"_s)) << outcome;
    const Outcome nothing = search({u"is:bookmarked"_s});
    EXPECT_EQ(nothing.code, 1) << nothing;
    EXPECT_TRUE(nothing.err.contains(u"is:bookmarked"_s)) << nothing;
}

TEST_F(SearchEverywhereTest, LooksFurtherForWhatCanOnlyBeToldHere)
{
    server().invoke([](standin::Server &server) {
        for (int i = 0; i < 120; ++i)
            (void)server.corpus().addComment(1000, u"ruth"_s, u"Fog %1"_s.arg(i));
    });
    const Outcome outcome = search({u"in:1000 (foghorns OR nothing)"_s, u"--json"_s});
    EXPECT_EQ(outcome.json().array().size(), 1) << outcome;
    EXPECT_EQ(server().log().count(u"/api/v1/search_by_date"_s), 3) << "a page after the other";
}

TEST_F(SearchEverywhereTest, NothingFoundEndsWithOne)
{
    const Outcome outcome = search({u"submarine"_s, u"--json"_s});
    EXPECT_EQ(outcome.code, 1) << outcome;
    EXPECT_EQ(outcome.out.trimmed(), u"[]"_s);
    EXPECT_TRUE(outcome.err.contains(u"nothing"_s)) << outcome;
}

TEST_F(SearchEverywhereTest, FailsAsTheNetworkDoes)
{
    for (const QString &rule : {u"503@/api/"_s, u"login@/api/"_s, u"half@/api/"_s}) {
        server().invoke([](standin::Server &server) { server.faults().clear(); });
        fault(rule);
        const Outcome outcome = search({u"foghorns"_s});
        EXPECT_EQ(outcome.code, 3) << rule.toStdString() << '\n' << outcome;
        EXPECT_TRUE(outcome.out.isEmpty()) << outcome;
        EXPECT_EQ(outcome.err.count(u'\n'), 1) << outcome;
    }
}

TEST_F(SearchEverywhereTest, OfflineItSaysThatItCannot)
{
    const Outcome outcome = runOffline({u"search"_s, u"--everywhere"_s, u"foghorns"_s});
    EXPECT_EQ(outcome.code, 3) << outcome;
    EXPECT_TRUE(outcome.err.contains(u"--offline"_s)) << outcome;
    EXPECT_EQ(server().log().count(u"/api/"_s), 0);
}

} // namespace backthread::app
