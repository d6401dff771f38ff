// SPDX-License-Identifier: GPL-3.0-or-later
// What one keeps: bookmarks with tags and notes, and stories that one does not want to see again.
#include "core/services/libraryservice.h"
#include "readerstory.h"
#include "ui/library/bookmarkeditor.h"
#include "ui/library/tagline.h"
#include "ui/lists/bookmarksbar.h"
#include "ui/lists/listpage.h"
#include "ui/models/bookmarklistmodel.h"
#include "ui/thread/findbar.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using discussion::Bookmark;

namespace {

class Bookmarks : public ReaderStory {
protected:
    [[nodiscard]] QList<Bookmark> stored()
    {
        const auto bookmarks = library().bookmarks();
        EXPECT_TRUE(eventually([&] { return bookmarks.isFinished(); }));
        return bookmarks.result().value();
    }
    [[nodiscard]] QString caption() { return window().list().page().caption(); }
    [[nodiscard]] lists::BookmarksBar &bar() { return *window().findChild<lists::BookmarksBar *>(); }
    /// Ids of the rows.
    [[nodiscard]] QList<qint64> ids()
    {
        QList<qint64> all;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            all.append(list()
                           .model()
                           ->index(row, 0)
                           .data(models::BookmarkListModel::IdRole)
                           .value<ItemId>()
                           .number());
        return all;
    }
    [[nodiscard]] bool lists(const QList<qint64> &wanted)
    {
        return eventually([&] { return !window().isBusy() && ids() == wanted; });
    }
    /// Three of the lighthouse, one after the other, in the list of bookmarks.
    void keepThree()
    {
        startReading();
        library().addBookmark(ItemId(1041), {u"sea"_s}, u"for the wall\nand the book"_s);
        library().addBookmark(ItemId(1010), {u"seal"_s, u"two words"_s});
        library().addBookmark(ItemId(1000));
        press(Qt::Key_7, Qt::AltModifier);
        EXPECT_TRUE(eventually([&] { return ids().size() == 3; }));
        settle();
    }
};

TEST_F(Bookmarks, TagsAndNoteAreWrittenWithTheKeyboardAlone)
{
    startReading();
    library().addBookmark(ItemId(1041), {u"seaside"_s, u"two words"_s});
    ASSERT_TRUE(eventually([&] { return view().scene().bookmarks.contains(ItemId(1041)); }));
    walkTo(1020);
    press(Qt::Key_E);
    auto *editor = opened<library::BookmarkEditor>();
    ASSERT_NE(editor, nullptr);
    ASSERT_TRUE(qobject_cast<library::TagLine *>(QApplication::focusWidget()));
    const auto popup = [] { return QApplication::activePopupWidget(); };
    ASSERT_TRUE(eventually([&] {
        press(Qt::Key_Down); // as soon as it is known which there are
        return popup() != nullptr;
    }));
    QTest::keyClick(popup(), Qt::Key_Escape);
    activate(*editor);
    type(u"lamp tw"_s);
    ASSERT_NE(popup(), nullptr);
    QTest::keyClick(popup(), Qt::Key_Return);
    EXPECT_EQ(popup(), nullptr);
    activate(*editor);
    EXPECT_EQ(editor->findChild<library::TagLine *>()->text(), u"lamp \"two words\" "_s);
    press(Qt::Key_Tab);
    ASSERT_TRUE(editor->findChild<QPlainTextEdit *>()->hasFocus());
    type(u"Read again in the winter."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return view().scene().bookmarks.contains(ItemId(1020)); }));
    const auto kept = [this] {
        for (const Bookmark &each : stored()) {
            if (each.item.id == ItemId(1020))
                return each;
        }
        return Bookmark();
    };
    const Bookmark first = kept();
    EXPECT_EQ(first.tags, (QStringList {u"lamp"_s, u"two words"_s}));
    EXPECT_EQ(first.note, u"Read again in the winter."_s);
    EXPECT_TRUE(first.item.text);

    // Escape leaves it as it is.
    ASSERT_TRUE(eventually([this] { return window().findChildren<QDialog *>().isEmpty(); }));
    activate(window());
    press(Qt::Key_E);
    ASSERT_NE(opened<library::BookmarkEditor>(), nullptr);
    type(u"never"_s);
    closeDialog();
    EXPECT_EQ(kept(), first);
}

TEST_F(Bookmarks, AreFoundByWordsOfNotesAndByTags)
{
    keepThree();
    press(Qt::Key_L, Qt::ControlModifier);
    type(u"boo"_s);
    EXPECT_TRUE(lists({1041})) << "the beginning of a word on the second line of a note";
    EXPECT_TRUE(caption().contains(u"1 of 3"_s)) << caption().toStdString();
    press(Qt::Key_Escape);
    EXPECT_EQ(ids().size(), 1) << "the answer comes";
    ASSERT_TRUE(eventually([&] { return ids().size() == 3; }));
    type(u"#se"_s);
    if (QWidget *popup = QApplication::activePopupWidget())
        QTest::keyClick(popup, Qt::Key_Escape);
    activate(window());
    ASSERT_TRUE(eventually([&] { return ids().size() == 2; })) << "both tags begin so";
    type(u"a "_s);
    EXPECT_TRUE(lists({1041}));
    activate(window());
    press(Qt::Key_Return);
    EXPECT_TRUE(list().hasFocus());
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(current(), 1041);
}

TEST_F(Bookmarks, ASlashInTheListGoesToItsWordsAndInTheThreadFindsThere)
{
    keepThree();
    list().setFocus();
    press(Qt::Key_Slash);
    EXPECT_TRUE(bar().isAncestorOf(QApplication::focusWidget()));
    EXPECT_FALSE(window().findChild<threadview::FindBar *>()->isVisible());
    view().setFocus();
    press(Qt::Key_Slash);
    EXPECT_TRUE(window().findChild<threadview::FindBar *>()->isVisible());
}

TEST_F(Bookmarks, StandInTheOrderThatWasChosenAlsoAfterARestart)
{
    keepThree();
    auto *order = bar().findChild<QComboBox *>();
    order->setCurrentIndex(order->findText(u"By story date"_s));
    EXPECT_TRUE(lists({1041, 1010, 1000}));
    EXPECT_TRUE(caption().contains(u"by story date"_s)) << caption().toStdString();
    restart();
    press(Qt::Key_7, Qt::AltModifier);
    EXPECT_TRUE(lists({1041, 1010, 1000}));
}

TEST_F(Bookmarks, ManyAreTaggedAndRemovedAtOnceAndComeBackAsTheyWere)
{
    keepThree();
    ASSERT_TRUE(list().hasFocus());
    press(Qt::Key_Home);
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(list().selectionModel()->selectedRows().size(), 2);
    press(Qt::Key_E);
    ASSERT_NE(opened<library::BookmarkEditor>(), nullptr);
    type(u"both"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return window().findChildren<QDialog *>().isEmpty(); }));
    window().activateWindow();
    ASSERT_TRUE(eventually([this] { return stored().at(0).tags.contains(u"both"_s); }));
    const QList<Bookmark> before = stored();
    EXPECT_EQ(
        std::ranges::count_if(before, [](const Bookmark &each) { return each.tags.contains(u"both"_s); }), 2);
    settle();

    list().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    EXPECT_TRUE(lists({}));
    EXPECT_EQ(notice(), u"3 bookmarks removed"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return ids().size() == 3; }));
    EXPECT_EQ(stored(), before) << "tags, notes and dates";
    EXPECT_EQ(notice(), QString());
    restart();
    EXPECT_EQ(stored(), before);
}

TEST_F(Bookmarks, OneAfterTheOtherGoesByDelete)
{
    keepThree();
    press(Qt::Key_7, Qt::AltModifier);
    ASSERT_TRUE(eventually([&] { return ids().size() == 3; }));
    list().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    ASSERT_TRUE(eventually([&] { return ids().size() == 2; }));
    settle();
    press(Qt::Key_Delete);
    EXPECT_TRUE(eventually([&] { return ids().size() == 1; }));
}

TEST_F(Bookmarks, WhatWasKeptCanBeReadWhenCacheAndSourceHaveLostIt)
{
    keepThree();
    const QString text = textOf(1041);
    ASSERT_TRUE(text.contains(u"barnacles"_s));
    quit();
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(profile().cachePath + suffix);
    onServer([](standin::Server &server) { server.close(); });
    start();
    press(Qt::Key_7, Qt::AltModifier);
    ASSERT_TRUE(eventually([&] { return ids().size() == 3; }));
    settle();
    EXPECT_TRUE(listed().filter(u"barnacles"_s).size() == 1) << "the list has it";
    press(Qt::Key_L, Qt::ControlModifier);
    type(u"barnacles"_s);
    ASSERT_TRUE(lists({1041}));
    clickInList(0);
    EXPECT_TRUE(eventually([&] { return current() == 1041; }));
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(textOf(1041), text);
    EXPECT_NE(notice(), QString()) << "and it is said that the rest cannot be had";
}

TEST_F(Bookmarks, HiddenStoriesLeaveTheListsAndComeBack)
{
    start();
    press(Qt::Key_F6);
    ASSERT_EQ(listed().size(), 3);
    press(Qt::Key_Home);
    const QStringList all = listed();
    press(Qt::Key_D);
    ASSERT_TRUE(eventually([&] { return listed().size() == 2; }));
    EXPECT_EQ(listed(), all.sliced(1));
    EXPECT_EQ(list().currentIndex().row(), 0) << "one goes on from there";
    EXPECT_TRUE(caption().contains(u"1 hidden"_s)) << caption().toStdString();
    EXPECT_TRUE(notice().contains(all.first())) << notice().toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return listed() == all; }));
    EXPECT_EQ(notice(), QString());

    press(Qt::Key_Home);
    press(Qt::Key_D);
    ASSERT_TRUE(eventually([&] { return listed().size() == 2; }));
    restart();
    ASSERT_EQ(listed().size(), 2);
    press(Qt::Key_D, Qt::ShiftModifier);
    EXPECT_EQ(listed(), all);
    press(Qt::Key_D, Qt::ShiftModifier);
    EXPECT_EQ(listed(), all.sliced(1));
}

TEST_F(Bookmarks, AStoryLeavesTheHistoryUntilItIsTakenBack)
{
    startReading();
    goTo(u"2000"_s);
    press(Qt::Key_8, Qt::AltModifier);
    ASSERT_TRUE(eventually([&] { return !window().isBusy() && listed().size() >= 2; }));
    const QStringList before = listed();
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    ASSERT_TRUE(eventually([&] { return listed().size() == before.size() - 1; }));
    EXPECT_FALSE(listed().contains(before.first()));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(eventually([&] { return listed() == before; }));
}

} // namespace

} // namespace backthread::stories
