// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "standin/server.h"
#include "standin/serverthread.h"

#include <QElapsedTimer>
#include <QTcpSocket>

namespace backthread::standin::test {

using namespace Qt::Literals::StringLiterals;

class ServerTest : public ServerFixture {
protected:
    [[nodiscard]] QList<QUrl> items(int first, int last) const
    {
        QList<QUrl> urls;
        for (int id = first; id <= last; ++id)
            urls.append(at(m_server.firebaseUrl(), u"item/%1.json"_s.arg(id)));
        return urls;
    }
};

TEST_F(ServerTest, ServesBothApisOnOnePort)
{
    EXPECT_EQ(m_server.firebaseUrl().port(), m_server.algoliaUrl().port());
    EXPECT_EQ(m_server.firebaseUrl().path(), u"/v0/"_s);
    EXPECT_EQ(m_server.algoliaUrl().path(), u"/api/v1/"_s);
    EXPECT_EQ(firebase(u"item/100.json"_s).status, 200);
    EXPECT_EQ(algolia(u"items/100"_s).status, 200);
}

TEST_F(ServerTest, LogTellsNumberOrderAndHeaders)
{
    (void)firebase(u"maxitem.json"_s, {{"User-Agent", "honest/1.0"}});
    (void)algolia(u"items/100"_s);
    (void)firebase(u"item/1.json?print=pretty"_s);
    EXPECT_EQ(m_server.log().targets(),
        (QStringList {u"/v0/maxitem.json"_s, u"/api/v1/items/100"_s, u"/v0/item/1.json?print=pretty"_s}));
    EXPECT_EQ(m_server.log().count(u"/v0/"_s), 2);
    const LoggedRequest first = m_server.log().requests().first();
    EXPECT_EQ(first.request.method, "GET");
    EXPECT_EQ(first.request.header("user-agent"), "honest/1.0");
    EXPECT_EQ(first.status, 200);
    EXPECT_GE(first.finishedMs, first.startedMs);
    m_server.log().clear();
    EXPECT_EQ(m_server.log().count(), 0);
}

TEST_F(ServerTest, PeakConcurrencyIsWhatTheClientAllows)
{
    m_server.setDelay(40);
    const auto answers = m_client.getAll(items(100, 119));
    EXPECT_EQ(answers.size(), 20);
    EXPECT_EQ(m_server.log().count(), 20);
    EXPECT_EQ(m_server.log().peakConcurrency(), 6);
}

TEST_F(ServerTest, OneAfterTheOtherIsAPeakOfOne)
{
    for (const QUrl &url : items(100, 104))
        (void)m_client.get(url);
    EXPECT_EQ(m_server.log().peakConcurrency(), 1);
}

TEST_F(ServerTest, FinishingAfterTheLogWasClearedIsHarmless)
{
    m_server.setDelay(30);
    const auto reply = m_client.start(at(m_server.firebaseUrl(), u"maxitem.json"_s));
    ASSERT_TRUE(waitUntil([this] { return m_server.log().count() == 1; }));
    m_server.log().clear();
    EXPECT_TRUE(waitUntil([&reply] { return reply->isFinished(); }));
    EXPECT_EQ(m_server.log().count(), 0);
}

TEST_F(ServerTest, DroppedConnectionsAreMadeAnew)
{
    EXPECT_EQ(firebase(u"maxitem.json"_s).status, 200);
    m_server.dropConnections();
    EXPECT_EQ(firebase(u"maxitem.json"_s).status, 200);
}

TEST_F(ServerTest, StopsListeningAndStartsAgainAtTheSamePort)
{
    const quint16 port = quint16(m_server.firebaseUrl().port());
    m_server.close();
    EXPECT_EQ(firebase(u"maxitem.json"_s).error, QNetworkReply::ConnectionRefusedError);
    ASSERT_TRUE(m_server.listen());
    EXPECT_EQ(m_server.firebaseUrl().port(), port);
    EXPECT_EQ(firebase(u"maxitem.json"_s).status, 200);
}

TEST(ServerThreadTest, AnswersWhileTheCallersThreadIsBlocked)
{
    ServerThread thread;
    ASSERT_TRUE(thread.isListening());
    thread.invoke([](Server &server) { server.corpus().insert({{u"id"_s, 1}}); });
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(thread.firebaseUrl().port()));
    ASSERT_TRUE(socket.waitForConnected());
    socket.write("GET /v0/item/1.json HTTP/1.1\r\nConnection: close\r\n\r\n");
    ASSERT_TRUE(socket.waitForDisconnected());
    EXPECT_TRUE(socket.readAll().endsWith("{\"id\":1}"));
    EXPECT_EQ(thread.log().count(u"/v0/item/1.json"_s), 1);
}

TEST(ServerThreadTest, InvokeGivesBackWhatTheCallReturns)
{
    ServerThread thread;
    thread.post([](Server &server) { server.corpus().setMaxItem(41); });
    EXPECT_EQ(thread.invoke([](Server &server) { return server.corpus().maxItem() + 1; }), 42);
}

TEST(ServerThreadTest, WaitsForRequestsWithoutAnEventLoop)
{
    ServerThread thread;
    EXPECT_FALSE(thread.log().waitForCount({}, 1, 10));
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(thread.firebaseUrl().port()));
    ASSERT_TRUE(socket.waitForConnected());
    socket.write("GET /v0/maxitem.json HTTP/1.1\r\n\r\n");
    ASSERT_TRUE(socket.waitForBytesWritten());
    EXPECT_TRUE(thread.log().waitForCount(u"/v0/maxitem"_s, 1, 5000));
}

TEST(ServerThreadTest, TwoServersDoNotDisturbEachOther)
{
    ServerThread one;
    ServerThread two;
    EXPECT_NE(one.firebaseUrl(), two.firebaseUrl());
    one.invoke([](Server &server) { server.corpus().setMaxItem(1); });
    EXPECT_EQ(two.invoke([](Server &server) { return server.corpus().maxItem(); }), 0);
}

} // namespace backthread::standin::test
