// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/http/eventstream.h"
#include "tests/core/sources/http/httpfixture.h"
#include "waiting.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace backthread::sources {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using standin::Delivery;
using standin::HttpRequest;
using standin::HttpResponse;

/// A stream of what changes at the stand-in, and what it told: a line an event, a line a state.
class EventStreamTest : public HttpTest {
protected:
    EventStreamTest()
    {
        m_policy.firstBackOff = 2ms;
        m_policy.longestBackOff = 20ms;
        m_policy.silence = 20s;
    }

    void listen(const QUrl &url)
    {
        m_stream = std::make_unique<EventStream>(url, m_policy);
        QObject::connect(
            m_stream.get(), &EventStream::connected, &m_context, [this] { m_told.append("connected"); });
        QObject::connect(m_stream.get(), &EventStream::received, &m_context,
            [this](const ServerEvent &event) { m_told.append(event.name + ' ' + event.data); });
        QObject::connect(m_stream.get(), &EventStream::interrupted, &m_context, [this](const Error &problem) {
            m_problems.append(problem);
            m_told.append("interrupted");
        });
        m_stream->start();
    }
    void listen() { listen(url(u"maxitem.json"_s)); }

    [[nodiscard]] bool waitForLines(qsizetype lines)
    {
        return waitUntil([&] { return m_told.size() >= lines; });
    }
    /// The first attempt ends like this, and the next one brings the stream.
    void expectRecovery(Error::Kind kind)
    {
        m_server.invoke([](standin::Server &server) { server.firebase().setStreamPort(0); });
        listen();
        ASSERT_TRUE(waitUntil([this] { return m_told.contains("put {\"path\":\"/\",\"data\":0}"); }));
        ASSERT_FALSE(m_problems.isEmpty());
        EXPECT_EQ(m_problems.first().kind, kind) << m_problems.first().detail.toStdString();
    }
    [[nodiscard]] qsizetype requests() const { return m_server.log().requests().size(); }

    StreamPolicy m_policy;
    std::unique_ptr<EventStream> m_stream;
    QList<QByteArray> m_told;
    QList<Error> m_problems;
};

TEST_F(EventStreamTest, FollowsTheRedirectAndTellsEachEvent)
{
    listen();
    ASSERT_TRUE(waitForLines(2));
    m_server.invoke([](standin::Server &server) { server.corpus().setMaxItem(7); });
    ASSERT_TRUE(waitForLines(3));
    m_server.invoke(
        [](standin::Server &server) { server.firebase().sendToStreams("note", "\"größer 🦀\""); });
    ASSERT_TRUE(waitForLines(4));
    EXPECT_EQ(m_told,
        (QList<QByteArray> {"connected", "put {\"path\":\"/\",\"data\":0}", "put {\"path\":\"/\",\"data\":7}",
            "note \"größer 🦀\""}));
    const auto requests = m_server.log().requests();
    ASSERT_GE(requests.size(), 2) << "Qt may send the first one twice";
    EXPECT_EQ(requests.first().status, 307);
    EXPECT_EQ(requests.last().status, 200);
    for (const auto &each : requests) {
        EXPECT_EQ(each.request.header("accept"), "text/event-stream");
        EXPECT_EQ(
            each.request.header("user-agent"), "Backthread/" BACKTHREAD_VERSION " (+https://backthread.org)");
    }
}

TEST_F(EventStreamTest, ComesBackWhenTheServerEndsIt)
{
    for (const bool insideEvent : {false, true}) {
        listen();
        ASSERT_TRUE(waitForLines(2));
        m_server.invoke([&](standin::Server &server) { server.firebase().disconnectStreams(insideEvent); });
        ASSERT_TRUE(waitForLines(5));
        EXPECT_EQ(m_told,
            (QList<QByteArray> {"connected", "put {\"path\":\"/\",\"data\":0}", "interrupted", "connected",
                "put {\"path\":\"/\",\"data\":0}"}));
        m_stream.reset();
        m_told.clear();
    }
}

TEST_F(EventStreamTest, ComesBackWhenConnectionsBreak)
{
    listen();
    ASSERT_TRUE(waitForLines(2));
    m_server.invoke([](standin::Server &server) { server.dropConnections(); });
    ASSERT_TRUE(waitForLines(5));
    EXPECT_EQ(m_problems.first().kind, Error::Kind::Network);
}

TEST_F(EventStreamTest, SilenceIsTakenForABrokenConnection)
{
    m_policy.silence = 200ms;
    listen();
    ASSERT_TRUE(waitForLines(5));
    EXPECT_EQ(m_problems.first().kind, Error::Kind::Timeout);
    EXPECT_EQ(m_told[3], "connected");
}

TEST_F(EventStreamTest, KeepAliveIsNoSilence)
{
    m_policy.silence = 1s;
    m_server.invoke([](standin::Server &server) {
        server.firebase().setStreamSettings({standin::PushStyle::Whole, 50});
    });
    listen();
    ASSERT_TRUE(waitForLines(30));
    EXPECT_TRUE(m_problems.isEmpty()) << "for longer than the silence that is allowed";
}

TEST_F(EventStreamTest, WhatCannotBeHadNowIsAskedForAgain)
{
    using Kind = Error::Kind;
    const std::pair<const char16_t *, Kind> cases[] {{u"500*2@/v0/", Kind::Server},
        {u"503*1@/v0/", Kind::Server}, {u"login*1@/v0/", Kind::Malformed},
        {u"wrongtype*1@/v0/", Kind::Malformed}, {u"429:0*1@/v0/", Kind::RateLimited}};
    for (const auto &[rule, kind] : cases) {
        fault(QString::fromUtf16(rule));
        SCOPED_TRACE(QString::fromUtf16(rule).toStdString());
        expectRecovery(kind);
        m_told.clear();
        m_problems.clear();
    }
}

TEST_F(EventStreamTest, AnAnswerThatDoesNotComeIsGivenUp)
{
    m_policy.silence = 200ms;
    fault(u"timeout*1@/v0/"_s);
    expectRecovery(Error::Kind::Timeout);
}

TEST_F(EventStreamTest, ARefusalIsRespectedForLong)
{
    m_policy.longestBackOff = 5ms;
    for (const auto &rule : {u"401@/v0/"_s, u"403@/v0/"_s, u"404@/v0/"_s, u"429:3600@/v0/"_s}) {
        m_server.clearLog();
        fault(rule);
        listen();
        ASSERT_TRUE(waitForLines(1));
        waitFor(50ms);
        EXPECT_EQ(m_told, QList<QByteArray> {"interrupted"});
        EXPECT_EQ(requests(), 1) << rule.toStdString();
        m_server.invoke([](standin::Server &server) { server.faults().clear(); });
        m_told.clear();
    }
}

TEST_F(EventStreamTest, AttemptsGetRarer)
{
    m_policy.firstBackOff = 20ms;
    m_policy.longestBackOff = 10s;
    fault(u"500@/v0/"_s);
    QElapsedTimer timer;
    timer.start();
    listen();
    ASSERT_TRUE(waitForLines(5));
    EXPECT_GE(timer.elapsed(), 20 + 40 + 80 + 160);
}

TEST_F(EventStreamTest, WhatEndsAtOnceAgainAndAgainIsAskedForMoreRarely)
{
    m_policy.firstBackOff = 20ms;
    m_policy.longestBackOff = 10s;
    fault(u"/v0/"_s, {[](HttpResponse &response, const HttpRequest &) {
        response = {};
        response.status = 200;
        response.headers = {{"Content-Type", "text/event-stream"}};
        response.body = "event: put\ndata: 1\n\n";
    }});
    QElapsedTimer timer;
    timer.start();
    listen();
    ASSERT_TRUE(waitForLines(13));
    EXPECT_EQ(m_told.mid(0, 3), (QList<QByteArray> {"connected", "put 1", "interrupted"}));
    EXPECT_GE(timer.elapsed(), 20 + 40 + 80 + 160);
}

TEST_F(EventStreamTest, AnEventWithoutEndIsGivenUp)
{
    m_policy.largestEvent = 1000;
    m_policy.firstBackOff = m_policy.longestBackOff = 1h;
    listen();
    ASSERT_TRUE(waitForLines(2));
    m_server.invoke(
        [](standin::Server &server) { server.firebase().sendToStreams("put", QByteArray(50'000, 'x')); });
    ASSERT_TRUE(waitForLines(3));
    EXPECT_EQ(m_problems.first().kind, Error::Kind::TooLarge);
}

TEST_F(EventStreamTest, IsGivenUpWhenItsListenerSaysSo)
{
    listen();
    QObject::connect(
        m_stream.get(), &EventStream::received, m_stream.get(), [this](const ServerEvent &event) {
            if (event.name == "cancel")
                m_stream->giveUp({Error::Kind::Server, {}}, false);
        });
    ASSERT_TRUE(waitForLines(2));
    m_server.invoke([](standin::Server &server) {
        server.firebase().sendToStreams("cancel", "null");
        server.firebase().sendToStreams("put", "1");
    });
    ASSERT_TRUE(waitForLines(6));
    EXPECT_EQ(m_told.mid(2, 3), (QList<QByteArray> {"cancel null", "interrupted", "connected"}));
}

TEST_F(EventStreamTest, MayGoWhileItTells)
{
    for (const QByteArray &name : {QByteArray("put"), QByteArray("cancel")}) {
        listen();
        QObject::connect(m_stream.get(), &EventStream::received, &m_context, [&](const ServerEvent &event) {
            if (event.name == name)
                m_stream.reset();
        });
        ASSERT_TRUE(waitForLines(2));
        m_server.invoke([](standin::Server &server) {
            server.firebase().sendToStreams("cancel", "null");
            server.firebase().sendToStreams("cancel", "null");
        });
        ASSERT_TRUE(waitUntil([this] { return !m_stream; }));
        m_told.clear();
    }
}

TEST_F(EventStreamTest, IsNotLedToALessSafePlaceNorInCircles)
{
    m_policy.firstBackOff = m_policy.longestBackOff = 20s; // one attempt is counted
    fault(u"/v0/maxitem"_s, {[](HttpResponse &response, const HttpRequest &) {
        response = {};
        response.status = 307;
        response.setHeader("Location", "file:///etc/passwd");
    }});
    listen();
    ASSERT_TRUE(waitForLines(1));
    EXPECT_EQ(m_told, QList<QByteArray> {"interrupted"});
    m_stream.reset();
    m_server.invoke([](standin::Server &server) { server.faults().clear(); });
    m_server.clearLog();
    m_told.clear();
    fault(u"redirectloop@/v0/"_s);
    listen();
    ASSERT_TRUE(waitForLines(1));
    EXPECT_EQ(m_told, QList<QByteArray> {"interrupted"});
    EXPECT_LT(requests(), 50); // Qt follows ten, and may ask for each a second time
}

} // namespace
} // namespace backthread::sources
