// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

namespace backthread::standin::test {

using namespace Qt::Literals::StringLiterals;

class FirebaseTest : public ServerFixture { };

TEST_F(FirebaseTest, ItemIsCompactWithKeysInAlphabeticalOrder)
{
    EXPECT_EQ(firebase(u"item/103.json"_s).body,
        "{\"by\":\"cyd\",\"id\":103,\"parent\":100,\"text\":\"Größe 🐟\",\"time\":1003,"
        "\"type\":\"comment\"}");
}

TEST_F(FirebaseTest, HeadIsThatOfTheLiveService)
{
    const Answer answer = firebase(u"item/100.json"_s);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.header("Server"), "nginx");
    EXPECT_EQ(answer.header("Content-Type"), "application/json; charset=utf-8");
    EXPECT_EQ(answer.header("Connection"), "keep-alive");
    EXPECT_EQ(answer.header("access-control-allow-origin"), "*");
    EXPECT_EQ(answer.header("Cache-Control"), "no-cache");
    EXPECT_TRUE(answer.header("Strict-Transport-Security").contains("max-age=31556926"));
    EXPECT_TRUE(answer.header("ETag").isEmpty());
}

TEST_F(FirebaseTest, UnknownItemAndUserAreNull)
{
    for (const QString &path :
        {u"item/999.json"_s, u"user/nobody.json"_s, u"item/abc.json"_s, u"item/100/nothing/here.json"_s}) {
        const Answer answer = firebase(path);
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body, "null");
    }
}

TEST_F(FirebaseTest, ServesListsMaxItemUsersAndUpdates)
{
    EXPECT_EQ(firebase(u"topstories.json"_s).body, "[100]");
    EXPECT_EQ(firebase(u"jobstories.json"_s).body, "[]");
    EXPECT_EQ(firebase(u"maxitem.json"_s).body, "105");
    EXPECT_EQ(firebase(u"user/bob.json"_s).object().value("submitted"_L1).toArray(), QJsonArray {101});
    m_server.corpus().setScore(100, 3);
    const QJsonObject updates = firebase(u"updates.json"_s).object();
    EXPECT_EQ(updates.value("items"_L1).toArray(), QJsonArray {100});
    EXPECT_EQ(updates.value("profiles"_L1).toArray(), QJsonArray {u"ada"_s});
}

TEST_F(FirebaseTest, DeepPathsWork)
{
    EXPECT_EQ(firebase(u"item/100/title.json"_s).body, "\"Fish &amp; chips\"");
    EXPECT_EQ(firebase(u"item/100/kids/1.json"_s).body, "101");
    EXPECT_EQ(firebase(u"topstories/0.json"_s).body, "100");
    EXPECT_EQ(firebase(u"topstories/1.json"_s).body, "null");
}

TEST_F(FirebaseTest, EverythingElseIsDenied)
{
    for (const QString &path : {u".json"_s, u"item.json"_s, u"user.json"_s, u"secret.json"_s, u"item/100"_s,
             u"../v1/item/100.json"_s}) {
        const Answer answer = firebase(path);
        EXPECT_EQ(answer.status, 401) << qPrintable(path);
        EXPECT_EQ(answer.body, R"({"error" : "Permission denied"})");
    }
}

TEST_F(FirebaseTest, HeadIsNotAllowedAndPostIsDenied)
{
    EXPECT_EQ(m_client.send("HEAD", at(m_server.firebaseUrl(), u"item/100.json"_s)).status, 405);
    EXPECT_EQ(m_client.send("POST", at(m_server.firebaseUrl(), u"item/100.json"_s)).status, 401);
}

TEST_F(FirebaseTest, PrettyPrintHasSpacesAroundColonsAndInArrays)
{
    EXPECT_EQ(firebase(u"item/102.json?print=pretty"_s).body,
        "{\n  \"deleted\" : true,\n  \"id\" : 102,\n  \"kids\" : [ 104 ],\n  \"parent\" : 101,\n"
        "  \"time\" : 1002,\n  \"type\" : \"comment\"\n}");
}

TEST_F(FirebaseTest, SilentPrintHasNoContent)
{
    const Answer answer = firebase(u"item/100.json?print=silent"_s);
    EXPECT_EQ(answer.status, 204);
    EXPECT_EQ(answer.body, "");
}

TEST_F(FirebaseTest, ShallowCollapsesToTrue)
{
    EXPECT_EQ(firebase(u"item/105.json?shallow=true"_s).body,
        R"({"by":true,"dead":true,"id":true,"parent":true,"text":true,"time":true,"type":true})");
    EXPECT_EQ(firebase(u"item/100/score.json?shallow=true"_s).body, "2");
    EXPECT_EQ(firebase(u"item/100.json?shallow=true&orderBy=%22$key%22"_s).status, 400);
}

TEST_F(FirebaseTest, OrderByKeyTakesLimitsAndBounds)
{
    QList<qint64> ids;
    for (qint64 id = 0; id < 60; ++id)
        ids.append(1000 + id);
    m_server.corpus().setFeed(Feed::Top, ids);
    const QString ordered = u"topstories.json?orderBy=%22$key%22"_s;
    EXPECT_EQ(firebase(ordered + u"&limitToFirst=3"_s).body, "[1000,1001,1002]");
    EXPECT_EQ(firebase(ordered + u"&limitToLast=2"_s).body, R"({"58":1058,"59":1059})");
    EXPECT_EQ(firebase(ordered + u"&startAt=%2230%22&endAt=%2231%22"_s).body, R"({"30":1030,"31":1031})");
    EXPECT_EQ(firebase(ordered + u"&equalTo=%227%22"_s).body, R"({"7":1007})");
    // Bounds compare text: "10" to "19" lie between "1" and "2".
    EXPECT_EQ(
        firebase(ordered + u"&startAt=%221%22&endAt=%2211%22"_s).body, R"({"1":1001,"10":1010,"11":1011})");
}

TEST_F(FirebaseTest, WrongQueriesAreExplained)
{
    EXPECT_EQ(firebase(u"topstories.json?limitToFirst=3"_s).body,
        R"({"error" : "orderBy must be defined when other query parameters are defined"})");
    EXPECT_EQ(firebase(u"topstories.json?orderBy=$key&limitToFirst=3"_s).body,
        R"({"error" : "orderBy must be a valid JSON encoded path"})");
    EXPECT_EQ(firebase(u"topstories.json?orderBy=%22score%22"_s).status, 400);
}

TEST_F(FirebaseTest, EtagComesOnRequestAndGives304)
{
    const Answer first = firebase(u"item/100.json"_s, {{"X-Firebase-ETag", "true"}});
    const QByteArray etag = first.header("ETag");
    EXPECT_EQ(QByteArray::fromBase64(etag).size(), 20);
    const Answer second = firebase(u"item/100.json"_s, {{"If-None-Match", etag}});
    EXPECT_EQ(second.status, 304);
    EXPECT_EQ(second.body, "");
    EXPECT_EQ(second.header("Content-Length"), "0");
    m_server.corpus().setScore(100, 77);
    const Answer third = firebase(u"item/100.json"_s, {{"If-None-Match", etag}, {"X-Firebase-ETag", "true"}});
    EXPECT_EQ(third.status, 200);
    EXPECT_NE(third.header("ETag"), etag);
}

} // namespace backthread::standin::test
