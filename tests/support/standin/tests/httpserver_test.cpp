// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"
#include "rawclient.h"
#include "standin/httpserver.h"
#include "standin/httpstream.h"

#include <QElapsedTimer>
#include <QPointer>

#include <gtest/gtest.h>

namespace backthread::standin::test {

using namespace Qt::Literals::StringLiterals;

class HttpServerTest : public testing::Test {
protected:
    HttpServerTest()
        : m_server([this](const HttpRequest &request) { return answer(request); })
    {
        EXPECT_TRUE(m_server.listen(0));
    }

    HttpResponse answer(const HttpRequest &request)
    {
        m_paths.append(request.path());
        HttpResponse response = m_next;
        if (response.body.isEmpty())
            response.body = request.path().toUtf8();
        return response;
    }

    [[nodiscard]] QUrl url(const QString &path = u"/a"_s) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.port()).arg(path));
    }

    HttpResponse m_next;
    QStringList m_paths;
    HttpServer m_server;
    Client m_client;
};

TEST_F(HttpServerTest, AnswersARequest)
{
    const Answer answer = m_client.get(url(u"/some%20path?x=1"_s));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "/some path");
    EXPECT_EQ(answer.header("Content-Length"), "10");
}

TEST_F(HttpServerTest, KeepsTheConnectionForFurtherRequests)
{
    RawClient client(m_server.port());
    client.send("GET /one HTTP/1.1\r\n\r\n");
    ASSERT_TRUE(client.waitFor("/one"));
    client.send("GET /two HTTP/1.1\r\n\r\n");
    ASSERT_TRUE(client.waitFor("/two"));
    EXPECT_EQ(m_server.openConnections(), 1);
}

TEST_F(HttpServerTest, AnswersPipelinedRequestsInOrder)
{
    RawClient client(m_server.port());
    client.send("GET /1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\n\r\nGET /3 HTTP/1.1\r\n\r\n");
    ASSERT_TRUE(client.waitFor("200 OK", 3));
    ASSERT_TRUE(client.waitFor("/3"));
    EXPECT_EQ(m_paths, (QStringList {u"/1"_s, u"/2"_s, u"/3"_s}));
    EXPECT_LT(client.received().indexOf("/1"), client.received().indexOf("/2"));
}

TEST_F(HttpServerTest, ReadsARequestThatComesInPieces)
{
    RawClient client(m_server.port());
    client.send("GET /slo");
    client.send("w HTTP/1.1\r\nAccept: */*\r");
    client.send("\n\r\n");
    EXPECT_TRUE(client.waitFor("/slow"));
}

TEST_F(HttpServerTest, ClosesWhenTheClientAsksForIt)
{
    RawClient client(m_server.port());
    client.send("GET /a HTTP/1.1\r\nConnection: close\r\n\r\n");
    ASSERT_TRUE(client.waitFor("Connection: close"));
    EXPECT_TRUE(client.waitForDisconnect());
}

TEST_F(HttpServerTest, ClosesOnWhatIsNoHttp)
{
    RawClient client(m_server.port());
    client.send("hello there\r\n\r\n");
    EXPECT_TRUE(client.waitForDisconnect());
    EXPECT_TRUE(m_paths.isEmpty());
}

TEST_F(HttpServerTest, HeadHasALengthAndNoBody)
{
    RawClient client(m_server.port());
    client.send("HEAD /abc HTTP/1.1\r\nConnection: close\r\n\r\n");
    ASSERT_TRUE(client.waitForDisconnect());
    EXPECT_TRUE(client.received().contains("Content-Length: 4\r\n"));
    EXPECT_TRUE(client.received().endsWith("\r\n\r\n"));
}

TEST_F(HttpServerTest, PiecesArriveInSeveralReadsAndAddUp)
{
    m_next.delivery = Delivery::Pieces;
    m_next.body = QByteArray("äöü").repeated(40);
    RawClient client(m_server.port());
    client.send("GET /a HTTP/1.1\r\nConnection: close\r\n\r\n");
    ASSERT_TRUE(client.waitForDisconnect());
    EXPECT_TRUE(client.received().endsWith(m_next.body));
    EXPECT_GT(client.reads(), 1);
}

TEST_F(HttpServerTest, ChunksAddUp)
{
    m_next.delivery = Delivery::Chunked;
    m_next.body = QByteArray("0123456789").repeated(5000);
    const Answer answer = m_client.get(url());
    EXPECT_EQ(answer.header("Transfer-Encoding"), "chunked");
    EXPECT_EQ(answer.body, m_next.body);
}

TEST_F(HttpServerTest, DripSendsByteByByte)
{
    m_next.delivery = Delivery::Drip;
    m_next.body = "drop by drop";
    const auto reply = m_client.start(url());
    int reads = 0;
    QByteArray body;
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(), [&] {
        ++reads;
        body += reply->readAll();
    });
    ASSERT_TRUE(waitUntil([&] { return reply->isFinished(); }));
    EXPECT_EQ(body, m_next.body);
    EXPECT_GT(reads, 3);
}

TEST_F(HttpServerTest, TruncatedEndsInTheMiddle)
{
    m_next.delivery = Delivery::Truncated;
    m_next.body = QByteArray(1000, 'x');
    const Answer answer = m_client.get(url());
    EXPECT_EQ(answer.error, QNetworkReply::RemoteHostClosedError);
    EXPECT_EQ(answer.header("Content-Length"), "1000");
}

TEST_F(HttpServerTest, ResetClosesWithoutAnAnswer)
{
    m_next.delivery = Delivery::Reset;
    const Answer answer = m_client.get(url());
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(answer.error, QNetworkReply::RemoteHostClosedError);
}

TEST_F(HttpServerTest, StallSendsTheHeadAndNothingElse)
{
    m_next.delivery = Delivery::Stalled;
    m_next.body = "never";
    m_client.setTransferTimeout(300);
    const Answer answer = m_client.get(url());
    EXPECT_EQ(answer.error, QNetworkReply::OperationCanceledError);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "");
}

TEST_F(HttpServerTest, TimeOutSendsNothing)
{
    m_next.delivery = Delivery::TimeOut;
    m_client.setTransferTimeout(300);
    const Answer answer = m_client.get(url());
    EXPECT_EQ(answer.error, QNetworkReply::OperationCanceledError);
    EXPECT_EQ(answer.status, 0);
}

TEST_F(HttpServerTest, DelayComesBeforeTheAnswer)
{
    m_next.delayMs = 60;
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(m_client.get(url()).status, 200);
    EXPECT_GE(timer.elapsed(), 60);
}

TEST_F(HttpServerTest, StreamStaysOpenUntilClosed)
{
    QPointer<HttpStream> stream;
    m_next.delivery = Delivery::Stream;
    m_next.opened = [&stream](HttpStream *opened) { stream = opened; };
    const auto reply = m_client.start(url());
    ASSERT_TRUE(waitUntil([&] { return !stream.isNull(); }));
    stream->write("first ");
    QByteArray body;
    ASSERT_TRUE(waitUntil([&] { return (body += reply->readAll()) == "first "; }));
    EXPECT_FALSE(reply->isFinished());
    EXPECT_FALSE(reply->hasRawHeader("Content-Length"));
    stream->write("last");
    stream->close();
    ASSERT_TRUE(waitUntil([&] { return reply->isFinished(); }));
    EXPECT_EQ(body + reply->readAll(), "first last");
    EXPECT_TRUE(waitUntil([&] { return stream.isNull(); }));
}

TEST_F(HttpServerTest, FinishedIsToldOnceEvenWhenTheClientGoesAway)
{
    int finished = 0;
    m_next.delivery = Delivery::TimeOut;
    m_next.finished = [&finished] { ++finished; };
    {
        RawClient client(m_server.port());
        client.send("GET /a HTTP/1.1\r\n\r\n");
        ASSERT_TRUE(waitUntil([this] { return m_paths.size() == 1; }));
        EXPECT_EQ(finished, 0);
    }
    EXPECT_TRUE(waitUntil([&finished] { return finished == 1; }));
}

TEST(HttpRequestTest, ParametersAreDecoded)
{
    HttpRequest request;
    request.target = "/search?query=a+b%20c&tags=%28story%29&empty=&flag";
    EXPECT_EQ(request.path(), u"/search"_s);
    EXPECT_EQ(request.parameter("query"), u"a b c"_s);
    EXPECT_EQ(request.parameter("tags"), u"(story)"_s);
    EXPECT_TRUE(request.hasParameter("empty"));
    EXPECT_TRUE(request.hasParameter("flag"));
    EXPECT_FALSE(request.hasParameter("page"));
}

} // namespace backthread::standin::test
