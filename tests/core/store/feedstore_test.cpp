// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/feedstore.h"
#include "tests/core/store/storefixture.h"

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::Feed;
using discussion::StorySummary;

namespace {

class FeedStoreTest : public StoreTest {
protected:
    [[nodiscard]] static std::string idsOf(const QList<StorySummary> &stories)
    {
        ItemIds ids;
        for (const StorySummary &summary : stories)
            ids.append(summary.story.id);
        return drawing::drawn(ids);
    }

    [[nodiscard]] StorySummary summary(qint64 id) { return stores().feeds.summary(ItemId(id)).value(); }

    /// Story 5 with comments 6, 7 and a deleted one, 8, of which its source counts `told`; fetched, read and
    /// left.
    void readStory(int told)
    {
        save("5\n  6\n  7\n  8!\n", 1'000);
        tell(told);
        ASSERT_TRUE(isGood(stores().items.recordFetch(ItemId(5), {.fetched = 1'500, .complete = true})));
        ASSERT_TRUE(isGood(stores().history.openThread(item(5), 2'000)));
        ASSERT_TRUE(isGood(stores().history.closeThread(ItemId(5), 2'500)));
    }
    /// A list says how many comments story 5 has.
    void tell(int comments)
    {
        discussion::Item told = item(5);
        told.descendants = comments;
        save({told}, 3'000);
    }

    static discussion::Item story(qint64 id, const QString &url)
    {
        discussion::Item item = drawing::items(std::to_string(id)).first();
        item.url = url;
        return item;
    }
};

} // namespace

TEST_F(FeedStoreTest, AFeedThatWasNeverFetchedIsEmpty)
{
    const auto page = stores().feeds.page(Feed::Best, 30).value();
    EXPECT_EQ(page.fetched, 0);
    EXPECT_TRUE(page.stories.isEmpty());
}

TEST_F(FeedStoreTest, APageComesInRankOrderWithUnknownStoriesByTheirIds)
{
    save("5\n  6\n");
    ASSERT_TRUE(isGood(stores().feeds.save(Feed::Top, {ItemId(9), ItemId(5), ItemId(7)}, 100, 0.5)));
    const auto page = stores().feeds.page(Feed::Top, 30).value();
    EXPECT_EQ(idsOf(page.stories), "9 5 7");
    EXPECT_EQ(page.fetched, 100);
    EXPECT_EQ(page.seconds, 0.5);
    EXPECT_TRUE(page.stories.at(0).story.title.isEmpty());
    EXPECT_EQ(page.stories.at(1).story.title, u"Story 5"_s);
    EXPECT_EQ(page.stories.at(1).cachedComments, 1);
    EXPECT_EQ(idsOf(stores().feeds.page(Feed::Top, 2).value().stories), "9 5");
}

TEST_F(FeedStoreTest, NewRanksReplaceTheOldOnesOfThatFeedOnly)
{
    ASSERT_TRUE(isGood(stores().feeds.save(Feed::Top, {ItemId(1), ItemId(2), ItemId(3)}, 100, 0)));
    ASSERT_TRUE(isGood(stores().feeds.save(Feed::New, {ItemId(4)}, 100, 0)));
    ASSERT_TRUE(isGood(stores().feeds.save(Feed::Top, {ItemId(3), ItemId(3)}, 200, 0)));
    EXPECT_EQ(idsOf(stores().feeds.page(Feed::Top, 30).value().stories), "3 3");
    EXPECT_EQ(idsOf(stores().feeds.page(Feed::New, 30).value().stories), "4");
}

TEST_F(FeedStoreTest, EachListHasItsRanks)
{
    using discussion::StoryList;
    const QDate day(2026, 3, 1);
    const QList<StoryList> lists {Feed::Top, StoryList::bestOfLast(1), StoryList::bestOfLast(7),
        StoryList::bestOf(day, day), StoryList::bestOf(day, day.addDays(1))};
    for (int i = 0; i < lists.size(); ++i)
        ASSERT_TRUE(isGood(stores().feeds.save(lists.at(i), {ItemId(i + 1)}, 100 + i, 0)));
    for (int i = 0; i < lists.size(); ++i)
        EXPECT_EQ(idsOf(stores().feeds.page(lists.at(i), 30).value().stories), std::to_string(i + 1));
}

TEST_F(FeedStoreTest, OfTheBestOfGivenDaysTheLastOnesThatWereFetchedAreKept)
{
    using discussion::StoryList;
    const auto ofDay = [](int day) {
        const QDate date = QDate(2026, 3, 1).addDays(day);
        return StoryList::bestOf(date, date);
    };
    ASSERT_TRUE(isGood(stores().feeds.save(Feed::Top, {ItemId(9)}, 1, 0)));
    for (int day = 0; day <= FeedStore::kMostDates; ++day)
        ASSERT_TRUE(isGood(stores().feeds.save(ofDay(day), {ItemId(5)}, 100 + day, 0)));
    EXPECT_EQ(stores().feeds.page(ofDay(0), 30).value().fetched, 0);
    EXPECT_TRUE(stores().feeds.page(ofDay(0), 30).value().stories.isEmpty());
    EXPECT_EQ(idsOf(stores().feeds.page(ofDay(1), 30).value().stories), "5");
    EXPECT_EQ(idsOf(stores().feeds.page(Feed::Top, 30).value().stories), "9");
}

TEST_F(FeedStoreTest, CountsAsNewWhatWasFirstHeldAfterTheEndOfTheLastVisit)
{
    save("5\n  6\n", 1'000);
    EXPECT_EQ(summary(5).newComments, 0) << "never opened";
    ASSERT_TRUE(isGood(stores().history.openThread(item(5), 2'000)));
    ASSERT_TRUE(isGood(stores().history.closeThread(ItemId(5), 2'500)));
    EXPECT_EQ(summary(5).newComments, 0);
    EXPECT_EQ(summary(5).threadRead, 2'000);
    save("5\n  6\n  7\n    8\n", 3'000);
    EXPECT_EQ(summary(5).newComments, 2);
    EXPECT_EQ(summary(5).cachedComments, 3);
}

TEST_F(FeedStoreTest, CountsAsNewWhatTheSourceCountsBeyondWhatWasThereAtTheLastVisit)
{
    readStory(2);
    EXPECT_EQ(summary(5).newComments, 0);
    tell(14);
    EXPECT_EQ(summary(5).newComments, 12);
    save("5\n  9\n  10\n", 3'500);
    EXPECT_EQ(summary(5).newComments, 12) << "two of them are held meanwhile";
    ASSERT_TRUE(isGood(stores().history.openThread(item(5), 4'000)));
    EXPECT_EQ(summary(5).newComments, 0) << "while it is read";
}

TEST_F(FeedStoreTest, WhatASourceCountsAndNeverGaveIsNotNew)
{
    readStory(4);
    EXPECT_EQ(summary(5).newComments, 0);
    tell(5);
    EXPECT_EQ(summary(5).newComments, 1);
}

TEST_F(FeedStoreTest, ACountThatIsBehindHidesNothingAndInventsNothing)
{
    readStory(1);
    EXPECT_EQ(summary(5).newComments, 0);
    tell(2);
    EXPECT_EQ(summary(5).newComments, 0) << "the two that are held";
    save("5\n  9\n", 3'500);
    EXPECT_EQ(summary(5).newComments, 1) << "that came after it";
}

TEST_F(FeedStoreTest, WhereTheCopyIsGoneNothingIsCalledNew)
{
    readStory(2);
    ASSERT_TRUE(isGood(connection().executeStatement(u"DELETE FROM item WHERE id > 5"_s)));
    ASSERT_TRUE(isGood(connection().executeStatement(u"DELETE FROM thread_fetch"_s)));
    tell(14);
    EXPECT_EQ(summary(5).newComments, 0);
}

TEST_F(FeedStoreTest, TellsWhatTheLibraryKnows)
{
    save("5\n");
    ASSERT_TRUE(isGood(stores().history.openArticle(item(5), 2'000)));
    ASSERT_TRUE(isGood(stores().bookmarks.add(ItemId(5), {}, {}, 1)));
    EXPECT_EQ(summary(5).articleRead, 2'000);
    EXPECT_EQ(summary(5).threadRead, 0);
    EXPECT_TRUE(summary(5).bookmarked);
    EXPECT_FALSE(summary(6).bookmarked);
}

TEST_F(FeedStoreTest, HistoryIsWhatWasOpenedLatestFirstAndOutlivesTheCache)
{
    save({story(5, u"https://example.org/5"_s), story(6, {}), story(7, {})});
    ASSERT_TRUE(isGood(stores().history.openThread(item(5), 1'000)));
    ASSERT_TRUE(isGood(stores().history.openThread(item(6), 2'000)));
    ASSERT_TRUE(isGood(stores().history.openArticle(item(7), 3'000)));
    forgetCache();
    const auto history = stores().feeds.history(10).value();
    EXPECT_EQ(idsOf(history), "7 6 5") << "7 for its article";
    EXPECT_EQ(history.last().story.title, u"Story 5"_s);
    EXPECT_EQ(history.last().story.url, u"https://example.org/5"_s);
    EXPECT_EQ(idsOf(stores().feeds.history(1).value()), "7");
}

TEST_F(FeedStoreTest, FindsTheStoriesOfASiteNewestFirst)
{
    save({story(5, u"https://www.example.org/a"_s), story(9, u"http://example.org/b"_s),
        story(7, u"https://sub.example.org/"_s), story(8, {})});
    EXPECT_EQ(idsOf(stores().feeds.ofSite(u"example.org"_s, 10).value()), "9 5");
    EXPECT_EQ(idsOf(stores().feeds.ofSite(u"example.org"_s, 1).value()), "9");
}

} // namespace backthread::store
