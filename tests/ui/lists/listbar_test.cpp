// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listbar.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace backthread::lists {

using namespace Qt::StringLiterals;
using models::StoryOptions;
using Sort = StoryOptions::Sort;

class ListBarTest : public testing::Test {
protected:
    ListBarTest()
    {
        QObject::connect(&bar, &ListBar::optionsChanged, &bar,
            [this](const StoryOptions &options) { told.append(options); });
        bar.show();
    }

    ListBar bar;
    QList<StoryOptions> told;
};

TEST_F(ListBarTest, ShowsWhatIsSetWithoutTelling)
{
    const StoryOptions options {Sort::NewComments, 100, 20};
    bar.setOptions(options);
    EXPECT_EQ(bar.options(), options);
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(ListBarTest, TellsEachChange)
{
    bar.findChild<QComboBox *>()->setCurrentIndex(1);
    bar.findChildren<QSpinBox *>().at(0)->setValue(150);
    bar.findChildren<QSpinBox *>().at(1)->setValue(30);
    EXPECT_EQ(
        told, (QList<StoryOptions> {{Sort::Points, 0, 0}, {Sort::Points, 150, 0}, {Sort::Points, 150, 30}}));
}

TEST_F(ListBarTest, OneButtonShowsAllAgainAndIsThereOnlyThen)
{
    auto *all = bar.findChild<QToolButton *>();
    EXPECT_FALSE(all->isVisible());
    bar.setOptions({Sort::Points, 100, 0});
    EXPECT_TRUE(all->isVisible());
    QTest::mouseClick(all, Qt::LeftButton);
    EXPECT_EQ(told, QList<StoryOptions> {StoryOptions()});
    EXPECT_FALSE(all->isVisible());
}

TEST_F(ListBarTest, EscapeLeaves)
{
    const QSignalSpy left(&bar, &ListBar::left);
    QTest::keyClick(bar.findChild<QComboBox *>(), Qt::Key_Escape);
    EXPECT_EQ(left.size(), 1);
}

TEST_F(ListBarTest, FitsWhereThereIsLittleRoom)
{
    bar.setOptions({Sort::NewComments, 100, 20});
    EXPECT_LE(bar.minimumSizeHint().width(), 200);
}

TEST(ListBarTextTest, SaysWhatIsNotAsNobodyHadChosenIt)
{
    EXPECT_EQ(inWords({}), QString());
    EXPECT_EQ(inWords({Sort::Rank, 100, 0}), u"points ≥ 100"_s);
    EXPECT_EQ(inWords({Sort::Newest, 100, 20}), u"points ≥ 100 · comments ≥ 20 · Newest"_s);
}

} // namespace backthread::lists
