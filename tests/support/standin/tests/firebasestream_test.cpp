// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

namespace backthread::standin::test {

using namespace Qt::Literals::StringLiterals;

namespace {

// An open event stream, and the complete events that came so far as "name data".
class Stream final {
public:
    Stream(Client &client, const QUrl &url)
        : m_reply(client.start(url, {{"Accept", "text/event-stream"}}))
    {
        QObject::connect(m_reply.get(), &QNetworkReply::readyRead, m_reply.get(), [this] {
            ++m_reads;
            m_bytes += m_reply->readAll();
        });
    }

    [[nodiscard]] QByteArrayList events() const
    {
        QByteArrayList events;
        qsizetype at = 0;
        for (qsizetype end = m_bytes.indexOf("\n\n"); end >= 0; end = m_bytes.indexOf("\n\n", at)) {
            QByteArray event = m_bytes.mid(at, end - at);
            event.replace("event: ", "").replace("\ndata: ", " ");
            events.append(event);
            at = end + 2;
        }
        return events;
    }

    [[nodiscard]] bool waitFor(int events)
    {
        return waitUntil([&] { return this->events().size() >= events; });
    }

    [[nodiscard]] bool waitForEnd()
    {
        return waitUntil([this] { return m_reply->isFinished(); });
    }

    [[nodiscard]] const QNetworkReply &reply() const { return *m_reply; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] int reads() const { return m_reads; }

private:
    std::unique_ptr<QNetworkReply> m_reply;
    QByteArray m_bytes;
    int m_reads = 0;
};

class FirebaseStreamTest : public ServerFixture {
protected:
    void setStyle(PushStyle style) { m_server.firebase().setStreamSettings({style, 30'000}); }
};

} // namespace

TEST_F(FirebaseStreamTest, IsRedirectedToAnotherPortAndKeepsTheAcceptHeader)
{
    Stream stream(m_client, at(m_server.firebaseUrl(), u"maxitem.json"_s));
    ASSERT_TRUE(stream.waitFor(1));
    EXPECT_NE(stream.reply().url().port(), m_server.firebaseUrl().port());
    EXPECT_EQ(stream.reply().url().query(), u"ns=hacker-news"_s);
    const auto requests = m_server.log().requests();
    ASSERT_EQ(requests.size(), 2);
    EXPECT_EQ(requests[0].status, 307);
    EXPECT_EQ(requests[1].request.header("accept"), "text/event-stream");
    EXPECT_TRUE(requests[1].isStream);
}

TEST_F(FirebaseStreamTest, StartsWithTheWholeValue)
{
    Stream stream(m_client, at(m_server.firebaseUrl(), u"item/103.json"_s));
    ASSERT_TRUE(stream.waitFor(1));
    EXPECT_TRUE(stream.reply().rawHeader("Content-Type").startsWith("text/event-stream"));
    EXPECT_FALSE(stream.reply().hasRawHeader("Content-Length"));
    EXPECT_EQ(stream.events()[0],
        "put {\"path\":\"/\",\"data\":{\"by\":\"cyd\",\"id\":103,\"parent\":100,\"text\":"
        "\"Größe 🐟\",\"time\":1003,\"type\":\"comment\"}}");
}

TEST_F(FirebaseStreamTest, EventsComeInPieces)
{
    Stream stream(m_client, at(m_server.firebaseUrl(), u"item/100.json"_s));
    ASSERT_TRUE(stream.waitFor(1));
    EXPECT_GT(stream.reads(), 1);
}

TEST_F(FirebaseStreamTest, OneChangedChildIsPutAtItsPath)
{
    setStyle(PushStyle::Parts);
    Stream stream(m_client, at(m_server.firebaseUrl(), u"item/100.json"_s));
    ASSERT_TRUE(stream.waitFor(1));
    m_server.corpus().setScore(100, 9);
    ASSERT_TRUE(stream.waitFor(2));
    EXPECT_EQ(stream.events()[1], R"(put {"path":"/score","data":9})");
}

TEST_F(FirebaseStreamTest, SeveralChangedChildrenArePatched)
{
    setStyle(PushStyle::Parts);
    m_server.corpus().setFeed(Feed::Top, {1, 2, 3, 4});
    Stream stream(m_client, at(m_server.firebaseUrl(), u"topstories.json"_s));
    ASSERT_TRUE(stream.waitFor(1));
    m_server.corpus().setFeed(Feed::Top, {2, 1, 3});
    ASSERT_TRUE(stream.waitFor(2));
    EXPECT_EQ(stream.events()[1], R"(patch {"path":"/","data":{"0":2,"1":1,"3":null}})");
}

TEST_F(FirebaseStreamTest, WholeStyleAlwaysPutsEverything)
{
    setStyle(PushStyle::Whole);
    Stream stream(m_client, at(m_server.firebaseUrl(), u"topstories.json"_s));
    ASSERT_TRUE(stream.waitFor(1));
    m_server.corpus().setFeed(Feed::Top, {7});
    ASSERT_TRUE(stream.waitFor(2));
    EXPECT_EQ(stream.events()[1], R"(put {"path":"/","data":[7]})");
}

TEST_F(FirebaseStreamTest, MixedStyleDoesBoth)
{
    Stream stream(m_client, at(m_server.firebaseUrl(), u"item/100.json"_s));
    ASSERT_TRUE(stream.waitFor(1));
    for (int score = 10; score < 14; ++score) {
        m_server.corpus().setScore(100, score);
        ASSERT_TRUE(stream.waitFor(score - 8));
    }
    const QByteArrayList events = stream.events().mid(1);
    const auto isWhole = [](const QByteArray &event) { return event.contains(R"("path":"/",)"); };
    EXPECT_EQ(std::count_if(events.begin(), events.end(), isWhole), 2);
}

TEST_F(FirebaseStreamTest, UpdatesAndMaxItemComeWhole)
{
    setStyle(PushStyle::Parts);
    Stream updates(m_client, at(m_server.firebaseUrl(), u"updates.json"_s));
    Stream maxItem(m_client, at(m_server.firebaseUrl(), u"maxitem.json"_s));
    ASSERT_TRUE(updates.waitFor(1));
    ASSERT_TRUE(maxItem.waitFor(1));
    const qint64 id = m_server.corpus().addComment(103, u"bob"_s, u"More"_s);
    ASSERT_TRUE(updates.waitFor(2));
    ASSERT_TRUE(maxItem.waitFor(2));
    EXPECT_EQ(maxItem.events()[1], "put {\"path\":\"/\",\"data\":" + QByteArray::number(id) + '}');
    EXPECT_TRUE(updates.events()[1].startsWith(R"(put {"path":"/","data":{"items":[)"));
    EXPECT_TRUE(updates.events()[1].contains("\"bob\""));
}

TEST_F(FirebaseStreamTest, ManyChangesAtOnceAreOneEvent)
{
    Stream stream(m_client, at(m_server.firebaseUrl(), u"item/100.json"_s));
    ASSERT_TRUE(stream.waitFor(1));
    for (int score = 0; score < 50; ++score)
        m_server.corpus().setScore(100, score);
    ASSERT_TRUE(stream.waitFor(2));
    EXPECT_EQ(stream.events().size(), 2);
}

TEST_F(FirebaseStreamTest, KeepAliveCarriesNull)
{
    m_server.firebase().setStreamSettings({PushStyle::Mixed, 20});
    Stream stream(m_client, at(m_server.firebaseUrl(), u"maxitem.json"_s));
    ASSERT_TRUE(stream.waitFor(3));
    EXPECT_EQ(stream.events()[1], "keep-alive null");
    EXPECT_EQ(stream.events()[2], "keep-alive null");
}

TEST_F(FirebaseStreamTest, CanEndInsideAnEvent)
{
    Stream stream(m_client, at(m_server.firebaseUrl(), u"maxitem.json"_s));
    ASSERT_TRUE(stream.waitFor(1));
    m_server.firebase().disconnectStreams(true);
    ASSERT_TRUE(stream.waitForEnd());
    EXPECT_TRUE(stream.bytes().endsWith("\"da"));
    EXPECT_EQ(stream.events().size(), 1);
    EXPECT_TRUE(waitUntil([this] { return m_server.firebase().openStreams() == 0; }));
}

TEST_F(FirebaseStreamTest, CanSendOtherEvents)
{
    Stream stream(m_client, at(m_server.firebaseUrl(), u"maxitem.json"_s));
    ASSERT_TRUE(stream.waitFor(1));
    m_server.firebase().sendToStreams("cancel", "null");
    m_server.firebase().sendToStreams("auth_revoked", "\"expired\"");
    ASSERT_TRUE(stream.waitFor(3));
    EXPECT_EQ(stream.events()[1], "cancel null");
    EXPECT_EQ(stream.events()[2], "auth_revoked \"expired\"");
}

TEST_F(FirebaseStreamTest, DeniedPathIsNoStream)
{
    const Answer answer = firebase(u"secret.json"_s, {{"Accept", "text/event-stream"}});
    EXPECT_EQ(answer.status, 401);
}

TEST_F(FirebaseStreamTest, ClosedByTheClientIsForgotten)
{
    {
        Stream stream(m_client, at(m_server.firebaseUrl(), u"maxitem.json"_s));
        ASSERT_TRUE(stream.waitFor(1));
        EXPECT_EQ(m_server.firebase().openStreams(), 1);
    }
    EXPECT_TRUE(waitUntil([this] { return m_server.firebase().openStreams() == 0; }));
    m_server.corpus().setScore(100, 5);
}

} // namespace backthread::standin::test
