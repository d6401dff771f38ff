// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/http/eventstream.h"
#include "core/sources/http/httpclient.h"
#include "core/sources/source.h"

#include <QUrl>

namespace backthread::hackernews {

/// Where the two public read APIs are, each with a trailing slash.
struct Addresses final {
    QUrl firebase {QStringLiteral("https://hacker-news.firebaseio.com/v0/")};
    QUrl algolia {QStringLiteral("https://hn.algolia.com/api/v1/")};

    friend bool operator==(const Addresses &, const Addresses &) = default;
};

/// Hacker News over its two public APIs: ids, ranks and whatever is missing from Firebase, whole trees and
/// pages of stories from Algolia, everything from Firebase where Algolia has no answer.
///
/// Thread: made, used and destroyed in one thread with an event loop; opens no connection before the first
/// fetch.
class HackerNewsSource final : public sources::Source {
public:
    explicit HackerNewsSource(const Addresses &addresses, const sources::HttpPolicy &policy = {},
        const sources::StreamPolicy &streams = {});
    ~HackerNewsSource() override;

    [[nodiscard]] std::unique_ptr<sources::Fetch> thread(ItemId id, sources::Effort effort) override;
    [[nodiscard]] std::unique_ptr<sources::Fetch> feed(discussion::Feed feed, int stories) override;
    [[nodiscard]] std::unique_ptr<sources::Fetch> best(
        const discussion::Period &period, int stories) override;
    [[nodiscard]] std::unique_ptr<sources::Fetch> items(const ItemIds &ids) override;
    [[nodiscard]] std::unique_ptr<sources::Fetch> submissions(const QString &user) override;
    [[nodiscard]] std::unique_ptr<sources::Fetch> search(const sources::SearchRequest &request) override;
    [[nodiscard]] std::unique_ptr<sources::Fetch> user(const QString &name) override;
    [[nodiscard]] std::unique_ptr<sources::ChangeStream> changes() override;

private:
    struct Memory;

    Addresses m_addresses;
    sources::StreamPolicy m_streams;
    std::unique_ptr<Memory> m_memory;
    sources::HttpClient m_http;
};

} // namespace backthread::hackernews
