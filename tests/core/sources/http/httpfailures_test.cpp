// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sources/http/httpfixture.h"

#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>

namespace backthread::sources {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

// A key and a certificate of nobody, for 127.0.0.1, made for this test.
constexpr auto kKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgo2XIISvwpfbB2MQr
1wJkA/qOCqZQ/fDhtbwiy7WZo5ShRANCAASNvnJrVejLuk99W/iOiR0+9w0ri4l2
tBdqVS8rL9+7zwzh8T3dxw3zYTUSO8tz2kmd2JCV5DIjSYL9WIMBNnAV
-----END PRIVATE KEY-----)";
constexpr auto kCertificate = R"(-----BEGIN CERTIFICATE-----
MIIBmzCCAUKgAwIBAgIUQ+ErYfu7Zj/ObgmellDcmhqwxiYwCgYIKoZIzj0EAwIw
GjEYMBYGA1UEAwwPYmFja3RocmVhZCB0ZXN0MCAXDTI2MTEyMjA4NTIxN1oYDzIx
MjYxMDI5MDg1MjE3WjAaMRgwFgYDVQQDDA9iYWNrdGhyZWFkIHRlc3QwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAASNvnJrVejLuk99W/iOiR0+9w0ri4l2tBdqVS8r
L9+7zwzh8T3dxw3zYTUSO8tz2kmd2JCV5DIjSYL9WIMBNnAVo2QwYjAdBgNVHQ4E
FgQUmlLeS1teTe63vohmkWnAi35PFSgwHwYDVR0jBBgwFoAUmlLeS1teTe63vohm
kWnAi35PFSgwDwYDVR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqG
SM49BAMCA0cAMEQCIHsRW6R/rDvbETOlRd8C9W4n0vKqZUetPVeW/RVJNZDpAiB0
2Aj/1ObELGoDaRGzvEPQZl7Lsb1/TNGwUOzq1Yi1vg==
-----END CERTIFICATE-----)";

// Of the same key, valid in January 2020 only.
constexpr auto kExpired = R"(-----BEGIN CERTIFICATE-----
MIIBbDCCARKgAwIBAgIBATAKBggqhkjOPQQDAjAdMRswGQYDVQQDDBJiYWNrdGhy
ZWFkIGV4cGlyZWQwHhcNMjAwMTAxMDAwMDAwWhcNMjAwMjAxMDAwMDAwWjAdMRsw
GQYDVQQDDBJiYWNrdGhyZWFkIGV4cGlyZWQwWTATBgcqhkjOPQIBBggqhkjOPQMB
BwNCAASNvnJrVejLuk99W/iOiR0+9w0ri4l2tBdqVS8rL9+7zwzh8T3dxw3zYTUS
O8tz2kmd2JCV5DIjSYL9WIMBNnAVo0MwQTAPBgNVHREECDAGhwR/AAABMA8GA1Ud
EwEB/wQFMAMBAf8wHQYDVR0OBBYEFJpS3ktbXk3ut76IZpFpwIt+TxUoMAoGCCqG
SM49BAMCA0gAMEUCIQDJCjCazQmPzvXptCbAK45WuBzrqQhLj2m/k8Zll2eg2QIg
XPSlL7FiT9ijyd2kupTE+WLecZ6lbFeqCe6c3jS6/nU=
-----END CERTIFICATE-----)";

class HttpFailuresTest : public HttpTest {
protected:
    /// The kind of error under a fault that lasts, and how many requests were sent until it was told.
    struct End {
        std::optional<Kind> kind;
        int requests = 0;
    };
    End endUnder(const QString &rule, const HttpPolicy &policy = shortPolicy())
    {
        fault(rule);
        HttpClient client(policy);
        const auto kind = errorOf(client, url(u"maxitem.json"_s));
        return {kind, client.requestsFor(&m_context)};
    }
};

#define EXPECT_END(end, wantedKind, wantedRequests)                                                          \
    do {                                                                                                     \
        const End theEnd = end;                                                                              \
        EXPECT_EQ(theEnd.kind, wantedKind);                                                                  \
        EXPECT_EQ(theEnd.requests, wantedRequests);                                                          \
    } while (false)

TEST_F(HttpFailuresTest, WhatIsNotThereIsNotAskedForAgain)
{
    EXPECT_END(endUnder(u"404@/v0/"_s), Kind::NotFound, 1);
}

TEST_F(HttpFailuresTest, WhatIsForbiddenIsNotAskedForAgain)
{
    EXPECT_END(endUnder(u"401@/v0/"_s), Kind::Server, 1);
}

TEST_F(HttpFailuresTest, SaysWhatTheServerSaid)
{
    fault(u"403@/v0/"_s);
    HttpClient client(shortPolicy());
    const auto answer = get(client, url(u"maxitem.json"_s));
    ASSERT_FALSE(answer);
    EXPECT_TRUE(answer.error().detail.startsWith("HTTP 403: {\"error\""_L1));
}

TEST_F(HttpFailuresTest, AFailingServerIsAskedThreeTimes)
{
    EXPECT_END(endUnder(u"502@/v0/"_s), Kind::Server, 3);
}

TEST_F(HttpFailuresTest, APassingFailureIsNotSeen)
{
    for (const auto &kind : {u"500*2"_s, u"503*2"_s, u"429*2"_s, u"503:0*2"_s, u"truncated*2"_s}) {
        fault(kind + "@/v0/"_L1);
        HttpClient client(shortPolicy());
        EXPECT_TRUE(get(client, url(u"maxitem.json"_s))) << kind.toStdString();
        EXPECT_EQ(client.requestsFor(&m_context), 3) << kind.toStdString();
    }
}

TEST_F(HttpFailuresTest, TooManyRequestsForever)
{
    EXPECT_END(endUnder(u"429@/v0/"_s), Kind::RateLimited, 3);
}

TEST_F(HttpFailuresTest, WaitsAsLongAsItIsTold)
{
    fault(u"429:1*1@/v0/"_s);
    HttpClient client(shortPolicy());
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(get(client, url(u"maxitem.json"_s)));
    EXPECT_GE(timer.elapsed(), 1000);
    EXPECT_EQ(client.requestsFor(&m_context), 2);
}

TEST_F(HttpFailuresTest, EverythingForTheHostWaitsWhenItIsTold)
{
    fault(u"503:1*1@/v0/"_s);
    HttpPolicy policy = shortPolicy();
    policy.parallel = 1;
    HttpClient client(policy);
    EXPECT_EQ(getAll(client, QList<QUrl>(4, url(u"maxitem.json"_s))).size(), 4);
    const auto requests = m_server.log().requests();
    ASSERT_EQ(requests.size(), 5);
    EXPECT_GE(requests.at(1).startedMs - requests.at(0).startedMs, 990);
}

TEST_F(HttpFailuresTest, TooLongAWaitIsNotWaitedFor)
{
    fault(u"429:60@/v0/"_s);
    HttpPolicy policy = shortPolicy();
    policy.parallel = 2;
    HttpClient client(policy);
    const Answers answers = getAll(client, QList<QUrl>(20, url(u"maxitem.json"_s)));
    ASSERT_EQ(answers.size(), 20);
    for (const auto &answer : answers)
        EXPECT_EQ(answer.error().kind, Kind::RateLimited);
    EXPECT_LE(client.requestsFor(&m_context), 4);
}

TEST_F(HttpFailuresTest, AHostThatWantsALongPauseGetsIt)
{
    fault(u"503:2*1@/v0/"_s);
    HttpPolicy policy = shortPolicy();
    policy.longestWait = 10ms;
    HttpClient client(policy);
    EXPECT_EQ(errorOf(client, url(u"maxitem.json"_s)), Kind::Server);
    EXPECT_EQ(errorOf(client, url(u"maxitem.json"_s)), Kind::RateLimited);
    EXPECT_EQ(errorOf(client, url(u"topstories.json"_s)), Kind::RateLimited);
    EXPECT_EQ(client.requestsFor(&m_context), 1) << "nothing was sent";
    while (errorOf(client, url(u"maxitem.json"_s)) == Kind::RateLimited) { }
    EXPECT_EQ(client.requestsFor(&m_context), 2);
}

TEST_F(HttpFailuresTest, SilenceIsATimeOut)
{
    HttpPolicy policy = shortPolicy();
    policy.timeout = 50ms;
    EXPECT_END(endUnder(u"timeout@/v0/"_s, policy), Kind::Timeout, 3);
}

TEST_F(HttpFailuresTest, AStalledBodyIsATimeOut)
{
    HttpPolicy policy = shortPolicy();
    policy.timeout = 50ms;
    EXPECT_END(endUnder(u"stall@/v0/"_s, policy), Kind::Timeout, 3);
}

TEST_F(HttpFailuresTest, SlownessIsNoTimeOut)
{
    fault(u"/v0/"_s, {[](standin::HttpResponse &response, const standin::HttpRequest &) {
        response.body = QByteArray(8000, ' ');
        response.delivery = standin::Delivery::Pieces;
        response.pieceIntervalMs = 150;
    }});
    HttpPolicy policy = shortPolicy();
    policy.timeout = 1s;
    HttpClient client(policy);
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(get(client, url(u"maxitem.json"_s)));
    EXPECT_GT(timer.elapsed(), 1000);
    EXPECT_EQ(client.requestsFor(&m_context), 1);
}

TEST_F(HttpFailuresTest, AResetConnectionIsTriedAgain)
{
    EXPECT_END(endUnder(u"reset@/v0/"_s), Kind::Network, 3);
}

TEST_F(HttpFailuresTest, HalfABodyIsAFailedConnection)
{
    m_server.invoke([](standin::Server &server) {
        server.corpus().insert({{u"id"_s, 1}, {u"text"_s, QString(150, u'x')}});
    });
    fault(u"truncated@/v0/"_s);
    HttpClient client(shortPolicy());
    EXPECT_EQ(errorOf(client, url(u"item/1.json"_s)), Kind::Network);
}

TEST_F(HttpFailuresTest, ABodyBeyondTheBoundIsNotRead)
{
    HttpPolicy policy = shortPolicy();
    policy.largestBody = 100'000;
    EXPECT_END(endUnder(u"big:2@/v0/"_s, policy), Kind::TooLarge, 1);
}

TEST_F(HttpFailuresTest, ABodyOfUnknownLengthBeyondTheBoundIsNotRead)
{
    fault(u"/v0/"_s, {[](standin::HttpResponse &response, const standin::HttpRequest &) {
        response.body = QByteArray(1'000'000, ' ');
        response.delivery = standin::Delivery::Chunked;
    }});
    HttpPolicy policy = shortPolicy();
    policy.largestBody = 100'000;
    HttpClient client(policy);
    EXPECT_EQ(errorOf(client, url(u"maxitem.json"_s)), Kind::TooLarge);
}

TEST_F(HttpFailuresTest, TheBoundIsThatOfTheInflatedBody)
{
    const QByteArray small = qCompress(QByteArray(50'000'000, ' ')).mid(4); // Without Qt's own length.
    ASSERT_LT(small.size(), 100'000);
    fault(u"/v0/"_s, {[small](standin::HttpResponse &response, const standin::HttpRequest &) {
        response.body = small;
        response.setHeader("Content-Encoding", "deflate");
    }});
    HttpPolicy policy = shortPolicy();
    policy.largestBody = 100'000;
    HttpClient client(policy);
    EXPECT_EQ(errorOf(client, url(u"maxitem.json"_s)), Kind::TooLarge);
}

TEST_F(HttpFailuresTest, InflatesWhatFits)
{
    const QByteArray body(50'000'000, ' ');
    fault(u"/v0/"_s, {[small = qCompress(body).mid(4)](standin::HttpResponse &response, const auto &) {
        response.body = small;
        response.setHeader("Content-Encoding", "deflate");
    }});
    HttpClient client(shortPolicy());
    const auto answer = get(client, url(u"maxitem.json"_s));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->body.size(), body.size());
}

TEST_F(HttpFailuresTest, ABrokenCompressionIsMalformed)
{
    fault(u"/v0/"_s, {[](standin::HttpResponse &response, const standin::HttpRequest &) {
        response.body = "this is not compressed";
        response.setHeader("Content-Encoding", "gzip");
    }});
    HttpClient client(shortPolicy());
    EXPECT_EQ(errorOf(client, url(u"maxitem.json"_s)), Kind::Malformed);
}

TEST_F(HttpFailuresTest, RedirectsInACircleEnd)
{
    EXPECT_END(endUnder(u"redirectloop@/v0/"_s), Kind::Network, 1);
}

TEST_F(HttpFailuresTest, ARefusedConnectionIsTriedAgainButNotByEverybody)
{
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    const QUrl nobody(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    server.close();
    HttpClient client(shortPolicy());
    const Answers answers = getAll(client, QList<QUrl>(100, nobody));
    ASSERT_EQ(answers.size(), 100);
    for (const auto &answer : answers)
        EXPECT_EQ(answer.error().kind, Kind::Network);
    EXPECT_LE(client.requestsFor(&m_context), 40);
}

TEST_F(HttpFailuresTest, OneBadAnswerDoesNotSpoilTheOthers)
{
    fault(u"500@/v0/item/7.json"_s);
    HttpPolicy policy = shortPolicy();
    policy.parallel = 2;
    HttpClient client(policy);
    QList<QUrl> urls;
    for (int i = 0; i < 30; ++i)
        urls.append(url(u"item/%1.json"_s.arg(i)));
    const Answers answers = getAll(client, urls);
    EXPECT_EQ(
        std::count_if(answers.begin(), answers.end(), [](const auto &it) { return it.has_value(); }), 29);
}

TEST_F(HttpFailuresTest, ACertificateOfNobodyIsAnError)
{
    if (!QSslSocket::supportsSsl())
        GTEST_SKIP() << "Qt has no TLS here";
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(QByteArray(kCertificate)));
    configuration.setPrivateKey(QSslKey(QByteArray(kKey), QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(configuration);
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    HttpClient client(shortPolicy());
    EXPECT_EQ(errorOf(client, QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()))), Kind::Tls);
    EXPECT_EQ(client.requestsFor(&m_context), 1);
}

TEST_F(HttpFailuresTest, ACertificateThatWasGoodOnceIsAnError)
{
    if (!QSslSocket::supportsSsl())
        GTEST_SKIP() << "Qt has no TLS here";
    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    QSslServer server;
    for (const auto &[certificate, isGood] : {std::pair(kCertificate, true), std::pair(kExpired, false)}) {
        QSslConfiguration configuration = usual;
        configuration.addCaCertificate(QSslCertificate(QByteArray(certificate)));
        QSslConfiguration::setDefaultConfiguration(
            configuration); // of the client: trusted, but for its dates
        configuration.setLocalCertificate(QSslCertificate(QByteArray(certificate)));
        configuration.setPrivateKey(QSslKey(QByteArray(kKey), QSsl::Ec));
        server.setSslConfiguration(configuration);
        ASSERT_TRUE(server.isListening() || server.listen(QHostAddress::LocalHost));
        HttpPolicy policy = shortPolicy();
        policy.timeout = 500ms;
        policy.attempts = 1;
        HttpClient client(policy);
        const QUrl url(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()));
        // The server says nothing behind the handshake.
        EXPECT_EQ(errorOf(client, url), isGood ? Kind::Timeout : Kind::Tls);
    }
    QSslConfiguration::setDefaultConfiguration(usual);
}

TEST_F(HttpFailuresTest, AnUnknownSchemeIsAnError)
{
    HttpClient client(shortPolicy());
    EXPECT_EQ(errorOf(client, QUrl(u"gopher://127.0.0.1/"_s)), Kind::Network);
}

} // namespace
} // namespace backthread::sources
