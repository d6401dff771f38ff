// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/feed.h"

#include <gtest/gtest.h>

namespace backthread::discussion {

TEST(FeedTest, EveryFeedIsFoundByItsName)
{
    for (const Feed feed : kFeeds)
        EXPECT_EQ(feedFromName(QString(feedName(feed))), feed) << feedName(feed).data();
}

TEST(FeedTest, StoredNumbersStayAsTheyAre)
{
    EXPECT_EQ(int(Feed::Top), 0);
    EXPECT_EQ(int(Feed::Jobs), 5);
    EXPECT_EQ(feedName(Feed::Jobs), QLatin1String("job"));
}

TEST(FeedTest, OtherWordsAreNoFeed)
{
    for (const QStringView word : {u"", u"Top", u"jobs", u"top "})
        EXPECT_FALSE(feedFromName(word)) << word.toUtf8().constData();
}

} // namespace backthread::discussion
