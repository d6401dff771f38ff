// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historystore.h"
#include "tests/core/store/storefixture.h"

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::ReadingPlace;

namespace {

class HistoryStoreTest : public StoreTest {
protected:
    void open(qint64 now) { ASSERT_TRUE(isGood(stores().history.openThread(m_story, now))); }
    void close(qint64 now) { ASSERT_TRUE(isGood(stores().history.closeThread(m_story.id, now))); }
    /// As of a time at which every visit goes on.
    [[nodiscard]] ReadingPlace place(qint64 now = 0)
    {
        return stores().history.place(m_story.id, now).value();
    }
    [[nodiscard]] discussion::StorySummary summary() { return stores().feeds.summary(m_story.id).value(); }

    Item m_story = drawing::items("1\n").first();
};

constexpr qint64 kSame = HistoryStore::kSameVisit;

} // namespace

TEST_F(HistoryStoreTest, AStoryThatWasNeverOpenedHasNoPlace)
{
    EXPECT_EQ(place(), ReadingPlace());
}

TEST_F(HistoryStoreTest, TheFirstVisitHasNoneBefore)
{
    open(10'000);
    EXPECT_EQ(place().previousVisit, 0);
    open(10'000 + kSame);
    EXPECT_EQ(place().previousVisit, 0);
}

TEST_F(HistoryStoreTest, AFirstVisitThatGoesOnRemembersWhenItBeganToFindThingsNew)
{
    ReadingPlace left;
    left.previousVisit = 10'005;
    open(10'000);
    ASSERT_TRUE(stores().history.savePlace(m_story.id, left));
    ASSERT_TRUE(stores().history.closeThread(m_story.id, 10'100));
    EXPECT_EQ(place(10'200).previousVisit, 10'005);
    EXPECT_EQ(place(10'101 + kSame).previousVisit, 10'100) << "that is another visit";
    ASSERT_TRUE(stores().history.markUnread(m_story.id));
    ASSERT_TRUE(stores().history.savePlace(m_story.id, left));
    EXPECT_EQ(place(10'200).previousVisit, 0);
}

TEST_F(HistoryStoreTest, ALaterVisitKnowsTheOneBefore)
{
    open(10'000);
    open(20'000);
    EXPECT_EQ(place().previousVisit, 10'000);
    EXPECT_EQ(summary().threadRead, 20'000);
}

TEST_F(HistoryStoreTest, APlaceTellsWhatIsNewBeforeTheVisitBegins)
{
    open(10'000);
    ASSERT_TRUE(stores().history.closeThread(m_story.id, 15'000));
    EXPECT_EQ(place(15'000 + kSame).previousVisit, 0) << "it would continue the first visit";
    EXPECT_EQ(place(15'001 + kSame).previousVisit, 15'000);
    open(15'001 + kSame);
    EXPECT_EQ(place(15'002 + kSame).previousVisit, 15'000) << "and so it was";
}

TEST_F(HistoryStoreTest, AVisitThatWasNeverEndedSawWhatWasFetched)
{
    open(10'000);
    ASSERT_TRUE(stores().items.recordFetch(m_story.id, {.fetched = 12'000}));
    EXPECT_EQ(place(20'000).previousVisit, 12'000);
    open(20'000);
    EXPECT_EQ(place().previousVisit, 12'000);
}

TEST_F(HistoryStoreTest, OpeningAgainSoonContinuesTheVisit)
{
    open(10'000);
    open(20'000);
    open(20'000 + kSame);
    open(20'000 + 2 * kSame); // soon after the one before, however long it goes on
    EXPECT_EQ(place().previousVisit, 10'000);
    open(20'000 + 3 * kSame + 1);
    EXPECT_EQ(place().previousVisit, 20'000 + 2 * kSame);
}

TEST_F(HistoryStoreTest, AFilterComesBackWithThePlace)
{
    ReadingPlace left;
    left.top = ItemId(7);
    left.filter = {.author = u"o\"hara"_s, .withCode = true, .words = u"a \"b c\""_s};
    ASSERT_TRUE(isGood(stores().history.savePlace(m_story.id, left)));
    EXPECT_EQ(place(), left);
    left.filter = {.bySubmitter = true, .withLinks = true, .onlyNew = true};
    ASSERT_TRUE(isGood(stores().history.savePlace(m_story.id, left)));
    EXPECT_EQ(place(), left);
    left.filter = {};
    ASSERT_TRUE(isGood(stores().history.savePlace(m_story.id, left)));
    EXPECT_EQ(place(), left);
}

TEST_F(HistoryStoreTest, ALaterVisitCountsFromTheEndOfTheOneBefore)
{
    open(10'000);
    close(15'000);
    open(20'000);
    EXPECT_EQ(place().previousVisit, 15'000);
    close(25'000);
    EXPECT_EQ(place().previousVisit, 15'000) << "the marks stay until the next visit";
}

TEST_F(HistoryStoreTest, OpeningAgainSoonAfterALongVisitContinuesIt)
{
    open(10'000);
    close(15'000);
    open(20'000);
    close(30'000);
    open(30'000 + kSame);
    EXPECT_EQ(place().previousVisit, 15'000);
    close(40'000);
    open(40'000 + kSame + 1);
    EXPECT_EQ(place().previousVisit, 40'000);
}

TEST_F(HistoryStoreTest, WhatArrivesDuringAVisitIsNotNewInLists)
{
    save("1\n  2\n", 9'000);
    open(10'000);
    save("1\n  2\n  3\n    4\n", 11'000);
    EXPECT_EQ(summary().newComments, 0);
    close(12'000);
    EXPECT_EQ(summary().newComments, 0);
    save("1\n  2\n  3\n    4\n  5\n", 13'000);
    EXPECT_EQ(summary().newComments, 1);
    open(20'000);
    EXPECT_EQ(summary().newComments, 0);
    EXPECT_EQ(place().previousVisit, 12'000) << "so that 5 carries its mark";
}

TEST_F(HistoryStoreTest, ThereIsNoEndOfWhatNeverBegan)
{
    close(10'000);
    open(20'000);
    EXPECT_EQ(place().previousVisit, 0);
    ASSERT_TRUE(isGood(stores().history.markUnread(m_story.id)));
    close(30'000);
    open(40'000);
    EXPECT_EQ(place().previousVisit, 0);
}

TEST_F(HistoryStoreTest, AnEndBeforeTheBeginningIsTheBeginning)
{
    open(10'000);
    close(5'000);
    save("1\n  2\n", 9'000);
    EXPECT_EQ(summary().newComments, 0);
}

TEST_F(HistoryStoreTest, AClockThatWentBackDoesNotLoseTheVisitBefore)
{
    open(10'000);
    open(20'000);
    open(5'000);
    EXPECT_EQ(place().previousVisit, 10'000);
}

TEST_F(HistoryStoreTest, ThreadAndArticleAreReadApartAndForgottenTogether)
{
    open(10'000);
    open(20'000);
    ASSERT_TRUE(isGood(stores().history.openArticle(m_story, 30'000)));
    EXPECT_EQ(summary().threadRead, 20'000);
    EXPECT_EQ(summary().articleRead, 30'000);
    ASSERT_TRUE(isGood(stores().history.markUnread(m_story.id)));
    EXPECT_EQ(summary().threadRead, 0);
    EXPECT_EQ(summary().articleRead, 0);
    EXPECT_EQ(place().previousVisit, 0);
    EXPECT_TRUE(stores().feeds.history(10).value().isEmpty());
}

TEST_F(HistoryStoreTest, AnOpeningThatKnowsNoTitleKeepsTheOldOne)
{
    open(10'000);
    m_story.title.clear();
    open(20'000);
    EXPECT_EQ(stores().feeds.history(10).value().first().story.title, u"Story 1"_s);
}

TEST_F(HistoryStoreTest, APlaceComesBackAsItWasLeft)
{
    open(10'000);
    open(20'000);
    const ReadingPlace left {
        .top = ItemId(7), .offset = 12, .folded = {ItemId(3), ItemId(9)}, .previousVisit = 10'000};
    ASSERT_TRUE(isGood(stores().history.savePlace(m_story.id, left)));
    EXPECT_EQ(place(), left);
    EXPECT_EQ(summary().threadRead, 20'000) << "the visit stays as it is";

    ReadingPlace other {.top = ItemId(), .offset = 0, .folded = {ItemId(4)}, .previousVisit = 999};
    ASSERT_TRUE(isGood(stores().history.savePlace(m_story.id, other)));
    other.previousVisit = 10'000;
    EXPECT_EQ(place(), other);
}

TEST_F(HistoryStoreTest, APlaceIsKeptEvenIfTheVisitIsNot)
{
    const ReadingPlace left {
        .top = ItemId(7), .offset = 12, .folded = {ItemId(3), ItemId(3)}, .previousVisit = 0};
    ASSERT_TRUE(isGood(stores().history.savePlace(m_story.id, left)));
    EXPECT_EQ(
        place(), (ReadingPlace {.top = ItemId(7), .offset = 12, .folded = {ItemId(3)}, .previousVisit = 0}));
    EXPECT_TRUE(stores().feeds.history(10).value().isEmpty());
    open(10'000);
    EXPECT_EQ(place().top, ItemId(7));
}

TEST_F(HistoryStoreTest, WhatIsRemovedComesBackAsItWas)
{
    const Item other = drawing::items("2\n").first();
    open(10'000);
    close(10'500);
    open(20'000);
    close(20'500);
    ASSERT_TRUE(isGood(stores().history.openArticle(m_story, 20'600)));
    ASSERT_TRUE(isGood(stores().history.openArticle(other, 30'000)));
    const ReadingPlace left {.top = ItemId(5), .offset = 12, .folded = {ItemId(3), ItemId(4)}};
    ASSERT_TRUE(isGood(stores().history.savePlace(m_story.id, left)));
    const auto rows = [this] {
        return column(connection(),
            u"SELECT quote(opened) || quote(closed) || "
            "quote(previous) || quote(article) || place || place_offset || filter || title || url "
            "FROM library.visit ORDER BY story"_s);
    };
    const std::string before = rows();
    const ReadingPlace placed = place(20'501 + kSame);

    const auto removed = stores().history.remove({m_story.id, ItemId(99)}).value();
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(place(), ReadingPlace());
    EXPECT_EQ(summary().threadRead, 0);
    ASSERT_TRUE(isGood(stores().history.restore(removed)));
    EXPECT_EQ(rows(), before);
    EXPECT_EQ(place(20'501 + kSame), placed);

    EXPECT_EQ(stores().history.clear().value().size(), 2);
    EXPECT_EQ(rows(), "");
    EXPECT_EQ(column(connection(), u"SELECT count(*) FROM library.fold"_s), "0\n");
}

TEST_F(HistoryStoreTest, WhatWasOpenedSinceItWasRemovedStays)
{
    open(10'000);
    ASSERT_TRUE(isGood(stores().history.savePlace(m_story.id, {.folded = {ItemId(3)}})));
    const auto removed = stores().history.remove({m_story.id}).value();
    open(20'000);
    ASSERT_TRUE(isGood(stores().history.restore(removed)));
    EXPECT_EQ(summary().threadRead, 20'000);
    EXPECT_TRUE(place().folded.isEmpty());
}

} // namespace backthread::store
