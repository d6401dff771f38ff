// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sources/http/httpfixture.h"

#include <QSignalSpy>

namespace backthread::sources {
namespace {

using namespace Qt::Literals::StringLiterals;
using Priority = HttpClient::Priority;

using HttpClientTest = HttpTest;

TEST_F(HttpClientTest, ReadsABody)
{
    HttpClient client(shortPolicy());
    const auto answer = get(client, url(u"maxitem.json"_s));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(answer->body.trimmed(), "0");
}

TEST_F(HttpClientTest, SaysWhoItIsAndKeepsNoCookies)
{
    fault(u"/v0/a"_s, {[](standin::HttpResponse &response, const standin::HttpRequest &) {
        response.setHeader("Set-Cookie", "who=you; Path=/");
    }});
    HttpClient client(shortPolicy());
    (void)get(client, url(u"a.json"_s));
    (void)get(client, url(u"b.json"_s));
    const auto requests = m_server.log().requests();
    ASSERT_EQ(requests.size(), 2);
    EXPECT_EQ(requests.last().request.header("user-agent"),
        "Backthread/" BACKTHREAD_VERSION " (+https://backthread.org)");
    EXPECT_FALSE(requests.last().request.headers.contains("cookie"));
    EXPECT_TRUE(requests.last().request.header("accept-encoding").contains("gzip"));
}

TEST_F(HttpClientTest, AsksWithHeadersOfItsOwnAndTellsTheTag)
{
    HttpClient client(shortPolicy());
    const auto ask = [&](const QList<std::pair<QByteArray, QByteArray>> &headers) {
        HttpClient::Answer told;
        QEventLoop loop;
        client.get({url(u"maxitem.json"_s), Priority::High, headers}, &m_context, [&](const auto &answer) {
            told = answer.value_or(HttpClient::Answer());
            loop.quit();
        });
        loop.exec();
        return told;
    };
    EXPECT_EQ(ask({}).etag, QByteArray());
    const HttpClient::Answer whole = ask({{"X-Firebase-ETag", "true"}});
    EXPECT_EQ(whole.status, 200);
    EXPECT_FALSE(whole.etag.isEmpty());
    const HttpClient::Answer same = ask({{"If-None-Match", whole.etag}});
    EXPECT_EQ(same.status, 304);
    EXPECT_TRUE(same.body.isEmpty());
}

TEST_F(HttpClientTest, ReadsWhateverPiecesTheBodyComesIn)
{
    m_server.invoke([](standin::Server &server) {
        server.corpus().insert({{u"id"_s, 1}, {u"text"_s, QString(20'000, u'x')}});
    });
    HttpClient client(shortPolicy());
    const auto whole = get(client, url(u"item/1.json"_s));
    ASSERT_TRUE(whole);
    for (const auto &way : {u"pieces@/v0/"_s, u"chunked@/v0/"_s}) {
        m_server.invoke([](standin::Server &server) { server.faults().clear(); });
        fault(way);
        const auto answer = get(client, url(u"item/1.json"_s));
        ASSERT_TRUE(answer);
        EXPECT_EQ(answer->body, whole->body);
    }
}

TEST_F(HttpClientTest, AnswersLaterAndOnce)
{
    HttpClient client(shortPolicy());
    int calls = 0;
    QEventLoop loop;
    client.get(url(u"maxitem.json"_s), Priority::Normal, &m_context, [&](const auto &) {
        ++calls;
        loop.quit();
    });
    EXPECT_EQ(calls, 0);
    loop.exec();
    (void)get(client, url(u"maxitem.json"_s));
    EXPECT_EQ(calls, 1);
}

TEST_F(HttpClientTest, KeepsToTheBoundOfRequestsAtOnce)
{
    setDelay(20);
    HttpPolicy policy = shortPolicy();
    policy.parallel = 3;
    HttpClient client(policy);
    EXPECT_EQ(getAll(client, QList<QUrl>(20, url(u"maxitem.json"_s))).size(), 20);
    EXPECT_EQ(m_server.log().peakConcurrency(), 3);
}

TEST_F(HttpClientTest, SendsWhatIsUrgentFirstAndElseTheOldest)
{
    HttpPolicy policy = shortPolicy();
    policy.parallel = 1;
    HttpClient client(policy);
    QStringList order;
    QEventLoop loop;
    const auto ask = [&](const QString &name, Priority priority) {
        client.get(url(name), priority, &m_context, [&, name](const auto &) {
            order.append(name);
            if (order.size() == 4)
                loop.quit();
        });
    };
    ask(u"1"_s, Priority::Normal);
    ask(u"2"_s, Priority::Normal);
    ask(u"3"_s, Priority::High);
    ask(u"4"_s, Priority::High);
    loop.exec();
    EXPECT_EQ(order.join(u' ').toStdString(), "3 4 1 2");
}

TEST_F(HttpClientTest, CountsRequestsByContext)
{
    fault(u"500*2@/v0/item/1"_s);
    HttpClient client(shortPolicy());
    QObject other;
    (void)getAll(client, {url(u"item/1.json"_s), url(u"item/2.json"_s)});
    EXPECT_EQ(client.requestsFor(&m_context), 4);
    EXPECT_EQ(client.requestsFor(&other), 0);
}

TEST_F(HttpClientTest, StopsWhenNobodyWaitsAnyMore)
{
    setDelay(30);
    HttpPolicy policy = shortPolicy();
    policy.parallel = 2;
    HttpClient client(policy);
    auto leaving = std::make_unique<QObject>();
    int calls = 0;
    for (int i = 0; i < 20; ++i)
        client.get(url(u"item/%1.json"_s.arg(i)), Priority::Normal, leaving.get(), [&](const auto &) {
            if (++calls == 2)
                leaving.reset();
        });
    // Takes its turn behind all of those, were they still waiting.
    ASSERT_TRUE(get(client, url(u"maxitem.json"_s)));
    EXPECT_EQ(calls, 2);
    EXPECT_LE(m_server.log().count(u"/v0/item/"_s), 4);
    EXPECT_EQ(client.requestsFor(leaving.get()), 0);
}

TEST_F(HttpClientTest, CanGoWhileRequestsAreUnderWay)
{
    setDelay(50);
    auto client = std::make_unique<HttpClient>(shortPolicy());
    int calls = 0;
    for (int i = 0; i < 10; ++i)
        client->get(url(u"item/%1.json"_s.arg(i)), Priority::Normal, &m_context, [&](const auto &) {
            ++calls;
            client.reset();
        });
    HttpClient other(shortPolicy());
    ASSERT_TRUE(get(other, url(u"maxitem.json"_s)));
    ASSERT_TRUE(get(other, url(u"maxitem.json"_s)));
    EXPECT_EQ(calls, 1);
}

} // namespace
} // namespace backthread::sources
