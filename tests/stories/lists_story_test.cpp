// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to read: lists that stay where they are, catching up, sorting.
#include "readerstory.h"
#include "ui/lists/daysbar.h"
#include "ui/lists/listbar.h"
#include "ui/lists/listpage.h"
#include "ui/models/storylistmodel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using discussion::StorySummary;

namespace {

class Lists : public ReaderStory {
protected:
    [[nodiscard]] qint64 idAt(int row)
    {
        return list().model()->index(row, 0).data(models::StoryListModel::IdRole).value<ItemId>().number();
    }
    [[nodiscard]] QList<qint64> ids()
    {
        QList<qint64> all;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            all.append(idAt(row));
        return all;
    }
    [[nodiscard]] StorySummary summaryOf(ItemId story)
    {
        const int row = int(ids().indexOf(story.number()));
        return list().model()->index(row, 0).data(models::StoryListModel::SummaryRole).value<StorySummary>();
    }
    [[nodiscard]] qint64 selected()
    {
        const QModelIndex index = list().currentIndex();
        return index.isValid() ? idAt(index.row()) : 0;
    }
    /// What stands above the list.
    [[nodiscard]] QString caption() { return window().list().page().caption(); }
    [[nodiscard]] lists::ListBar &bar() { return *window().list().findChild<lists::ListBar *>(); }
    [[nodiscard]] lists::DaysBar &days() { return *window().list().findChild<lists::DaysBar *>(); }
    [[nodiscard]] QSpinBox &threshold(int number) { return *bar().findChildren<QSpinBox *>().at(number); }
    void chooseDays(QDate first, QDate last)
    {
        days().findChildren<QDateEdit *>().at(0)->setDate(first);
        days().findChildren<QDateEdit *>().at(1)->setDate(last);
        QTest::mouseClick(days().findChild<QPushButton *>(), Qt::LeftButton);
        settle();
    }
    void fault(const QString &rule)
    {
        onServer([&rule](standin::Server &server) {
            server.faults().add(standin::FaultRule::parse(rule).value());
        });
    }
    void setScore(ItemId story, int score)
    {
        onServer(
            [story, score](standin::Server &server) { server.corpus().setScore(story.number(), score); });
    }
    /// Stories of a front page that takes more than the window, the first one first in rank.
    QList<qint64> fillFrontPage()
    {
        return onServer([](standin::Server &server) {
            QList<qint64> ids;
            for (qint64 id = 5'000; id < 5'040; ++id) {
                ids.append(id);
                server.corpus().insert({{u"id"_s, id}, {u"type"_s, u"story"_s}, {u"by"_s, u"gull"_s},
                    {u"title"_s, u"What the tide left at noon, part %1"_s.arg(id - 5'000)},
                    {u"score"_s, (id * 37) % 101}, {u"descendants"_s, id % 7},
                    {u"time"_s, 1'760'000'000 + id}});
            }
            server.corpus().setFeed(standin::Feed::Top, ids);
            return ids;
        });
    }

    const QDate kHarborDay {2025, 10, 9};
};

} // namespace

TEST_F(Lists, ARefreshMovesNeitherSelectionNorPlace)
{
    const QList<qint64> page = fillFrontPage();
    start();
    ASSERT_EQ(ids(), page);
    list().setFocus();
    list().verticalScrollBar()->setValue(list().verticalScrollBar()->maximum() / 2);
    const QModelIndex inSight = list().indexAt(list().viewport()->rect().center());
    ASSERT_TRUE(inSight.isValid());
    const qint64 chosen = idAt(inSight.row());
    clickInList(inSight.row());
    const int top = list().visualRect(list().currentIndex()).top();
    onServer([&page](standin::Server &server) {
        // The last ones came to the top, and one is gone.
        QList<qint64> moved = page.last(5) + page.mid(0, page.size() - 5);
        moved.removeAt(7);
        server.corpus().setFeed(standin::Feed::Top, moved);
    });
    press(Qt::Key_F5);
    ASSERT_TRUE(eventually([&] { return idAt(0) == page.at(page.size() - 5); }));
    settle();
    EXPECT_EQ(selected(), chosen);
    EXPECT_EQ(list().visualRect(list().currentIndex()).top(), top);
    EXPECT_TRUE(caption().startsWith(u"Top · updated "_s)) << caption().toStdString();
}

TEST_F(Lists, ARowTellsWhatCameThoughNobodyFetchedTheDiscussion)
{
    start();
    goTo(u"1000"_s);
    goTo(u"2000"_s);
    EXPECT_EQ(summaryOf(kLighthouse).newComments, 0);
    onServer([](standin::Server &server) {
        for (int i = 0; i < 3; ++i)
            (void)server.corpus().addComment(1011, u"gull"_s, u"It is still lit."_s);
    });
    press(Qt::Key_F5);
    EXPECT_TRUE(eventually([this] { return summaryOf(kLighthouse).newComments == 3; }));
    goTo(u"1000"_s);
    EXPECT_TRUE(eventually([this] { return summaryOf(kLighthouse).newComments == 0; })) << "it is read";
}

TEST_F(Lists, TheBestOfADayIsThereWithoutANetworkAfterwards)
{
    setScore(kLighthouse, 300);
    setScore(kTideClocks, 90);
    const qint64 fresh = onServer([](standin::Server &server) {
        return server.corpus().addStory(u"gull"_s, u"Seen this morning"_s, u"https://example.org/"_s);
    });
    start();
    press(Qt::Key_D, Qt::AltModifier);
    settle();
    EXPECT_EQ(ids(), QList<qint64> {fresh});
    EXPECT_TRUE(caption().startsWith(u"Best of the day"_s));

    chooseSection(u"Any days …"_s);
    EXPECT_TRUE(days().isVisible());
    EXPECT_EQ(ids(), QList<qint64>());
    chooseDays(kHarborDay, kHarborDay);
    EXPECT_EQ(ids(), (QList<qint64> {1000, 2000, 3000}));
    clickInList(0);
    EXPECT_EQ(openStory(), kLighthouse.number());

    quit();
    onServer([](standin::Server &server) {
        server.close();
        server.dropConnections();
    });
    start();
    EXPECT_EQ(ids(), (QList<qint64> {1000, 2000, 3000}));
    EXPECT_TRUE(days().isVisible());
    EXPECT_NE(notice(), QString());
    press(Qt::Key_D, Qt::AltModifier);
    settle();
    EXPECT_EQ(ids(), QList<qint64> {fresh});
    EXPECT_FALSE(days().isVisible());
    press(Qt::Key_W, Qt::AltModifier);
    settle();
    EXPECT_EQ(ids(), QList<qint64>());
    EXPECT_TRUE(caption().contains(u"nothing cached yet"_s)) << caption().toStdString();
}

TEST_F(Lists, DaysWithNothingAreSaidToBeEmpty)
{
    start();
    press(Qt::Key_D, Qt::AltModifier | Qt::ShiftModifier);
    settle();
    EXPECT_TRUE(days().isAncestorOf(QApplication::focusWidget())) << "the days first";
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_LT(days().y(), window().list().findChild<lists::ListBar *>()->y());
    press(Qt::Key_L, Qt::ControlModifier);
    chooseDays(QDate(2008, 2, 1), QDate(2008, 2, 3));
    EXPECT_EQ(list().model()->rowCount(), 0);
    EXPECT_EQ(notice(), QString());
    EXPECT_TRUE(caption().contains(u"updated "_s)) << caption().toStdString();
    QDateEdit &last = *days().findChildren<QDateEdit *>().at(1);
    last.setDate(QDate(2008, 1, 3));
    EXPECT_FALSE(days().findChild<QPushButton *>()->isEnabled());
}

TEST_F(Lists, WithoutASearchThereAreStillTheFeeds)
{
    fault(u"500@/api/"_s);
    start();
    EXPECT_EQ(ids(), (QList<qint64> {2000, 1000, 3000}));
    press(Qt::Key_M, Qt::AltModifier);
    settle();
    EXPECT_EQ(list().model()->rowCount(), 0);
    EXPECT_NE(notice(), QString());
    press(Qt::Key_1, Qt::AltModifier);
    settle();
    EXPECT_EQ(ids(), (QList<qint64> {2000, 1000, 3000}));
}

TEST_F(Lists, HowAListIsSortedAndLimitedSurvivesARestart)
{
    const QList<qint64> page = fillFrontPage();
    start();
    EXPECT_FALSE(bar().isVisible());
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(bar().isVisible());
    press(Qt::Key_Down); // from rank to points
    threshold(0).setValue(50);
    settle();
    const QList<qint64> shown = ids();
    EXPECT_LT(shown.size(), page.size());
    for (int i = 1; i < shown.size(); ++i)
        EXPECT_GE(
            summaryOf(ItemId(shown.at(i - 1))).story.points, summaryOf(ItemId(shown.at(i))).story.points);
    EXPECT_EQ(summaryOf(ItemId(shown.last())).story.points.value_or(0) >= 50, true);
    const QString said = u"%1 of 40 · points ≥ 50 · Most points"_s.arg(shown.size());
    EXPECT_TRUE(caption().endsWith(said)) << caption().toStdString();
    press(Qt::Key_Escape);
    EXPECT_FALSE(bar().isVisible());
    EXPECT_TRUE(caption().endsWith(said)) << "what is hidden is said all the same";

    press(Qt::Key_3, Qt::AltModifier);
    settle();
    EXPECT_EQ(ids(), (QList<qint64> {1000, 3000})) << "another list is as it was";
    press(Qt::Key_1, Qt::AltModifier);
    settle();
    restart();
    EXPECT_EQ(ids(), shown);
    EXPECT_TRUE(caption().endsWith(said)) << caption().toStdString();
}

TEST_F(Lists, WhatComesLiveIsToldAndMovesNothingUnderTheReader)
{
    setScore(kLighthouse, 10);
    setScore(kTideClocks, 90);
    start();
    goTo(u"1000"_s);
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_Down);
    settle();
    ASSERT_EQ(ids(), (QList<qint64> {2000, 1000, 3000}));
    list().setFocus();
    setScore(kLighthouse, 500);
    ASSERT_TRUE(eventually([this] { return summaryOf(kLighthouse).story.points == 500; }));
    EXPECT_EQ(ids(), (QList<qint64> {2000, 1000, 3000})) << "while somebody is in the list";
    view().setFocus();
    EXPECT_TRUE(eventually([this] { return ids() == QList<qint64> {1000, 2000, 3000}; }));
    EXPECT_EQ(selected(), kLighthouse.number());
}

} // namespace backthread::stories
