// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

namespace backthread::standin::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class FaultsTest : public ServerFixture {
protected:
    void fail(const Fault &fault, int times = FaultRule::kForever)
    {
        m_server.faults().add(u"/v0/item/"_s, fault, times);
    }

    [[nodiscard]] Answer item() { return firebase(u"item/100.json"_s); }
};

} // namespace

TEST_F(FaultsTest, HappenAsOftenAsTheyShould)
{
    fail(Fault::status(503), 2);
    EXPECT_EQ(item().status, 503);
    EXPECT_EQ(firebase(u"maxitem.json"_s).status, 200);
    EXPECT_EQ(item().status, 503);
    EXPECT_EQ(item().status, 200);
    EXPECT_TRUE(m_server.faults().isEmpty());
}

TEST_F(FaultsTest, CanLetSomeRequestsPass)
{
    auto rule = *FaultRule::parse(u"500*1@/v0/item/"_s);
    rule.skip = 1;
    m_server.faults().add(rule);
    EXPECT_EQ(item().status, 200);
    EXPECT_EQ(item().status, 500);
    EXPECT_EQ(item().status, 200);
}

TEST_F(FaultsTest, MatchByRegularExpression)
{
    m_server.faults().add(*FaultRule::parse(u"404@~/items/\\d+$"_s));
    EXPECT_EQ(algolia(u"items/100"_s).status, 404);
    EXPECT_EQ(algolia(u"users/ada"_s).status, 200);
}

TEST_F(FaultsTest, TooManyRequestsSaysWhenToComeBack)
{
    fail(Fault::status(429, 7));
    const Answer answer = item();
    EXPECT_EQ(answer.status, 429);
    EXPECT_EQ(answer.header("Retry-After"), "7");
}

TEST_F(FaultsTest, LoginPageIsHtmlWith200)
{
    fail(Fault::loginPage());
    const Answer answer = item();
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(answer.header("Content-Type").startsWith("text/html"));
    EXPECT_TRUE(answer.body.startsWith("<!doctype html>"));
}

TEST_F(FaultsTest, WrongContentTypeKeepsTheBody)
{
    fail(Fault::wrongContentType());
    const Answer answer = item();
    EXPECT_TRUE(answer.header("Content-Type").startsWith("text/html"));
    EXPECT_EQ(answer.object().value("id"_L1).toInt(), 100);
}

TEST_F(FaultsTest, HalfBodyIsCompleteHttpAndBrokenJson)
{
    fail(Fault::halfBody());
    const Answer answer = item();
    EXPECT_EQ(answer.error, QNetworkReply::NoError);
    EXPECT_TRUE(answer.json().isUndefined());
    EXPECT_GT(answer.body.size(), 10);
}

TEST_F(FaultsTest, TruncatedAndResetAreNetworkErrors)
{
    fail(Fault::truncated(), 1);
    EXPECT_EQ(item().error, QNetworkReply::RemoteHostClosedError);
    fail(Fault::reset());
    EXPECT_EQ(item().error, QNetworkReply::RemoteHostClosedError);
}

TEST_F(FaultsTest, StallAndTimeOutNeverEnd)
{
    m_client.setTransferTimeout(200);
    fail(Fault::stall(), 1);
    EXPECT_EQ(item().error, QNetworkReply::OperationCanceledError);
    fail(Fault::timeOut(), 1);
    EXPECT_EQ(item().error, QNetworkReply::OperationCanceledError);
}

TEST_F(FaultsTest, SlowDeliveriesAreStillRight)
{
    for (const Fault &fault : {Fault::drip(1), Fault::pieces(), Fault::chunked(), Fault::delay(20)}) {
        m_server.faults().clear();
        fail(fault, 1);
        EXPECT_EQ(item().object().value("id"_L1).toInt(), 100);
    }
}

TEST_F(FaultsTest, BigBodyIsAsLongAsItSays)
{
    fail(Fault::bigBody(3));
    const Answer answer = item();
    EXPECT_GT(answer.body.size(), 3 * 1024 * 1024);
    EXPECT_EQ(answer.object().value("id"_L1).toInt(), 100);
}

TEST_F(FaultsTest, RedirectLoopEndsInTheClient)
{
    fail(Fault::redirectLoop());
    EXPECT_EQ(item().error, QNetworkReply::TooManyRedirectsError);
}

TEST_F(FaultsTest, BodyCanBeAnything)
{
    fail(Fault::body("{\"id\":100,\"kids\":[100]}"));
    EXPECT_EQ(item().body, "{\"id\":100,\"kids\":[100]}");
}

TEST(FaultRuleTest, EveryKindIsUnderstood)
{
    for (const auto text : {u"404@/", u"429:5*2@/v0/item/", u"login@/", u"wrongtype@/", u"half@/",
             u"truncated@/", u"stall@/", u"drip:3@/", u"pieces@/", u"chunked@/", u"reset*1@/", u"timeout@/",
             u"big:100@/", u"delay:2000@~/items/", u"redirectloop@/"})
        EXPECT_TRUE(FaultRule::parse(QString::fromUtf16(text)).has_value())
            << qPrintable(QString::fromUtf16(text));
    const auto rule = FaultRule::parse(u"429:5*2@/v0/item/"_s);
    EXPECT_EQ(rule->times, 2);
    EXPECT_EQ(rule->prefix, u"/v0/item/"_s);
    EXPECT_EQ(FaultRule::parse(u"stall@/"_s)->times, FaultRule::kForever);
}

TEST(FaultRuleTest, NonsenseIsRefused)
{
    for (const auto text : {u"", u"503", u"explode@/", u"99@/", u"stall@~(", u"503*x@/"})
        EXPECT_FALSE(FaultRule::parse(QString::fromUtf16(text)).has_value())
            << qPrintable(QString::fromUtf16(text));
}

} // namespace backthread::standin::test
