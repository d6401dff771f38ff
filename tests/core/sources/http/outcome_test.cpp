// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/http/outcome.h"

#include <gtest/gtest.h>
#include <map>

namespace backthread::sources {
namespace {

using namespace std::chrono_literals;
using Kind = Error::Kind;
using Wait = std::optional<std::chrono::milliseconds>;

const QDateTime kNow(QDate(2026, 11, 6), QTime(8, 49, 37), Qt::UTC);

TEST(ParseRetryAfter, TakesSeconds)
{
    EXPECT_EQ(parseRetryAfter("0", kNow), Wait(0ms));
    EXPECT_EQ(parseRetryAfter(" 120 ", kNow), Wait(120s));
}

TEST(ParseRetryAfter, TakesADate)
{
    EXPECT_EQ(parseRetryAfter("Fri, 06 Nov 2026 08:50:07 GMT", kNow), Wait(30s));
}

TEST(ParseRetryAfter, ThePastIsNow)
{
    EXPECT_EQ(parseRetryAfter("Fri, 06 Nov 2020 08:50:07 GMT", kNow), Wait(0ms));
    EXPECT_EQ(parseRetryAfter("-5", kNow), Wait(0ms));
}

TEST(ParseRetryAfter, NonsenseIsNothing)
{
    for (const char *value : {"", "soon", "1.5", "06 Nov", "Fri, 99 Nov 2026 08:50:07 GMT"})
        EXPECT_EQ(parseRetryAfter(value, kNow), Wait()) << value;
}

TEST(ParseRetryAfter, AbsurdNumbersAreBounded)
{
    EXPECT_EQ(parseRetryAfter("9223372036854775807", kNow), Wait(7 * 24h));
}

TEST(OutcomeOf, TheStatusCountsMoreThanTheError)
{
    Ending ending;
    ending.status = 404;
    ending.error = QNetworkReply::OperationCanceledError;
    EXPECT_EQ(outcomeOf(ending, kNow).answer.error().kind, Kind::NotFound);
}

TEST(OutcomeOf, EveryErrorOfTheNetworkIsOneOfOurs)
{
    using Reply = QNetworkReply;
    const std::map<Reply::NetworkError, Kind> kinds {
        {Reply::RemoteHostClosedError, Kind::Network},
        {Reply::OperationCanceledError, Kind::Timeout},
        {Reply::TimeoutError, Kind::Timeout},
        {Reply::SslHandshakeFailedError, Kind::Tls},
        {Reply::InsecureRedirectError, Kind::Network},
        {Reply::TooManyRedirectsError, Kind::Network},
        {Reply::UnknownContentError, Kind::Malformed},
        {Reply::ProxyConnectionRefusedError, Kind::Network},
    };
    for (const auto &[error, kind] : kinds) {
        Ending ending;
        ending.error = error;
        EXPECT_EQ(outcomeOf(ending, kNow).answer.error().kind, kind) << error;
    }
    // Without a name, a route or a listener the fault is the network's, or there is none.
    for (const auto error : {Reply::HostNotFoundError, Reply::ConnectionRefusedError,
             Reply::TemporaryNetworkFailureError, Reply::UnknownNetworkError}) {
        Ending ending;
        ending.error = error;
        const Kind kind = outcomeOf(ending, kNow).answer.error().kind;
        EXPECT_TRUE(kind == Kind::Network || kind == Kind::Offline) << error;
    }
}

TEST(OutcomeOf, NotModifiedIsAnAnswer)
{
    Ending ending;
    ending.status = 304;
    const Outcome outcome = outcomeOf(ending, kNow);
    ASSERT_TRUE(outcome.answer);
    EXPECT_EQ(outcome.answer->status, 304);
}

TEST(OutcomeOf, ARedirectThatLeadsNowhereIsTheServersFault)
{
    Ending ending;
    ending.status = 302;
    EXPECT_EQ(outcomeOf(ending, kNow).answer.error().kind, Kind::Server);
}

TEST(OutcomeOf, AServerThatAsksForTimeSlowsEverything)
{
    Ending ending;
    ending.status = 503;
    EXPECT_FALSE(outcomeOf(ending, kNow).slowsHost);
    ending.retryAfter = "3";
    const Outcome outcome = outcomeOf(ending, kNow);
    EXPECT_TRUE(outcome.slowsHost);
    EXPECT_TRUE(outcome.isWorthRepeating);
    EXPECT_EQ(outcome.retryAfter, Wait(3s));
}

} // namespace
} // namespace backthread::sources
