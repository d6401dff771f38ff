// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hitlistmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>

#include <gtest/gtest.h>

namespace backthread::models {

using namespace Qt::StringLiterals;
using search::SearchHit;

namespace {

SearchHit hit(int number, const QString &snippet)
{
    SearchHit hit;
    hit.id = ItemId(number);
    hit.type = discussion::ItemType::Comment;
    hit.story = ItemId(1);
    hit.storyTitle = u"Story"_s;
    hit.by = u"alice"_s;
    hit.snippet = snippet;
    return hit;
}

} // namespace

class HitListModelTest : public testing::Test {
protected:
    HitListModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(HitListModelTest, ShowsThePieceThatWasFound)
{
    model.setHits({hit(3, u"one thing"_s), hit(2, u"another"_s)});
    EXPECT_EQ(model.index(0).data().toString(), u"one thing"_s);
    EXPECT_EQ(model.index(1).data(HitListModel::IdRole).value<ItemId>(), ItemId(2));
    EXPECT_EQ(model.index(1).data(HitListModel::HitRole).value<SearchHit>(), hit(2, u"another"_s));
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(), u"alice in Story: one thing"_s);
}

TEST_F(HitListModelTest, SelectionSurvivesMoreHitsAndAnotherOrder)
{
    model.setHits({hit(3, u"c"_s), hit(2, u"b"_s)});
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(1), QItemSelectionModel::ClearAndSelect);
    model.setHits({hit(4, u"d"_s), hit(2, u"b, with other marks"_s), hit(3, u"c"_s), hit(5, u"e"_s)});
    ASSERT_EQ(selection.selectedRows().size(), 1);
    EXPECT_EQ(selection.selectedRows().first().data(HitListModel::IdRole).value<ItemId>(), ItemId(2));
    EXPECT_EQ(selection.currentIndex().data().toString(), u"b, with other marks"_s);
}

TEST_F(HitListModelTest, AnItemThatIsFoundTwiceIsOneRow)
{
    model.setHits({hit(3, u"first"_s), hit(3, u"second"_s)});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0).data().toString(), u"first"_s);
}

TEST_F(HitListModelTest, HitsAreGroupedByStoryInTheOrderInWhichTheirStoriesWereFound)
{
    const auto of = [](int story, int number) {
        SearchHit found = hit(number, u"text"_s);
        found.story = ItemId(story);
        return found;
    };
    model.setGrouped(true);
    model.setHits({of(20, 25), of(10, 15), of(20, 24)});
    model.addHits({of(10, 14), of(30, 13)});
    const auto drawn = [this] {
        QString rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            rows += model.index(row).data(HitListModel::HeadingRole).toBool() ? u" ["_s : u" "_s;
            rows += QString::number(model.value(row).id.number());
        }
        return rows.toStdString();
    };
    EXPECT_EQ(drawn(), " [25 24 [15 14 [13");
    model.setGrouped(false);
    EXPECT_EQ(drawn(), " 25 15 24 14 13");
}

TEST_F(HitListModelTest, CountsBelongToStoriesAndToOneSearch)
{
    model.setHits({hit(3, u"c"_s), hit(2, u"b"_s)});
    const auto count = [this](int row) { return model.index(row).data(HitListModel::CountRole).toInt(); };
    EXPECT_EQ(count(0), 0);
    model.addCounts({{ItemId(1), 7}, {ItemId(9), 8}});
    EXPECT_EQ(count(0), 7);
    EXPECT_EQ(count(1), 7);
    model.setHits({hit(3, u"c"_s)});
    EXPECT_EQ(count(0), 0);
}

} // namespace backthread::models
