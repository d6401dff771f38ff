// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storylistmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace backthread::models {

using namespace Qt::StringLiterals;
using discussion::StorySummary;

namespace {

StorySummary story(int number, const QString &title = {}, int points = 0)
{
    StorySummary summary;
    summary.story.id = ItemId(number);
    summary.story.type = discussion::ItemType::Story;
    summary.story.title = title;
    summary.story.points = points;
    return summary;
}

} // namespace

class StoryListModelTest : public testing::Test {
protected:
    [[nodiscard]] ItemId selected() const
    {
        const QModelIndexList rows = selection.selectedRows();
        return rows.size() == 1 ? rows.first().data(StoryListModel::IdRole).value<ItemId>() : ItemId();
    }

    [[nodiscard]] QModelIndex indexOf(int number) const
    {
        return model
            .match(model.index(0), StoryListModel::IdRole, QVariant::fromValue(ItemId(number)), 1,
                Qt::MatchExactly)
            .value(0);
    }

    void select(int number)
    {
        selection.setCurrentIndex(indexOf(number), QItemSelectionModel::ClearAndSelect);
    }

    StoryListModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QItemSelectionModel selection {&model};
};

TEST_F(StoryListModelTest, ShowsStoriesInTheOrderTheyCome)
{
    model.setStories({story(5, u"Five"_s), story(3, u"Three"_s), story(9)});
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0).data().toString(), u"Five"_s);
    EXPECT_EQ(model.index(1).data().toString(), u"Three"_s);
    EXPECT_TRUE(model.index(2).data().toString().isEmpty());
    EXPECT_EQ(model.index(2).data(StoryListModel::SummaryRole).value<StorySummary>(), story(9));
    EXPECT_FALSE(model.index(0).data(Qt::DecorationRole).isValid());
}

TEST_F(StoryListModelTest, SaysAsManyCommentsAsAreHeldOrToldOf)
{
    StorySummary more = story(1, u"More"_s);
    more.story.descendants = 3;
    more.cachedComments = 5;
    StorySummary fewer = more;
    fewer.story.id = ItemId(2);
    fewer.cachedComments = 1;
    model.setStories({more, fewer});
    EXPECT_TRUE(model.index(0).data(Qt::AccessibleTextRole).toString().endsWith(u", 5 comments"_s));
    EXPECT_TRUE(model.index(1).data(Qt::AccessibleTextRole).toString().endsWith(u", 3 comments"_s));
}

TEST_F(StoryListModelTest, SelectionSurvivesAnotherOrder)
{
    model.setStories({story(1), story(2), story(3), story(4)});
    select(3);
    model.setStories({story(3), story(4), story(1), story(2)});
    EXPECT_EQ(selected(), ItemId(3));
    EXPECT_EQ(selection.currentIndex().row(), 0);
}

TEST_F(StoryListModelTest, SelectionSurvivesARefresh)
{
    model.setStories({story(1, u"One"_s, 10), story(2), story(3)});
    select(1);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setStories({story(8), story(3), story(1, u"One"_s, 12), story(9)});
    EXPECT_EQ(selected(), ItemId(1));
    EXPECT_EQ(model.value(indexOf(1).row()).story.points, 12);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(StoryListModelTest, WhatIsNoLongerListedIsNoLongerSelected)
{
    model.setStories({story(1), story(2)});
    select(2);
    model.setStories({story(1)});
    EXPECT_NE(selected(), ItemId(2));
}

TEST_F(StoryListModelTest, AnUpdateChangesWhatRowsSayAndNoRow)
{
    model.setStories({story(1, u"One"_s, 10), story(2, u"Two"_s)});
    const QSignalSpy inserted(&model, &StoryListModel::rowsInserted);
    const QSignalSpy moved(&model, &StoryListModel::layoutChanged);
    model.updateStories({story(8, u"Eight"_s), story(2, u"Second"_s), story(1, u"One"_s, 12)});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(1).data().toString(), u"Second"_s);
    EXPECT_EQ(model.value(0).story.points, 12);
    EXPECT_EQ(inserted.size() + moved.size(), 0);
    EXPECT_EQ(model.index(1).data(StoryListModel::RankRole).toInt(), 2);
}

TEST_F(StoryListModelTest, AStoryThatIsRankedTwiceIsOneRow)
{
    model.setStories({story(1, u"First"_s), story(2), story(1, u"Again"_s)});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.value(1).story.id, ItemId(2));
    EXPECT_EQ(model.index(0).data().toString(), u"First"_s);
}

TEST_F(StoryListModelTest, TheRowInWordsTellsPointsAndComments)
{
    StorySummary summary = story(1, u"100%1 pure"_s, 7);
    summary.story.url = u"https://www.example.com/x"_s;
    summary.cachedComments = 3;
    model.setStories({summary});
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(),
        u"100%1 pure, example.com, 7 points, 3 comments"_s)
        << "a title is no format";
}

} // namespace backthread::models
