// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"
#include "ui/lists/sidebar.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/watchingpage.h"
#include "ui/shell/statusline.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

namespace backthread::stories {

using namespace Qt::StringLiterals;
using discussion::Watch;

namespace {

/// Watches the lighthouse's discussion while reading another one.
class Watching : public ReaderStory {
protected:
    void read()
    {
        start();
        goTo(u"1000"_s);
        ASSERT_EQ(openStory(), 1000);
        ASSERT_TRUE(eventually([this] { return window().findChild<shell::StatusLine *>()->isLive(); }));
    }
    [[nodiscard]] services::WatchService &watches() { return upkeep().watches(); }
    [[nodiscard]] bool isWatched(qint64 item) { return watches().isWatched({.item = ItemId(item)}); }
    [[nodiscard]] qint64 reply(qint64 parent, const QString &by = u"gull"_s)
    {
        return onServer([&](standin::Server &server) {
            return server.corpus().addComment(parent, by, u"And who keeps the lamp?"_s);
        });
    }
    [[nodiscard]] bool awaitUnseen(qsizetype count)
    {
        return eventually([&] { return watches().state().unseen.size() == count; });
    }
    /// What the side bar says to who cannot see it.
    [[nodiscard]] QString sideBarEntry()
    {
        auto *sideBar = window().findChild<lists::SideBar *>();
        return sideBar->findItems(u"Watching"_s, Qt::MatchExactly)
            .first()
            ->data(Qt::AccessibleTextRole)
            .toString();
    }
    void goElsewhere()
    {
        goTo(u"2000"_s);
        ASSERT_EQ(openStory(), 2000);
    }
};

TEST_F(Watching, RepliesInAWatchedThreadAreCountedAndLeadToTheirContext)
{
    read();
    press(Qt::Key_W, Qt::ShiftModifier);
    ASSERT_TRUE(eventually([this] { return isWatched(1000); }));
    goElsewhere();
    const QString title = window().windowTitle();
    const qint64 first = reply(1010);
    ASSERT_TRUE(awaitUnseen(1));
    (void)reply(1103);
    ASSERT_TRUE(awaitUnseen(2));
    EXPECT_EQ(window().windowTitle(), u"(2) "_s + title);
    EXPECT_EQ(sideBarEntry(), u"Watching, 2 new"_s);

    press(Qt::Key_9, Qt::AltModifier);
    settle();
    ASSERT_EQ(listed().size(), 1);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(openStory(), 1000);
    EXPECT_EQ(current(), first) << "the first of them";
    EXPECT_TRUE(heightOf(first));
    ASSERT_TRUE(awaitUnseen(0));
    EXPECT_FALSE(window().windowTitle().startsWith(u'('));
    EXPECT_EQ(sideBarEntry(), u"Watching"_s);
}

TEST_F(Watching, OfASubthreadOtherRepliesAreNotCounted)
{
    read();
    (void)view().show(ItemId(1020));
    settle();
    press(Qt::Key_W);
    ASSERT_TRUE(eventually([&] { return isWatched(current()); }));
    ASSERT_EQ(current(), 1020);
    goElsewhere();
    (void)reply(1103);
    (void)reply(1041);
    ASSERT_TRUE(awaitUnseen(1));
    EXPECT_EQ(window().windowTitle().left(4), u"(1) "_s);
}

TEST_F(Watching, WhatIsReadIsNotCounted)
{
    read();
    press(Qt::Key_W, Qt::ShiftModifier);
    ASSERT_TRUE(eventually([this] { return isWatched(1000); }));
    const QString title = window().windowTitle();
    const qint64 late = reply(1010);
    ASSERT_TRUE(eventually([&] { return page().rows().rowOf(ItemId(late)) >= 0; }));
    settle();
    EXPECT_EQ(window().windowTitle(), title);
    window().showMinimized();
    settle();
    (void)reply(1010);
    ASSERT_TRUE(awaitUnseen(1)) << "nobody sees it";
    window().showNormal();
    EXPECT_TRUE(awaitUnseen(0));
}

TEST_F(Watching, AnEndedWatchCanBeTakenBack)
{
    read();
    press(Qt::Key_W, Qt::ShiftModifier);
    ASSERT_TRUE(eventually([this] { return isWatched(1000); }));
    press(Qt::Key_W, Qt::ShiftModifier);
    ASSERT_TRUE(eventually([this] { return !isWatched(1000); }));
    ASSERT_TRUE(eventually([this] { return notice().startsWith(u"No longer watched: "_s); }));
    ASSERT_TRUE(clickNotice());
    EXPECT_TRUE(eventually([this] { return isWatched(1000); }));

    chooseSection(u"Watching"_s);
    window().list().setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Delete);
    EXPECT_TRUE(eventually([this] { return !isWatched(1000); }));
}

TEST_F(Watching, WhatCameMeanwhileIsCountedAfterARestart)
{
    read();
    press(Qt::Key_W, Qt::ShiftModifier);
    ASSERT_TRUE(eventually([this] { return isWatched(1000); }));
    goElsewhere();
    quit();
    const qint64 late = reply(1010);
    start();
    ASSERT_TRUE(awaitUnseen(1));
    EXPECT_EQ(watches().state().unseen.first(), ItemId(late));
    EXPECT_EQ(window().windowTitle().left(4), u"(1) "_s);
}

TEST_F(Watching, AnAuthorIsWatchedFromTheMenu)
{
    read();
    const qint64 first = reply(1010);
    ASSERT_TRUE(eventually([&] { return page().rows().rowOf(ItemId(first)) >= 0; }));
    (void)view().show(ItemId(first));
    settle();
    const Target author {Kind::Author, ItemId(first), u"gull"_s};
    ASSERT_FALSE(view().rectOf(author).isNull());
    QContextMenuEvent wish(QContextMenuEvent::Mouse, view().rectOf(author).center(),
        view().viewport()->mapToGlobal(view().rectOf(author).center()));
    QCoreApplication::sendEvent(view().viewport(), &wish);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    const auto actions = menu->actions();
    const auto watch = std::ranges::find(actions, u"Watch everything by gull"_s,
        [](const QAction *action) { return action->text().remove(u'&'); });
    ASSERT_NE(watch, actions.end());
    (*watch)->trigger();
    menu->close();
    lookAt(0);
    const Watch gull {.kind = Watch::Kind::User, .name = u"gull"_s};
    ASSERT_TRUE(eventually([&] {
        const auto &watched = watches().state().watches;
        return !watched.isEmpty() && watched.first().watch.isLike(gull) && watched.first().watch.checked > 0;
    }));
    goElsewhere();
    (void)reply(1103);
    EXPECT_TRUE(awaitUnseen(1));
    chooseSection(u"Watching"_s);
    EXPECT_EQ(listed(), QStringList {u"Everything by gull"_s});
}

TEST_F(Watching, RepliesToTheReaderAreCountedOnceTheNameIsKnown)
{
    const qint64 own = reply(1010, u"keeper"_s);
    read();
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = opened<settings::SettingsDialog>();
    auto *page = dialog->findChild<settings::WatchingPage *>();
    auto *name = page->findChild<QLineEdit *>();
    name->setText(u"keeper"_s);
    Q_EMIT name->editingFinished();
    ASSERT_TRUE(eventually([this] {
        const auto &watched = watches().state().watches;
        return !watched.isEmpty() && watched.first().watch.checked > 0;
    }));
    closeDialog();
    goElsewhere();
    (void)reply(1103);
    const qint64 answer = reply(own);
    ASSERT_TRUE(awaitUnseen(1));
    EXPECT_EQ(watches().state().unseen.first(), ItemId(answer));
    restart();
    EXPECT_TRUE(eventually([this] { return watches().ownName() == u"keeper"_s; }));
}

TEST_F(Watching, ANameThatNobodyHasIsSaid)
{
    read();
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *page = opened<settings::SettingsDialog>()->findChild<settings::WatchingPage *>();
    auto *name = page->findChild<QLineEdit *>();
    name->setText(u"nobody"_s);
    Q_EMIT name->editingFinished();
    EXPECT_TRUE(eventually([page] {
        const auto labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(u"There is no user nobody"_s); });
    }));
}

} // namespace

} // namespace backthread::stories
