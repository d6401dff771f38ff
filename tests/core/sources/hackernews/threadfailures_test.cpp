// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/threadfetch.h"
#include "tests/core/sources/hackernews/fetchfixture.h"

#include <QJsonArray>

namespace backthread::hackernews {
namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

class ThreadFailuresTest : public FetchTest {
protected:
    [[nodiscard]] Told fetch(qint64 number)
    {
        ThreadFetch fetch(api(), id(number));
        return run(fetch);
    }
};

/// The ways in which Algolia may fail, as rules of the stand-in without their target.
class AlgoliaFailureTest : public ThreadFailuresTest, public testing::WithParamInterface<const char *> { };

TEST_P(AlgoliaFailureTest, EverythingComesFromFirebaseInstead)
{
    grow(1000, 1500);
    fault(QString::fromLatin1(GetParam()) + "@/api/v1/items/"_L1);
    const Told told = fetch(1000);
    EXPECT_EQ(difference(outline(told, 1000), truth(1000)), "");
    EXPECT_TRUE(told.isComplete());
    EXPECT_EQ(askedTwice(), QStringList());
    EXPECT_LE(firebaseRequests(), 1501);
}

INSTANTIATE_TEST_SUITE_P(, AlgoliaFailureTest,
    testing::Values("404", "400", "500", "503", "429", "429:60", "login", "half", "truncated", "reset",
        "redirectloop", "big:70"),
    [](const auto &fault) {
        QString name = QString::fromLatin1(fault.param);
        return name.replace(u':', u'_').toStdString();
    });

TEST_F(ThreadFailuresTest, HalfATreeSavesRequests)
{
    grow(1000, 1500);
    fault(u"half@/api/v1/items/"_s);
    (void)fetch(1000);
    EXPECT_LT(firebaseRequests(), 1300);
}

TEST_F(ThreadFailuresTest, NobodyKnowsTheItem)
{
    EXPECT_EQ(fetch(1).error(), Kind::NotFound);
}

TEST_F(ThreadFailuresTest, AnItemThatMayExistIsNotCalledMissing)
{
    fault(u"500@/api/v1/"_s);
    EXPECT_EQ(fetch(1).error(), Kind::Server);
    m_server.invoke([](standin::Server &server) { server.faults().clear(); });
    fault(u"500@/v0/item/1.json"_s);
    EXPECT_EQ(fetch(1).error(), Kind::Server);
}

TEST_F(ThreadFailuresTest, AHotelsLoginPageIsToldAsSuch)
{
    draw(u"1\n  2\n"_s);
    fault(u"login@/"_s);
    const Told told = fetch(1);
    EXPECT_EQ(told.error(), Kind::Malformed);
    EXPECT_TRUE(told.end->error().detail.contains("web page"_L1));
}

TEST_F(ThreadFailuresTest, TooManyRequestsForeverEndsSoon)
{
    grow(1000, 500);
    fault(u"429@/v0/"_s);
    fault(u"404@/api/"_s);
    EXPECT_EQ(fetch(1000).error(), Kind::RateLimited);
    EXPECT_EQ(m_server.log().count(), 4);
}

TEST_F(ThreadFailuresTest, TooManyRequestsInTheMidstEndsSoonToo)
{
    grow(1000, 1500);
    fault(u"404@/api/"_s);
    m_server.invoke([](standin::Server &server) {
        standin::FaultRule rule = standin::FaultRule::parse(u"429@/v0/"_s).value();
        rule.skip = 100;
        server.faults().add(rule);
    });
    const Told told = fetch(1000);
    ASSERT_TRUE(told.end && *told.end);
    EXPECT_FALSE(told.isComplete());
    EXPECT_GE(told.items.size(), 90);
    EXPECT_LT(m_server.log().count(), 200);
}

TEST_F(ThreadFailuresTest, ATreeWithoutFirebaseIsWholeButNotRanked)
{
    draw(u"1\n  4\n    5\n  2\n    3\n"_s);
    fault(u"503@/v0/"_s);
    const Told told = fetch(1);
    ASSERT_TRUE(told.end && *told.end);
    EXPECT_FALSE(told.isComplete());
    EXPECT_EQ(outline(told, 1), "1\n  2\n    3\n  4\n    5");
}

TEST_F(ThreadFailuresTest, AStoryThatFirebaseForgotIsWhole)
{
    draw(u"1\n  2\n    3\n"_s);
    fault(u"404@/v0/item/1.json"_s);
    const Told told = fetch(1);
    EXPECT_TRUE(told.isComplete());
    EXPECT_EQ(outline(told, 1), truth(1));
}

TEST_F(ThreadFailuresTest, OneItemThatFailsMakesItIncomplete)
{
    draw(u"1\n  2 unindexed\n    3\n  4\n"_s);
    fault(u"500@/v0/item/2.json"_s);
    const Told told = fetch(1);
    ASSERT_TRUE(told.end && *told.end);
    EXPECT_FALSE(told.isComplete());
    EXPECT_EQ(outline(told, 1), "1\n  4");
}

TEST_F(ThreadFailuresTest, AnAnswerAboutAnotherItemIsAFailure)
{
    draw(u"1\n  2 unindexed\n  3\n"_s);
    m_server.invoke([](standin::Server &server) {
        server.faults().add(u"/v0/item/2.json"_s, standin::Fault::body(R"({"id":3,"type":"comment"})"));
    });
    EXPECT_FALSE(fetch(1).isComplete());
}

TEST_F(ThreadFailuresTest, ParentsInACircleEnd)
{
    insert({{u"id"_s, 5}, {u"type"_s, u"comment"_s}, {u"parent"_s, 6}});
    insert({{u"id"_s, 6}, {u"type"_s, u"comment"_s}, {u"parent"_s, 5}});
    fault(u"404@/api/"_s);
    EXPECT_EQ(fetch(5).error(), Kind::Malformed);
    EXPECT_EQ(firebaseRequests(), 2);
}

TEST_F(ThreadFailuresTest, TooManyParentsEnd)
{
    draw(u"1\n  2\n    3\n      4\n        5\n          6\n"_s);
    fault(u"404@/api/"_s);
    m_policy.mostSteps = 4;
    EXPECT_EQ(fetch(6).error(), Kind::Malformed);
    EXPECT_EQ(firebaseRequests(), 4);
}

TEST_F(ThreadFailuresTest, AWayUpThatBreaksOffIsNotTheWholeThread)
{
    draw(u"1 hidden\n  2\n    3\n    4\n"_s);
    fault(u"404@/api/v1/items/1"_s);
    m_server.invoke([](standin::Server &server) {
        server.faults().add(u"/api/v1/items/2"_s,
            standin::Fault::body(R"({"id":2,"type":"comment","author":"a","text":"b","parent_id":1,
                                "children":[{"id":3,"type":"comment","author":"a","text":"b","children":[]}]})"));
    });
    const Told told = fetch(2);
    ASSERT_TRUE(told.end && *told.end);
    EXPECT_FALSE(told.isComplete());
    EXPECT_EQ((**told.end).story, id(2));
    EXPECT_EQ(outline(told, 2), "2\n  3\n  4");
}

TEST_F(ThreadFailuresTest, KidsInACircleEnd)
{
    insert({{u"id"_s, 1}, {u"type"_s, u"story"_s}, {u"by"_s, u"a"_s}, {u"kids"_s, QJsonArray {2, 1}}});
    insert({{u"id"_s, 2}, {u"type"_s, u"comment"_s}, {u"parent"_s, 1}, {u"kids"_s, QJsonArray {1, 2, 3}}});
    insert({{u"id"_s, 3}, {u"type"_s, u"comment"_s}, {u"parent"_s, 2}, {u"kids"_s, QJsonArray {2}}});
    fault(u"404@/api/"_s);
    const Told told = fetch(1);
    EXPECT_TRUE(told.isComplete());
    EXPECT_EQ(firebaseRequests(), 3);
}

TEST_F(ThreadFailuresTest, NoMoreItemsThanTheBound)
{
    grow(1000, 200);
    fault(u"404@/api/"_s);
    m_policy.mostItems = 50;
    const Told told = fetch(1000);
    ASSERT_TRUE(told.end && *told.end);
    EXPECT_FALSE(told.isComplete());
    EXPECT_EQ(firebaseRequests(), 50);
}

TEST_F(ThreadFailuresTest, PassingFailuresAreNotSeen)
{
    grow(1000, 300);
    m_server.invoke([](standin::Server &server) {
        for (const auto &rule : {u"503*5@/v0/"_s, u"reset*3@/v0/"_s, u"429:0*4@/v0/"_s, u"500*1@/api/"_s}) {
            standin::FaultRule parsed = standin::FaultRule::parse(rule).value();
            parsed.skip = 30;
            server.faults().add(parsed);
        }
    });
    const Told told = fetch(1000);
    EXPECT_TRUE(told.isComplete());
    EXPECT_EQ(difference(outline(told, 1000), truth(1000)), "");
}

} // namespace
} // namespace backthread::hackernews
