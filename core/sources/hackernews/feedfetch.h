// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/hackernews/apifetch.h"
#include "core/sources/hackernews/itemqueue.h"

namespace backthread::hackernews {

/// A feed: its ids from Firebase, unless they are what they were; the first stories by a search of Algolia's,
/// and singly from Firebase those that Algolia does not have, or not in time. Of each story the first answer
/// counts; while Algolia has not answered, what Firebase says is newer.
///
/// Errors: finished() has one where there is no list; stories that cannot be had make the report incomplete.
class FeedFetch final : public ApiFetch {
    Q_OBJECT
public:
    FeedFetch(const Api &api, discussion::Feed feed, int stories);
    ~FeedFetch() override;

    void start() override;

private:
    void onIds(const Result<ItemIds> &ids);
    void search();
    void onHits(const Result<QByteArray> &body);
    void queueMissing();
    /// Goes on with whatever is due, or ends; call last.
    void settle();

    const discussion::Feed m_feed;
    const int m_stories;
    ItemIds m_missing; ///< Of the first stories, in rank order.
    int m_searches = 0; ///< Under way.
    bool m_isQueueing = false;
    QTimer m_patience;
    ItemQueue m_queue;
};

} // namespace backthread::hackernews
