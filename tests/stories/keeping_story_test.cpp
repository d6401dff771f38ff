// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/libraryservice.h"
#include "readerstory.h"
#include "ui/lists/listpage.h"
#include "ui/people/persondialog.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using drawing::undented;

namespace {

class Keeping : public ReaderStory {
protected:
    [[nodiscard]] bool isBookmarked(qint64 item) { return view().scene().bookmarks.contains(ItemId(item)); }

    [[nodiscard]] QString star()
    {
        return named<QToolButton>(window(), u"Bookmark the story"_s)->icon().name();
    }

    /// Searches as one types, without Enter.
    void typeQuery(const QString &query)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(query);
        settle();
    }
};

TEST_F(Keeping, BookmarksOfCommentAndStoryOutliveARestart)
{
    start();
    goTo(u"1000"_s);
    walkTo(1041);
    press(Qt::Key_B);
    press(Qt::Key_B, Qt::ShiftModifier);
    ASSERT_TRUE(eventually([this] { return isBookmarked(1041) && isBookmarked(1000); }));
    EXPECT_EQ(star(), u"starred"_s);
    goTo(u"2000"_s);
    ASSERT_EQ(openStory(), 2000);
    EXPECT_EQ(star(), u"non-starred"_s);

    restart();
    ASSERT_EQ(openStory(), 2000);
    chooseSection(u"Bookmarks"_s);
    const QStringList kept = listed();
    ASSERT_EQ(kept.size(), 2);
    const auto row = int(kept.indexOf(kept.filter(u"barnacles"_s).value(0)));
    clickInList(row);
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(current(), 1041);
    EXPECT_TRUE(heightOf(1041));
    EXPECT_TRUE(isBookmarked(1041));

    press(Qt::Key_F7);
    press(Qt::Key_B);
    EXPECT_TRUE(eventually([this] { return listed().size() == 1; }));
}

TEST_F(Keeping, ABookmarkThatWasRemovedComesBackWithItsNoteAndTags)
{
    start();
    goTo(u"1000"_s);
    walkTo(1041);
    library().addBookmark(ItemId(1041), {u"sea"_s}, u"for the wall"_s);
    ASSERT_TRUE(eventually([this] { return isBookmarked(1041); }));
    chooseSection(u"Bookmarks"_s);
    clickInList(0);
    const QStringList before = listed();
    ASSERT_TRUE(
        list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"for the wall"_s));

    using Way = std::pair<QWidget *, Qt::Key>;
    for (const auto &[place, key] : {Way(&page(), Qt::Key_B), Way(&list(), Qt::Key_Delete)}) {
        place->setFocus();
        press(key);
        ASSERT_TRUE(eventually([this] { return listed().isEmpty() && !isBookmarked(1041); }));
        EXPECT_TRUE(notice().contains(u"bo in A lighthouse"_s)) << notice().toStdString();
        settle();
        ASSERT_TRUE(clickNotice());
        EXPECT_TRUE(eventually([&] { return listed() == before && isBookmarked(1041); }));
        EXPECT_EQ(notice(), QString());
        clickInList(0);
    }
    const auto kept = library().bookmarks({.tags = {u"sea"_s}});
    ASSERT_TRUE(eventually([&] { return kept.isFinished(); }));
    EXPECT_EQ(kept.result().value().size(), 1);
}

TEST_F(Keeping, OpeningAResultDoesNotSearchAgain)
{
    start();
    goTo(u"1000"_s);
    goTo(u"2000"_s);
    int searches = 0;
    QObject::connect(&window().list(), &lists::ListPane::searched, &window(), [&] { ++searches; });
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"barnacles"_s);
    settle();
    const int before = searches;
    ASSERT_GT(before, 0);
    clickInList(0);
    press(Qt::Key_B);
    ASSERT_TRUE(eventually([this] { return isBookmarked(1041); }));
    settle();
    ASSERT_EQ(openStory(), 1000);
    EXPECT_EQ(searches, before);
}

TEST_F(Keeping, AnAddressOfAFeedASiteOrAPersonIsGoneTo)
{
    using Section = lists::Section;
    start();
    goTo(u"1000"_s);
    const auto showsBest = [this] {
        return window().list().section() == Section {Section::Kind::Feed, discussion::Feed::Best, {}};
    };
    goTo(u"https://news.ycombinator.com/best"_s);
    EXPECT_TRUE(showsBest());
    EXPECT_EQ(listed().size(), 2);
    goTo(u"https://news.ycombinator.com/from?site=lamp.example.org"_s);
    EXPECT_EQ(window().list().section(), (Section {Section::Kind::Site, {}, u"lamp.example.org"_s}));
    EXPECT_EQ(listed(), QStringList {u"A lighthouse keeper's notes on backups"_s});
    goTo(u"https://news.ycombinator.com/user?id=bo"_s);
    EXPECT_EQ(opened<people::PersonDialog>()->name(), u"bo"_s);
    closeDialog();
    EXPECT_EQ(openStory(), 1000) << "what is read stays";
    EXPECT_TRUE(links().opened().isEmpty());

    // The same on the command line.
    quit();
    start(u"https://news.ycombinator.com/best"_s);
    EXPECT_TRUE(showsBest());
    EXPECT_EQ(openStory(), 1000);
    quit();
    start(u"news.ycombinator.com/user?id=bo"_s);
    EXPECT_EQ(opened<people::PersonDialog>()->name(), u"bo"_s);
}

TEST_F(Keeping, SearchingAsOneTypesFindsACommentAndEnterOpensItMarkedInItsThread)
{
    start();
    goTo(u"1000"_s);
    goTo(u"2000"_s);
    press(Qt::Key_K, Qt::ControlModifier);
    const QString query = u"barnacles slipway"_s;
    for (const QChar letter : query)
        type(letter);
    EXPECT_EQ(openStory(), 2000) << "letters are letters, not commands";
    settle();
    ASSERT_EQ(listed().size(), 1);
    EXPECT_TRUE(listed().first().contains(u"barnacles"_s));

    press(Qt::Key_Return);
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(current(), 1041);
    EXPECT_TRUE(heightOf(1041));
    EXPECT_TRUE(view().scene().words.contains(u"barnacles"_s));
    EXPECT_EQ(rows(), undented(kLighthouseTree)) << "with everything around it";
}

TEST_F(Keeping, EscapeLeavesASearchForTheListAsItWas)
{
    start();
    clickInList(2);
    const QStringList before = listed();
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"lighthouse"_s);
    ASSERT_TRUE(eventually([&] { return !window().isBusy() && listed() != before; }));
    press(Qt::Key_Return);
    EXPECT_TRUE(list().hasFocus());
    press(Qt::Key_Escape);
    settle();
    EXPECT_EQ(listed(), before);
    EXPECT_TRUE(list().hasFocus());
    EXPECT_EQ(list().currentIndex().row(), 2);
    EXPECT_EQ(window().list().section(), lists::Section());

    press(Qt::Key_K, Qt::ControlModifier);
    type(u"lighthouse"_s);
    press(Qt::Key_Escape);
    settle();
    EXPECT_EQ(listed(), before);
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(Keeping, AnIdThatIsEnteredOpensAndLeavesTheListAsItWas)
{
    start();
    press(Qt::Key_7, Qt::AltModifier);
    settle();
    EXPECT_EQ(window().list().section().kind, lists::Section::Kind::Bookmarks);
    press(Qt::Key_8, Qt::AltModifier);
    settle();
    EXPECT_EQ(window().list().section().kind, lists::Section::Kind::History);
    press(Qt::Key_1, Qt::AltModifier);
    settle();
    const QStringList before = listed();
    ASSERT_EQ(before.size(), 3);
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"2000"_s);
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(openStory(), 2000);
    EXPECT_EQ(listed(), before);
    EXPECT_EQ(list().currentIndex().data().toString(), page().snapshot().thread->story().title);
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(Keeping, TheSelectedRowIsWhatIsOpen)
{
    start();
    const auto selected = [this] { return list().currentIndex().row(); };
    EXPECT_EQ(selected(), -1) << "the welcome discussion is not in the list";
    clickInList(0);
    const qint64 first = openStory();
    clickInList(1);
    EXPECT_NE(openStory(), first);
    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_EQ(openStory(), first);
    EXPECT_EQ(selected(), 0);
    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_EQ(selected(), -1);
    EXPECT_TRUE(list().selectionModel()->selectedRows().isEmpty());
    clickInList(2, Qt::MiddleButton);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    settle();
    EXPECT_EQ(selected(), 2);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    settle();
    EXPECT_EQ(selected(), -1);
}

TEST_F(Keeping, AWrongQueryIsSaidWhereTheHitsWouldBe)
{
    start();
    typeQuery(u"before:yesteryear \"unclosed"_s);
    const QString caption = window().list().page().caption();
    EXPECT_TRUE(caption.contains(u'\n')) << caption.toStdString();
    EXPECT_EQ(notice(), QString()) << "nothing that interrupts";
}

TEST_F(Keeping, APastedAddressOpensInside)
{
    start();
    QApplication::clipboard()->setText(u"https://news.ycombinator.com/item?id=1032#1032"_s);
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(current(), 1032);
    EXPECT_TRUE(heightOf(1032));
    EXPECT_TRUE(links().opened().isEmpty());
}

TEST_F(Keeping, WhatWasOpenedIsReadableAndFoundOffline)
{
    start();
    goTo(u"1000"_s);
    ASSERT_EQ(rows(), undented(kLighthouseTree));
    chooseFromMenu(u"Work offline"_s);
    goTo(u"2010"_s);
    EXPECT_EQ(openStory(), 1000) << "what was never fetched cannot be had";
    EXPECT_TRUE(notice().contains(u"offline"_s)) << notice().toStdString();
    goTo(u"2000"_s);
    EXPECT_EQ(openStory(), 2000) << "its title is known from the list";
    EXPECT_TRUE(notice().contains(u"not cached"_s)) << notice().toStdString();
    goTo(u"1000"_s);
    EXPECT_EQ(notice(), QString()) << "the copy is complete, and offline is what was chosen";

    onServer([](standin::Server &server) { server.close(); });
    restart();
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(rows(), undented(kLighthouseTree));
    EXPECT_TRUE(textOf(1041).contains(u"barnacles"_s));
    typeQuery(u"by:fay stands"_s);
    ASSERT_EQ(listed().size(), 1);
    clickInList(0);
    EXPECT_EQ(current(), 1031);
}

TEST_F(Keeping, PlaceFoldsSectionOrderAndSizesOutliveARestart)
{
    start();
    window().resize(700, 600);
    goTo(u"1000"_s);
    chooseSection(u"Best"_s);
    press(Qt::Key_F7);
    press(Qt::Key_T);
    walkTo(1011);
    press(Qt::Key_Z);
    press(Qt::Key_Equal, Qt::ControlModifier);
    auto *panes = window().findChild<QSplitter *>();
    panes->setSizes({100, 220, 380});
    press(Qt::Key_F9);
    settle();
    walkTo(1041);
    scrollBy(300);
    const threadview::ThreadView::Place place = view().place();
    const std::string drawn = rows();
    const QSize size = window().size();
    const QList<int> sizes = panes->sizes();
    const qreal textSize = view().scene().style.body.pointSizeF();
    const QStringList stories = listed();
    ASSERT_FALSE(place.top.isNull());

    onServer([](standin::Server &server) { server.close(); }); // nothing but what was kept
    restart();
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(rows(), drawn);
    EXPECT_EQ(window().size(), size);
    EXPECT_EQ(window().findChild<QSplitter *>()->sizes(), sizes);
    EXPECT_EQ(view().scene().style.body.pointSizeF(), textSize);
    EXPECT_EQ(listed(), stories);
    EXPECT_EQ(window().list().section().feed, discussion::Feed::Best);
    EXPECT_EQ(view().place().top.number(), place.top.number());
    EXPECT_EQ(view().place().offset, place.offset);
}

} // namespace

} // namespace backthread::stories
