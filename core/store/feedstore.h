// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/storylist.h"
#include "core/discussion/summary.h"

class QSqlQuery;

namespace backthread::store {

class Connection;

/// Feeds and the best of some time as they were last fetched, and lists of stories with what the library
/// knows of them. Thread: that of its connection.
class FeedStore final {
public:
    static constexpr int kMostDates = 12;

    explicit FeedStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Replaces the ranks of a list. `fetched` in seconds since 1970. Of the best of given days the last
    /// kMostDates that were fetched are kept.
    [[nodiscard]] Result<void> save(
        const discussion::StoryList &list, const ItemIds &ids, qint64 fetched, double seconds);
    /// The first `limit` places; empty where it was never fetched.
    [[nodiscard]] Result<discussion::FeedPage> page(const discussion::StoryList &list, int limit);

    /// The stories whose thread or article was opened, latest first.
    [[nodiscard]] Result<QList<discussion::StorySummary>> history(int limit);
    /// The cached stories of a host, newest first.
    [[nodiscard]] Result<QList<discussion::StorySummary>> ofSite(const QString &site, int limit);

    [[nodiscard]] Result<discussion::StorySummary> summary(ItemId story);

private:
    [[nodiscard]] Result<void> forgetOldDates();
    [[nodiscard]] Result<QList<discussion::StorySummary>> summaries(Result<QSqlQuery *> query);

    Connection &m_connection;
};

} // namespace backthread::store
