// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/services/engine.h"
#include "core/services/feedservice.h"
#include "core/services/libraryservice.h"
#include "core/services/remotesearchservice.h"
#include "core/services/savedsearchservice.h"
#include "core/services/searchservice.h"
#include "core/services/watchservice.h"
#include "drawing.h"
#include "manybookmarks.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listpane.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace backthread::lists {

using namespace Qt::StringLiterals;
using store::Stores;

class ListPaneTest : public testing::Test {
protected:
    /// In the writer, done when it returns.
    template <typename Job>
    void write(Job job)
    {
        QFuture<Result<void>> done = engine.writer().ask(std::move(job));
        done.waitForFinished();
        ASSERT_TRUE(done.result());
    }

    void save(const discussion::Items &items)
    {
        write([items](Stores &stores) -> Result<void> {
            auto saved = stores.items.save(items, 1);
            return saved ? Result<void>() : fail(saved.error());
        });
    }

    [[nodiscard]] QListView &visibleList() { return pane.page().view(); }

    QTemporaryDir directory;
    SystemClock clock;
    services::Engine engine {store::Profile::in(directory.path()), {}, clock};
    services::FeedService feeds {engine};
    services::LibraryService library {engine};
    services::SearchService search {engine};
    services::RemoteSearchService remoteSearch {engine};
    services::SavedSearchService savedSearches {engine};
    services::WatchService watches {engine};
    ListPane pane {{feeds, library, search, remoteSearch, savedSearches, watches, clock}};
};

TEST_F(ListPaneTest, AnAnswerToAnEarlierQueryIsNotShown)
{
    save(drawing::items("1\n  2 alice: a walrus\n  3 bob: a seal\n"));
    QStringList answered;
    QObject::connect(
        &pane, &ListPane::searched, &pane, [&](const QString &query) { answered.append(query); });
    pane.show({Section::Kind::Search, {}, u"walrus"_s});
    // Answered, but not yet told when the next letter comes.
    engine.searcher().ask([](Stores &) { return Result<void>(); }).waitForFinished();
    pane.show({Section::Kind::Search, {}, u"seal"_s});
    ASSERT_TRUE(QTest::qWaitFor([this] { return !pane.isBusy(); }, 30'000));
    EXPECT_EQ(answered, QStringList {u"seal"_s});
    EXPECT_EQ(pane.page().rowCount(), 1);
}

TEST_F(ListPaneTest, ABeginningIsFoundAnywhereOnceNobodyTypes)
{
    discussion::Items items = drawing::items("1\n  2 alice: walruses swim\n");
    for (int id = 3; id < 6'000; ++id) {
        discussion::Item other = items.last();
        other.id = ItemId(id);
        other.text = text::RichText {u"gulls fly, "_s.repeated(40), {}};
        items.append(other);
    }
    save(items);
    pane.show({Section::Kind::Search, {}, u"walr"_s});
    EXPECT_TRUE(QTest::qWaitFor([this] { return pane.page().rowCount() == 1; }, 30'000));
    pane.show({Section::Kind::Search, {}, u"walr fl"_s});
    ASSERT_TRUE(QTest::qWaitFor([this] { return !pane.isBusy(); }, 30'000));
    EXPECT_EQ(pane.page().rowCount(), 0);
}

TEST_F(ListPaneTest, AListThatIsOldIsFetchedAgainWhenSomebodyComesBack)
{
    engine.fetcher().setOffline(true);
    save(drawing::items("1\n"));
    const auto comeBackAfter = [this](qint64 seconds) {
        write([fetched = clock.now() - seconds](Stores &stores) {
            return stores.feeds.save(discussion::Feed::Top, {ItemId(1)}, fetched, 0);
        });
        pane.show({Section::Kind::Feed, discussion::Feed::Top, {}});
        EXPECT_TRUE(
            QTest::qWaitFor([this] { return !pane.isBusy() && pane.page().rowCount() == 1; }, 30'000));
        QEvent back(QEvent::WindowActivate);
        QApplication::sendEvent(&pane.page(), &back);
        return pane.isBusy();
    };
    EXPECT_FALSE(comeBackAfter(60));
    EXPECT_TRUE(comeBackAfter(3600));
}

TEST_F(ListPaneTest, TheMiddleButtonAndCtrlMeanAsideAndSelectNothing)
{
    save(drawing::items("1\n  2 alice: a walrus\n  3 bob: a seal\n"));
    QList<qint64> chosen;
    QList<qint64> aside;
    QObject::connect(&pane, &ListPane::itemChosen, &pane, [&](ItemId id) { chosen.append(id.number()); });
    QObject::connect(&pane, &ListPane::itemChosenAside, &pane, [&](ItemId id) { aside.append(id.number()); });
    pane.show({Section::Kind::Search, {}, u"a"_s});
    pane.QWidget::show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane.page().rowCount() == 2; }));
    QListView &list = visibleList();
    const auto click = [&list](int row, Qt::MouseButton button, Qt::KeyboardModifiers modifiers) {
        const QRect place = list.visualRect(list.model()->index(row, 0));
        QTest::mouseClick(list.viewport(), button, modifiers, place.center());
    };
    click(0, Qt::LeftButton, {});
    click(1, Qt::MiddleButton, {});
    click(1, Qt::LeftButton, Qt::ControlModifier);
    EXPECT_EQ(list.currentIndex().row(), 0);
    pane.page().chooseAside();
    EXPECT_EQ(chosen, QList<qint64> {3});
    EXPECT_EQ(aside, (QList<qint64> {2, 2, 3}));
}

TEST_F(ListPaneTest, ManyBookmarksComeAsOneScrolls)
{
    constexpr int kBookmarks = 1'100;
    write([](Stores &stores) { return insertBookmarks(stores.connection, kBookmarks); });
    pane.resize(300, 600);
    pane.setVisible(true);
    pane.show({Section::Kind::Bookmarks, {}, {}});
    QList<int> counts;
    while (counts.value(counts.size() - 1) < kBookmarks) {
        const int before = counts.value(counts.size() - 1);
        ASSERT_TRUE(QTest::qWaitFor([&] { return pane.page().rowCount() > before; }, 30'000)) << before;
        counts.append(pane.page().rowCount());
        QScrollBar &bar = *visibleList().verticalScrollBar();
        ASSERT_TRUE(QTest::qWaitFor([&] { return bar.maximum() > bar.value(); }, 30'000)) << "is laid out";
        bar.setValue(bar.maximum());
    }
    EXPECT_EQ(counts, (QList<int> {500, 1'000, 1'100}));
    EXPECT_LT(visibleList().model()->index(0, 0).data().toString().size(), 500) << "not the whole text";
}

TEST_F(ListPaneTest, AStoryTakesTheRoomThatItsTitleNeedsInAnyWidth)
{
    discussion::Items stories = drawing::items("1\n");
    stories.append(stories.first());
    stories.first().title = u"Short"_s;
    stories.last().id = ItemId(2);
    stories.last().title = u"Some words that go on and on for more than a line"_s;
    for (discussion::Item &story : stories)
        story.url = u"https://example.org/"_s;
    save(stories);
    pane.resize(200, 600);
    pane.setVisible(true);
    pane.show({Section::Kind::Site, {}, u"example.org"_s});
    ASSERT_TRUE(QTest::qWaitFor([this] { return pane.page().rowCount() == 2; }, 30'000));
    const auto heightOf = [this](int row) {
        return visibleList().visualRect(visibleList().model()->index(row, 0)).height();
    };
    const int longer = heightOf(0);
    const int shorter = heightOf(1);
    EXPECT_EQ(longer - shorter, visibleList().fontMetrics().height());
    for (const int width : {900, 200}) {
        pane.resize(width, 600);
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return heightOf(0) == (width == 900 ? shorter : longer); }, 30'000));
        EXPECT_EQ(heightOf(1), shorter);
    }
}

TEST_F(ListPaneTest, TheKeyboardFindsARowToStartFrom)
{
    save(drawing::items("1\n  2 alice: a walrus\n  3 bob: a seal\n"));
    QList<qint64> chosen;
    QObject::connect(&pane, &ListPane::itemChosen, &pane, [&](ItemId id) { chosen.append(id.number()); });
    pane.QWidget::show();
    pane.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&pane));
    pane.show({Section::Kind::Search, {}, u"a"_s});
    pane.page().enter(); // before there are rows
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane.page().rowCount() == 2; }));
    ASSERT_TRUE(visibleList().hasFocus());
    EXPECT_TRUE(visibleList().selectionModel()->isRowSelected(0));
    EXPECT_TRUE(chosen.isEmpty());
    QTest::keyClick(&visibleList(), Qt::Key_Down);
    pane.page().enter();
    EXPECT_EQ(visibleList().currentIndex().row(), 1) << "it stays where it was";
}

TEST_F(ListPaneTest, ARowIsSelectedForNobodyElse)
{
    save(drawing::items("1\n  2 alice: a walrus\n"));
    pane.QWidget::show();
    pane.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&pane));
    pane.show({Section::Kind::Search, {}, u"seal"_s});
    pane.setFocus();
    ASSERT_TRUE(visibleList().hasFocus());
    pane.show({Section::Kind::Search, {}, u"walrus"_s});
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane.page().rowCount() == 1; }));
    EXPECT_FALSE(visibleList().selectionModel()->hasSelection());
}

TEST_F(ListPaneTest, TabGoesThroughPagesThatAreMadeLaterBeforeItGoesOn)
{
    QWidget window;
    pane.setParent(&window);
    QLineEdit behind(&window);
    window.show();
    for (const Section::Kind kind :
        {Section::Kind::Bookmarks, Section::Kind::Watching, Section::Kind::Search}) {
        pane.show({kind, {}, u"walrus"_s});
        const QWidget *next = &visibleList();
        while (pane.isAncestorOf(next))
            next = next->nextInFocusChain();
        EXPECT_EQ(next, &behind);
    }
    pane.setParent(nullptr);
}

TEST_F(ListPaneTest, TheOrderOfBookmarksNeedsNoPage)
{
    using Sort = discussion::BookmarkQuery::Sort;
    pane.setBookmarkSort(Sort::Title);
    EXPECT_EQ(pane.bookmarkQuery().sort, Sort::Title);
    EXPECT_EQ(pane.count(), 1) << "no page is made for it";
    pane.show({Section::Kind::Bookmarks});
    EXPECT_EQ(pane.count(), 2);
    EXPECT_EQ(pane.bookmarkQuery().sort, Sort::Title);
    pane.setBookmarkSort(Sort::Author);
    EXPECT_EQ(pane.bookmarkQuery().sort, Sort::Author);
}

} // namespace backthread::lists
