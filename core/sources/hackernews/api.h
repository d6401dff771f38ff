// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/feed.h"
#include "core/sources/hackernews/hackernewssource.h"
#include "core/sources/hackernews/searchquestion.h"

#include <QHash>

#include <chrono>

namespace backthread::hackernews {

/// A list of ids as it was answered last, to be asked for again only where it has changed.
struct KnownList final {
    QByteArray etag;
    ItemIds ids;
};
using KnownLists = QHash<QUrl, KnownList>;

/// How far a fetch goes, and how long it waits for one API before it asks the other.
struct FetchPolicy final {
    std::chrono::milliseconds patience {4'000}; ///< With Algolia, before Firebase is asked item by item.
    std::chrono::milliseconds listPatience {700}; ///< Likewise for the stories of a list, which are few.
    std::chrono::milliseconds batchDelay {100}; ///< From the first item of a batch to its delivery.
    int batchSize = 64;
    int underWay = 12; ///< Items one fetch asks for at once, so that another fetch gets its turn.
    int mostItems = 60'000; ///< One fetch asks for singly.
    int mostSteps = 1'000; ///< From a comment up to its story.
};

/// Both APIs as the fetches use them: addresses, client, policy. A value; the client outlives all fetches.
struct Api final {
    Addresses addresses;
    sources::HttpClient *http = nullptr;
    FetchPolicy policy;
    KnownLists *lists = nullptr; ///< Outlives all fetches too; null: every list is asked for as a whole.

    /// Firebase: one item.
    [[nodiscard]] QUrl item(ItemId id) const;
    /// Firebase: the ranked ids of a feed.
    [[nodiscard]] QUrl feed(discussion::Feed feed) const;
    /// Firebase: the first of what a user has written.
    [[nodiscard]] QUrl submissions(const QString &user, int most) const;
    /// Firebase: what a user says, and what is said of one.
    [[nodiscard]] QUrl user(const QString &name) const;
    /// Firebase: what changed lately.
    [[nodiscard]] QUrl updates() const;
    /// Algolia: an item with all below it.
    [[nodiscard]] QUrl tree(ItemId id) const;
    /// Algolia: stories, jobs and polls without their comments, in any order.
    [[nodiscard]] QUrl stories(const ItemIds &ids) const;
    /// Algolia: the first `count` stories of a period, those with the most points first.
    [[nodiscard]] QUrl best(const discussion::Period &period, int count) const;
    /// Algolia: a page of what matches, counted from 0.
    [[nodiscard]] QUrl search(
        const SearchQuestion &question, search::Sort sort, int page, int hitsPerPage) const;
};

} // namespace backthread::hackernews
