// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/hackernews/hackernewssource.h"

#include "core/sources/hackernews/bestfetch.h"
#include "core/sources/hackernews/feedfetch.h"
#include "core/sources/hackernews/itemsfetch.h"
#include "core/sources/hackernews/searchfetch.h"
#include "core/sources/hackernews/submissionsfetch.h"
#include "core/sources/hackernews/threadfetch.h"
#include "core/sources/hackernews/updatestream.h"
#include "core/sources/hackernews/userfetch.h"

namespace backthread::hackernews {

namespace {

// For threads that nobody waits for: those without a tree are followed so far, and slowly.
constexpr FetchPolicy kFrugal {.underWay = 3, .mostItems = 200};

} // namespace

/// What was learned from answers, for as long as the program runs.
struct HackerNewsSource::Memory {
    KnownLists lists;
};

HackerNewsSource::HackerNewsSource(
    const Addresses &addresses, const sources::HttpPolicy &policy, const sources::StreamPolicy &streams)
    : m_addresses(addresses)
    , m_streams(streams)
    , m_memory(std::make_unique<Memory>())
    , m_http(policy)
{
}

HackerNewsSource::~HackerNewsSource() = default;

std::unique_ptr<sources::Fetch> HackerNewsSource::thread(ItemId id, sources::Effort effort)
{
    const bool isFrugal = effort == sources::Effort::Least;
    return std::make_unique<ThreadFetch>(
        Api {m_addresses, &m_http, isFrugal ? kFrugal : FetchPolicy()}, id, effort);
}

std::unique_ptr<sources::Fetch> HackerNewsSource::feed(discussion::Feed feed, int stories)
{
    return std::make_unique<FeedFetch>(Api {m_addresses, &m_http, {}, &m_memory->lists}, feed, stories);
}

std::unique_ptr<sources::Fetch> HackerNewsSource::best(const discussion::Period &period, int stories)
{
    return std::make_unique<BestFetch>(Api {m_addresses, &m_http, {}}, period, stories);
}

std::unique_ptr<sources::Fetch> HackerNewsSource::items(const ItemIds &ids)
{
    return std::make_unique<ItemsFetch>(Api {m_addresses, &m_http, {}}, ids);
}

std::unique_ptr<sources::Fetch> HackerNewsSource::submissions(const QString &user)
{
    return std::make_unique<SubmissionsFetch>(Api {m_addresses, &m_http, {}}, user);
}

std::unique_ptr<sources::Fetch> HackerNewsSource::search(const sources::SearchRequest &request)
{
    return std::make_unique<SearchFetch>(Api {m_addresses, &m_http, {}}, request);
}

std::unique_ptr<sources::Fetch> HackerNewsSource::user(const QString &name)
{
    return std::make_unique<UserFetch>(Api {m_addresses, &m_http, {}}, name);
}

std::unique_ptr<sources::ChangeStream> HackerNewsSource::changes()
{
    return std::make_unique<UpdateStream>(Api {m_addresses, &m_http, {}}.updates(), m_streams);
}

} // namespace backthread::hackernews
