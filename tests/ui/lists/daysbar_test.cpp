// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/daysbar.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace backthread::lists {

class DaysBarTest : public testing::Test {
protected:
    DaysBarTest()
    {
        bar.show();
        bar.ask(QDate(2026, 3, 1), QDate(2026, 3, 4), kToday);
    }

    [[nodiscard]] QDateEdit &edit(int number) { return *bar.findChildren<QDateEdit *>().at(number); }
    [[nodiscard]] QPushButton &button() { return *bar.findChild<QPushButton *>(); }

    const QDate kToday {2026, 3, 10};
    DaysBar bar;
    QSignalSpy chosen {&bar, &DaysBar::chosen};
};

TEST_F(DaysBarTest, TellsTheDaysByTheButtonAndByEnter)
{
    QTest::mouseClick(&button(), Qt::LeftButton);
    edit(1).setDate(QDate(2026, 3, 1));
    QTest::keyClick(&edit(1), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen.at(0), (QVariantList {QDate(2026, 3, 1), QDate(2026, 3, 4)}));
    EXPECT_EQ(chosen.at(1), (QVariantList {QDate(2026, 3, 1), QDate(2026, 3, 1)})) << "one day is enough";
}

TEST_F(DaysBarTest, DaysInTheWrongOrderAreSaidAndCannotBeAskedFor)
{
    auto *problem = bar.findChild<QLabel *>();
    EXPECT_FALSE(problem->isVisible());
    edit(0).setDate(QDate(2026, 3, 5));
    EXPECT_TRUE(problem->isVisible());
    EXPECT_FALSE(button().isEnabled());
    QTest::keyClick(&edit(0), Qt::Key_Return);
    EXPECT_EQ(chosen.size(), 0);
    edit(1).setDate(QDate(2026, 3, 6));
    EXPECT_FALSE(problem->isVisible());
    EXPECT_TRUE(button().isEnabled());
}

TEST_F(DaysBarTest, DaysThatNobodyCouldSubmitOnCannotBeChosen)
{
    edit(1).setDate(QDate(2030, 1, 1));
    EXPECT_EQ(edit(1).date(), kToday);
    edit(0).setDate(QDate(1999, 1, 1));
    EXPECT_EQ(edit(0).date(), QDate(2006, 10, 9));
    bar.ask({}, {}, kToday);
    EXPECT_EQ(edit(1).date(), kToday) << "what is not known changes nothing";
}

} // namespace backthread::lists
