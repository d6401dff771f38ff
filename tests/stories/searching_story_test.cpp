// SPDX-License-Identifier: GPL-3.0-or-later
// A reader who searches what was read.
#include "core/services/savedsearchservice.h"
#include "readerstory.h"
#include "ui/library/bookmarkeditor.h"
#include "ui/lists/listpage.h"
#include "ui/lists/sidebar.h"
#include "ui/models/hitlistmodel.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchhelp.h"
#include "ui/shell/statusline.h"
#include "ui/shell/upkeep.h"

#include <QListView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using lists::Section;
using models::HitListModel;

namespace {

class Searching : public ReaderStory {
protected:
    void searchFor(const QString &query)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(query);
        settle();
    }
    /// Keeps the search that is shown, or no longer.
    void toggleKept()
    {
        press(Qt::Key_D, Qt::ControlModifier);
        settle();
    }
    [[nodiscard]] QStringList kept()
    {
        QStringList queries;
        for (const search::SavedSearch &saved : upkeep().savedSearches().memory().saved)
            queries.append(saved.query);
        return queries;
    }
    [[nodiscard]] searchui::SearchBox &box() { return *window().findChild<searchui::SearchBox *>(); }
    [[nodiscard]] lists::SideBar &sideBar() { return *window().findChild<lists::SideBar *>(); }
    [[nodiscard]] QStringList sections()
    {
        QStringList titles;
        for (int row = 0; row < sideBar().count(); ++row)
            titles.append(sideBar().item(row)->data(Qt::AccessibleTextRole).isValid()
                    ? sideBar().item(row)->data(Qt::AccessibleTextRole).toString()
                    : sideBar().item(row)->text());
        return titles;
    }
    [[nodiscard]] const Section &section() { return window().list().section(); }
    [[nodiscard]] qint64 hitAt(int row)
    {
        return list().model()->index(row, 0).data(HitListModel::IdRole).value<ItemId>().number();
    }
};

} // namespace

TEST_F(Searching, HitsAreGoneThroughByKeysAcrossThreads)
{
    startReading();
    searchFor(u"type:comment"_s);
    ASSERT_GT(list().model()->rowCount(), 3);
    press(Qt::Key_F4);
    settle();
    EXPECT_EQ(current(), hitAt(0));
    press(Qt::Key_F4);
    settle();
    EXPECT_EQ(current(), hitAt(1));
    press(Qt::Key_Escape);
    window().leaveSearch();
    settle();
    EXPECT_FALSE(section().isSearch());
    press(Qt::Key_F4);
    settle();
    EXPECT_TRUE(eventually([this] { return current() != 0; })) << "the hits are known still";
    press(Qt::Key_F4, Qt::ShiftModifier);
    settle();
    EXPECT_FALSE(section().isSearch()) << "the list is what somebody chose";
}

TEST_F(Searching, ASearchIsKeptNamedCountedAndTakenBack)
{
    startReading();
    searchFor(u"fog OR come"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(eventually([this] { return sections().contains(u"fog OR come"_s); }));
    window().leaveSearch(); // or it would be seen there
    settle();
    const qint64 reply = addLateReply(1000);
    ASSERT_GT(reply, 0);
    press(Qt::Key_R, Qt::ControlModifier);
    settle();
    upkeep().savedSearches().reread();
    EXPECT_TRUE(eventually([this] { return sections().contains(u"fog OR come, 1 new"_s); }))
        << sections().join(u'|').toStdString();
    restart();
    ASSERT_TRUE(eventually([this] { return sections().contains(u"fog OR come, 1 new"_s); }));

    chooseSection(u"fog OR come"_s);
    settle();
    EXPECT_EQ(box().text(), u"fog OR come"_s);
    EXPECT_EQ(hitAt(0), reply);
    EXPECT_TRUE(eventually([this] { return sections().contains(u"fog OR come"_s); })) << "they were seen";

    sideBar().setFocus();
    press(Qt::Key_Delete);
    ASSERT_TRUE(eventually([this] { return !sections().contains(u"fog OR come"_s); }));
    EXPECT_EQ(notice(), u"No longer kept: fog OR come"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(eventually([this] { return sections().contains(u"fog OR come"_s); }));
}

TEST_F(Searching, AWordThatIsBeingTypedFindsWhatBeginsSo)
{
    startReading();
    const auto caption = [this] { return window().list().page().caption(); };
    searchFor(u"lighthou"_s);
    EXPECT_GT(list().model()->rowCount(), 0);
    EXPECT_TRUE(caption().contains(u"lighthou*"_s)) << caption().toStdString();
    const QStringList begun = listed();
    type(u"se"_s);
    settle();
    EXPECT_EQ(listed(), begun);
    EXPECT_FALSE(caption().contains(u'*')) << caption().toStdString();
    type(u"qqq"_s);
    settle();
    EXPECT_EQ(list().model()->rowCount(), 0);
    EXPECT_FALSE(caption().contains(u'*')) << caption().toStdString();
}

TEST_F(Searching, ASearchForWhatBeginsSoIsKeptAsThat)
{
    startReading();
    searchFor(u"lighthou"_s);
    toggleKept();
    ASSERT_TRUE(eventually([this] { return !kept().isEmpty(); }));
    EXPECT_EQ(kept(), QStringList {u"lighthou*"_s});
}

TEST_F(Searching, ASearchThatFindsNothingYetIsKeptAndLeftAsItIs)
{
    startReading();
    searchFor(u"qqq"_s);
    toggleKept();
    ASSERT_TRUE(eventually([this] { return !kept().isEmpty(); }));
    EXPECT_EQ(kept(), QStringList {u"qqq"_s});
    toggleKept();
    EXPECT_TRUE(eventually([this] { return kept().isEmpty(); }));
}

TEST_F(Searching, WhatIsNowhereLeavesTheKeyboardWhereItIs)
{
    startReading();
    searchFor(u"qqq"_s);
    press(Qt::Key_Return);
    settle();
    type(u"x"_s);
    EXPECT_EQ(box().text(), u"qqqx"_s);
}

TEST_F(Searching, TheBestComeFirstAndStoriesStandTogether)
{
    startReading();
    searchFor(u"type:comment"_s);
    const QStringList newest = listed();
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_EQ(section().sort, search::Sort::Best);
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_EQ(listed(), newest);
    press(Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
    settle();
    EXPECT_TRUE(list().model()->index(0, 0).data(HitListModel::HeadingRole).toBool());
    EXPECT_TRUE(eventually([this] {
        return list().model()->index(0, 0).data(HitListModel::CountRole).toInt() > 1;
    })) << "how many its story has is counted";
}

TEST_F(Searching, AuthorsAreCompletedFromWhatIsCached)
{
    startReading();
    const QString by = page().snapshot().thread->at(0).by;
    searchFor(u"by:"_s + by.first(1));
    ASSERT_TRUE(eventually([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
    settle();
    EXPECT_TRUE(box().text().startsWith(u"by:"_s + by.first(1)));
    EXPECT_TRUE(box().text().endsWith(u' '));
    EXPECT_GT(list().model()->rowCount(), 0);
}

TEST_F(Searching, BehindTheLastHitTheKeySaysSo)
{
    startReading();
    searchFor(u"type:comment"_s);
    const auto &status = *window().findChild<shell::StatusLine *>();
    press(Qt::Key_F4, Qt::ShiftModifier);
    press(Qt::Key_F4, Qt::ShiftModifier);
    EXPECT_EQ(status.currentMessage(), u"This is the first hit"_s);
    list().setCurrentIndex(list().model()->index(list().model()->rowCount() - 1, 0));
    press(Qt::Key_F4);
    EXPECT_EQ(status.currentMessage(), u"This is the last hit"_s);
}

TEST_F(Searching, AllOfHackerNewsIsSearchedOnRequestAndWhatIsOpenedIsCached)
{
    start();
    searchFor(u"type:comment horn is:new"_s);
    EXPECT_EQ(list().model()->rowCount(), 0) << "nothing was read";
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_EQ(section().kind, Section::Kind::Everywhere);
    ASSERT_GT(list().model()->rowCount(), 0);
    const QString caption = window().list().page().caption();
    EXPECT_TRUE(caption.contains(u"“is:new”"_s)) << caption.toStdString() << "is said to be left out";
    const qint64 hit = hitAt(0);
    press(Qt::Key_F4);
    settle();
    EXPECT_EQ(current(), hit);
    searchFor(u"type:comment horn"_s);
    EXPECT_EQ(section().kind, Section::Kind::Search);
    EXPECT_TRUE(eventually([this] { return list().model()->rowCount() > 0; })) << "it is cached now";
}

TEST_F(Searching, TheHelpBeginsAQuery)
{
    startReading();
    press(Qt::Key_F1, Qt::ControlModifier);
    auto *help = opened<searchui::SearchHelp>();
    auto *table = help->findChild<QTreeWidget *>();
    const auto rows = table->findItems(u"is:op"_s, Qt::MatchExactly);
    ASSERT_EQ(rows.size(), 1);
    table->setCurrentItem(rows.first());
    QTest::keyClick(table, Qt::Key_Return);
    settle();
    EXPECT_EQ(box().text(), u"is:op"_s);
    EXPECT_EQ(window().focusWidget(), &box());
    EXPECT_EQ(section().text, u"is:op"_s);
}

TEST_F(Searching, WhatLedSomewhereIsOfferedAgain)
{
    startReading();
    searchFor(u"fog"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    settle();
    restart();
    ASSERT_TRUE(eventually([this] { return !upkeep().savedSearches().memory().recent.isEmpty(); }));
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_Down);
    ASSERT_TRUE(eventually([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    settle();
    EXPECT_EQ(box().text(), u"fog"_s);
    EXPECT_EQ(section().text, u"fog"_s);
}

} // namespace backthread::stories
