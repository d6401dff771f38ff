// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shownstoriesmodel.h"
#include "ui/models/storylistmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace backthread::models {

using discussion::StorySummary;
using Sort = StoryOptions::Sort;

namespace {

struct Told {
    int points = 0;
    int comments = 0;
    int newComments = 0;
};

StorySummary story(int number, const Told &told)
{
    StorySummary summary;
    summary.story.id = ItemId(number);
    summary.story.time = 1'000 + number;
    summary.story.points = told.points;
    summary.story.descendants = told.comments;
    summary.newComments = told.newComments;
    return summary;
}

} // namespace

/// Four stories by rank: 7 3 9 5.
class ShownStoriesModelTest : public testing::Test {
protected:
    ShownStoriesModelTest() { stories.setStories(told(40)); }

    /// The points of the last one are given.
    [[nodiscard]] static QList<StorySummary> told(int points)
    {
        return {
            story(7, {100, 5, 0}), story(3, {300, 80, 2}), story(9, {200, 80, 0}), story(5, {points, 0, 9})};
    }
    [[nodiscard]] std::string drawn() const
    {
        std::string ids;
        for (int row = 0; row < shown.rowCount(); ++row)
            ids += std::to_string(idOf(shown.index(row, 0))) + ' ';
        return ids;
    }
    [[nodiscard]] static qint64 idOf(const QModelIndex &index)
    {
        return index.data(StoryListModel::IdRole).value<ItemId>().number();
    }

    StoryListModel stories;
    ShownStoriesModel shown {stories};
    QAbstractItemModelTester tester {&shown, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ShownStoriesModelTest, StandsByRankUnlessSomebodyWantsAnotherOrder)
{
    const QList<std::pair<Sort, std::string>> orders {{Sort::Rank, "7 3 9 5 "}, {Sort::Points, "3 9 7 5 "},
        {Sort::Comments, "3 9 7 5 "}, {Sort::Newest, "9 7 5 3 "}, {Sort::NewComments, "5 3 7 9 "},
        {Sort::Rank, "7 3 9 5 "}};
    for (const auto &[sort, order] : orders) {
        shown.setOptions({.sort = sort});
        EXPECT_EQ(drawn(), order) << int(sort);
    }
}

TEST_F(ShownStoriesModelTest, ShowsThoseThatHaveEnough)
{
    shown.setOptions({.points = 100});
    EXPECT_EQ(drawn(), "7 3 9 ");
    shown.setOptions({.points = 100, .comments = 80});
    EXPECT_EQ(drawn(), "3 9 ");
    EXPECT_EQ(shown.index(0, 0).data(StoryListModel::RankRole).toInt(), 2) << "as in the whole list";
    shown.setOptions({.points = 9'999});
    EXPECT_EQ(drawn(), "");
    shown.setOptions({});
    EXPECT_EQ(drawn(), "7 3 9 5 ");
}

TEST_F(ShownStoriesModelTest, FollowsWhatIsTold)
{
    shown.setOptions({.sort = Sort::Points, .points = 100});
    EXPECT_EQ(drawn(), "3 9 7 ");
    stories.setStories(told(250));
    EXPECT_EQ(drawn(), "3 5 9 7 ");
    stories.setStories(told(40));
    EXPECT_EQ(drawn(), "3 9 7 ");
}

TEST_F(ShownStoriesModelTest, WhileHeldNothingMovesOrGoesAndEverythingIsTold)
{
    shown.setOptions({.sort = Sort::Points, .points = 30});
    const QSignalSpy changed(&shown, &ShownStoriesModel::dataChanged);
    shown.setHeld(true);
    stories.updateStories(told(250));
    EXPECT_EQ(drawn(), "3 9 7 5 ");
    EXPECT_EQ(changed.size(), 1);
    stories.updateStories(told(10));
    EXPECT_EQ(drawn(), "3 9 7 5 ");
    shown.setHeld(false);
    EXPECT_EQ(drawn(), "3 9 7 ");
}

TEST_F(ShownStoriesModelTest, WhatIsSelectedStaysSo)
{
    QItemSelectionModel selection(&shown);
    selection.setCurrentIndex(shown.index(2, 0), QItemSelectionModel::ClearAndSelect);
    shown.setOptions({.sort = Sort::Newest});
    stories.setStories({story(11, {900, 1, 0}), story(9, {900, 1, 0}), story(7, {1, 1, 0})});
    shown.setOptions({.sort = Sort::Points, .points = 2});
    EXPECT_EQ(idOf(selection.currentIndex()), 9);
}

TEST_F(ShownStoriesModelTest, LeavesOutWhatIsHiddenWhereThatIsWanted)
{
    QList<StorySummary> some = told(40);
    some[1].hidden = true;
    stories.setStories(some);
    EXPECT_EQ(drawn(), "7 3 9 5 ");
    shown.setLeavesOut(true);
    EXPECT_EQ(drawn(), "7 9 5 ");
    some[0].hidden = true;
    some[1].hidden = false;
    stories.setStories(some);
    EXPECT_EQ(drawn(), "3 9 5 ");
    shown.setLeavesOut(false);
    EXPECT_EQ(drawn(), "7 3 9 5 ");
}

} // namespace backthread::models
