// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of bad network and bad server comes to, for somebody who refreshes a thread and a list that
// are cached: one kind of error, which has a sentence (ui/wording); what was cached stays, and recovers.
// A search elsewhere shows nothing but the error.
#include "core/services/feedservice.h"
#include "core/services/remotesearchservice.h"
#include "core/services/threadservice.h"
#include "tests/core/services/servicefixture.h"

namespace backthread::services {

using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

constexpr int kComments = 3;

struct BadNetwork {
    const char *name;
    const char *rule; ///< See standin::FaultRule::parse(); empty: nobody listens.
    Kind kind;
};

void PrintTo(const BadNetwork &network, std::ostream *out)
{
    *out << network.name;
}

const BadNetwork kNetworks[] = {
    {"refused", "", Kind::Network},
    {"reset", "reset@/", Kind::Network},
    {"cut in the middle", "truncated@/", Kind::Network},
    {"stalled behind the headers", "stall@/", Kind::Timeout},
    {"silent", "timeout@/", Kind::Timeout},
    {"half of the JSON", "half@/", Kind::Malformed},
    {"login page of a hotel", "login@/", Kind::Malformed},
    {"unauthorized", "401@/", Kind::Server},
    {"forbidden", "403@/", Kind::Server},
    {"gone", "404@/", Kind::NotFound},
    {"too many requests", "429@/", Kind::RateLimited},
    {"too many requests, long wait", "429:3600@/", Kind::RateLimited},
    {"broken", "500@/", Kind::Server},
    {"unavailable", "503@/", Kind::Server},
    {"unavailable, long wait", "503:3600@/", Kind::Server},
    {"redirected in a circle", "redirectloop@/", Kind::Network},
    {"larger than any thread", "big:3@/", Kind::TooLarge},
};

class BadNetworkTest : public ServiceTest, public testing::WithParamInterface<BadNetwork> {
protected:
    [[nodiscard]] sources::HttpPolicy httpPolicy() const override
    {
        return {.timeout = 150ms, .firstBackOff = 1ms, .longestWait = 10ms, .largestBody = 2 * 1024 * 1024};
    }

    [[nodiscard]] static bool isRefused() { return *GetParam().rule == '\0'; }

    void breakNetwork()
    {
        if (!isRefused())
            fault(QString::fromLatin1(GetParam().rule));
        else
            server().invoke([](standin::Server &server) { server.close(); });
    }

    void repairNetwork()
    {
        clearFaults();
        if (isRefused())
            server().invoke([](standin::Server &server) { ASSERT_TRUE(server.listen()); });
    }
};

std::string nameOf(const testing::TestParamInfo<BadNetwork> &info)
{
    std::string name = info.param.name;
    std::erase(name, ',');
    std::replace(name.begin(), name.end(), ' ', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(, BadNetworkTest, testing::ValuesIn(kNetworks), nameOf);

} // namespace

TEST_P(BadNetworkTest, AThreadStaysAndSaysWhy)
{
    const ItemId story = addStory(QStringLiteral("First"), kComments);
    ThreadService threads(engine());
    const auto thread = threads.open(story);
    ASSERT_TRUE(waitUntil([&] { return thread->snapshot().thread && !thread->snapshot().loading; }));
    const auto fetched = thread->snapshot().fetch;
    (void)addComment(story, QStringLiteral("Late"));

    breakNetwork();
    thread->refresh();
    ASSERT_TRUE(waitUntil([&] { return !thread->snapshot().loading; }));
    ASSERT_TRUE(thread->snapshot().problem);
    EXPECT_EQ(thread->snapshot().problem->kind, GetParam().kind)
        << qPrintable(thread->snapshot().problem->detail);
    EXPECT_EQ(thread->snapshot().thread->size(), kComments);
    EXPECT_EQ(thread->snapshot().fetch, fetched) << "nothing was fetched";

    repairNetwork();
    if (GetParam().kind == Kind::RateLimited || QByteArrayView(GetParam().rule).contains(":3600"))
        return; // the host is left alone for as long as it asked
    thread->refresh();
    ASSERT_TRUE(waitUntil([&] { return !thread->snapshot().loading; }));
    EXPECT_FALSE(thread->snapshot().problem);
    EXPECT_EQ(thread->snapshot().thread->size(), kComments + 1);
}

TEST_P(BadNetworkTest, AListStaysAndSaysWhy)
{
    (void)addStory(QStringLiteral("First"), kComments);
    server().invoke([](standin::Server &server) { server.corpus().deriveFeeds(); });
    FeedService feeds(engine());
    FeedService::State state;
    QObject::connect(&feeds, &FeedService::changed, &feeds,
        [&state](const discussion::StoryList &, const FeedService::State &told) { state = told; });
    feeds.open(discussion::Feed::New, 30);
    ASSERT_TRUE(waitUntil([&] { return state.fresh && !state.loading; }));
    ASSERT_EQ(state.page.stories.size(), 1);

    // Of a list that has not changed there is nothing to be had that could be broken.
    (void)addStory(QStringLiteral("Second"), 0);
    server().invoke([](standin::Server &server) { server.corpus().deriveFeeds(); });
    breakNetwork();
    feeds.open(discussion::Feed::New, 30);
    ASSERT_TRUE(waitUntil([&] { return state.problem && !state.loading; }));
    EXPECT_EQ(state.problem->kind, GetParam().kind) << qPrintable(state.problem->detail);
    EXPECT_EQ(state.page.stories.size(), 1);
}

TEST_P(BadNetworkTest, ASearchElsewhereSaysWhy)
{
    (void)addStory(QStringLiteral("First"), kComments);
    RemoteSearchService searches(engine());
    breakNetwork();
    const auto findings = await(searches.search({.text = QStringLiteral("first")}));
    ASSERT_FALSE(findings);
    EXPECT_EQ(findings.error().kind, GetParam().kind) << qPrintable(findings.error().detail);
}

} // namespace backthread::services
