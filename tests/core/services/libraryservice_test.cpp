// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/libraryservice.h"
#include "tests/core/services/servicefixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

namespace backthread::services {

using namespace Qt::StringLiterals;

namespace {

class LibraryServiceTest : public ServiceTest {
protected:
    LibraryServiceTest() { save(drawing::items("1\n  2 alice: Worth keeping\n")); }

    LibraryService m_library {engine()};
    QSignalSpy m_bookmarksChanged {&m_library, &LibraryService::bookmarksChanged};
    QSignalSpy m_historyChanged {&m_library, &LibraryService::historyChanged};
    QList<Error> m_failures;
    QMetaObject::Connection m_watch = QObject::connect(&m_library, &LibraryService::failed, &m_library,
        [this](const Error &error) { m_failures.append(error); });
};

} // namespace

TEST_F(LibraryServiceTest, ABookmarkIsOnDiskWhenTheFutureIsAnswered)
{
    ASSERT_TRUE(await(m_library.addBookmark(ItemId(2), {u"tag"_s}, u"note"_s)));
    EXPECT_EQ(m_bookmarksChanged.count(), 1);
    auto other = store::connect(m_profile, store::Access::Read);
    ASSERT_TRUE(other);
    const auto bookmarks = store::BookmarkStore(**other).list();
    ASSERT_TRUE(bookmarks);
    ASSERT_EQ(bookmarks->size(), 1);
    EXPECT_EQ(bookmarks->first().created, m_clock.now());
    EXPECT_EQ(bookmarks->first().item.text->text, u"Worth keeping"_s);
}

TEST_F(LibraryServiceTest, WhatIsBookmarkedUnseenGetsItsText)
{
    const ItemId story = addStory(u"Elsewhere"_s, 3);
    const ItemId comment(story.number() + 3); // behind what is stored
    ASSERT_TRUE(await(m_library.putBookmark(comment, {u"tag"_s}, u"note"_s)));
    ASSERT_TRUE(waitUntil([this] { return m_bookmarksChanged.count() == 2; }));
    const discussion::Bookmark bookmark = await(m_library.bookmarks()).value().first();
    EXPECT_TRUE(bookmark.item.text);
    EXPECT_EQ(bookmark.item.title, u"Elsewhere"_s);
    EXPECT_EQ(bookmark.story, story);
    EXPECT_EQ(bookmark.note, u"note"_s);
    EXPECT_EQ(bookmark.tags, QStringList {u"tag"_s});
}

TEST_F(LibraryServiceTest, WhatIsBookmarkedUnseenGetsItsTextBesideCommentsThatAreCached)
{
    const ItemId story = addStory(u"Elsewhere"_s, 3);
    discussion::Item cached;
    cached.id = ItemId(story.number() + 2);
    cached.type = discussion::ItemType::Comment;
    cached.parent = story;
    save({cached});
    ASSERT_TRUE(await(m_library.putBookmark(ItemId(story.number() + 3), {}, {})));
    ASSERT_TRUE(waitUntil([this] { return m_bookmarksChanged.count() == 2; }));
    EXPECT_TRUE(await(m_library.bookmarks()).value().first().item.text);
}

TEST_F(LibraryServiceTest, WhatIsRemovedWhileItIsFetchedStaysRemoved)
{
    const ItemId story = addStory(u"Elsewhere"_s, 3);
    const ItemId comment(story.number() + 3);
    ASSERT_TRUE(await(m_library.putBookmark(comment, {}, {})));
    ASSERT_TRUE(waitUntil([this] { return server().log().count() > 0; }));
    ASSERT_TRUE(await(m_library.removeBookmarks({comment})));
    ASSERT_TRUE(waitUntil([this] { return m_bookmarksChanged.count() == 3; }));
    EXPECT_TRUE(await(m_library.bookmarks()).value().isEmpty());
}

TEST_F(LibraryServiceTest, WhatIsBookmarkedUnseenStaysWhereItCannotBeFetched)
{
    engine().fetcher().setOffline(true);
    ASSERT_TRUE(await(m_library.putBookmark(ItemId(77), {}, u"note"_s)));
    const auto bookmarks = await(m_library.bookmarks()).value();
    ASSERT_EQ(bookmarks.size(), 1);
    EXPECT_EQ(bookmarks.first().note, u"note"_s);
    EXPECT_TRUE(m_failures.isEmpty());
}

TEST_F(LibraryServiceTest, RemovingCanBeUndone)
{
    ASSERT_TRUE(await(m_library.addBookmark(ItemId(2), {u"tag"_s}, u"note"_s)));
    const auto before = await(m_library.bookmarks()).value();
    m_clock.advance(1'000);
    QList<discussion::Bookmark> told;
    QObject::connect(&m_library, &LibraryService::bookmarksRemoved, &m_library,
        [&told](const QList<discussion::Bookmark> &bookmarks) { told.append(bookmarks); });
    const auto removed = await(m_library.removeBookmarks({ItemId(2)}));
    ASSERT_TRUE(removed);
    EXPECT_EQ(told, before);
    EXPECT_TRUE(await(m_library.bookmarks()).value().isEmpty());
    ASSERT_TRUE(await(m_library.restoreBookmarks(*removed)));
    EXPECT_EQ(await(m_library.bookmarks()).value(), before);
    EXPECT_EQ(await(m_library.bookmarks({.tags = {u"tag"_s}})).value(), before);
    EXPECT_EQ(await(m_library.bookmarksWithin(ItemId(1))).value(), ItemIds {ItemId(2)});
    EXPECT_EQ(m_bookmarksChanged.count(), 3);
}

TEST_F(LibraryServiceTest, RemovingWhatIsNotThereOffersNoUndo)
{
    const QSignalSpy removed(&m_library, &LibraryService::bookmarksRemoved);
    EXPECT_EQ(await(m_library.removeBookmarks({ItemId(2)})).value(), QList<discussion::Bookmark>());
    EXPECT_EQ(removed.count(), 0);
    EXPECT_TRUE(m_failures.isEmpty());
}

TEST_F(LibraryServiceTest, TagsAndNotesChangeAndAreCounted)
{
    ASSERT_TRUE(await(m_library.putBookmark(ItemId(2), {u"sea"_s}, u"first"_s)));
    ASSERT_TRUE(await(m_library.tagBookmarks({ItemId(2)}, {u"lamp"_s}, {u"sea"_s})));
    const auto page = await(m_library.bookmarkPage({.words = {u"first"_s}}, 10)).value();
    ASSERT_EQ(page.bookmarks.size(), 1);
    EXPECT_EQ(page.bookmarks.first().tags, QStringList {u"lamp"_s});
    EXPECT_EQ(page.bookmarks, await(m_library.bookmarksOf({ItemId(2)})).value());
    EXPECT_EQ(await(m_library.bookmarkTags()).value(), (QList<discussion::TagCount> {{u"lamp"_s, 1}}));
    EXPECT_EQ(m_bookmarksChanged.count(), 2);
}

TEST_F(LibraryServiceTest, HidingIsToldAndToggled)
{
    const QSignalSpy changed(&m_library, &LibraryService::hiddenChanged);
    QList<discussion::HiddenStory> hidden;
    QList<discussion::HiddenStory> unhidden;
    QObject::connect(&m_library, &LibraryService::storiesHidden, &m_library,
        [&](const QList<discussion::HiddenStory> &stories) { hidden += stories; });
    QObject::connect(&m_library, &LibraryService::storiesUnhidden, &m_library,
        [&](const QList<discussion::HiddenStory> &stories) { unhidden += stories; });
    m_library.toggleHidden(ItemId(1));
    ASSERT_TRUE(waitUntil([&] { return !hidden.isEmpty(); }));
    EXPECT_EQ(await(m_library.hiddenStories()).value(), hidden);
    m_library.toggleHidden(ItemId(1));
    ASSERT_TRUE(waitUntil([&] { return !unhidden.isEmpty(); }));
    EXPECT_EQ(unhidden, hidden);
    ASSERT_TRUE(await(m_library.restoreHidden(unhidden)));
    EXPECT_EQ(await(m_library.unhideStories({ItemId(1)})).value(), hidden);
    EXPECT_EQ(unhidden.size(), 1) << "who asks by id needs no undo";
    EXPECT_GE(changed.count(), 4);
}

TEST_F(LibraryServiceTest, TheHistoryIsClearedOnceTheLibraryWasCopied)
{
    ASSERT_TRUE(await(m_library.openThread(drawing::items("1\n").first())));
    const auto removed = await(m_library.removeVisits({ItemId(1)})).value();
    ASSERT_EQ(removed.size(), 1);
    ASSERT_TRUE(await(m_library.restoreVisits(removed)));
    EXPECT_EQ(await(m_library.clearHistory()).value(), removed);
    const auto copies = await(m_library.backups()).value();
    ASSERT_FALSE(copies.isEmpty());
    ASSERT_TRUE(await(m_library.restore(copies.first())));
    EXPECT_EQ(await(m_library.removeVisits({ItemId(1)})).value(), removed);
}

TEST_F(LibraryServiceTest, OpeningAndForgettingChangeTheHistory)
{
    const discussion::Item story = drawing::items("1\n").first();
    ASSERT_TRUE(await(m_library.openThread(story)));
    ASSERT_TRUE(await(m_library.openArticle(story)));
    EXPECT_EQ(m_historyChanged.count(), 2);
    const auto summary = [this] {
        return await(engine().reader().ask([](store::Stores &stores) {
            return stores.feeds.summary(ItemId(1));
        })).value();
    };
    EXPECT_EQ(summary().threadRead, m_clock.now());
    EXPECT_EQ(summary().articleRead, m_clock.now());
    ASSERT_TRUE(await(m_library.markUnread(ItemId(1))));
    EXPECT_EQ(summary().threadRead, 0);
    EXPECT_EQ(m_historyChanged.count(), 3);
}

TEST_F(LibraryServiceTest, LeavingAThreadEndsItsVisit)
{
    const discussion::Item story = drawing::items("1\n").first();
    const qint64 left = m_clock.now() + 1'000;
    ASSERT_TRUE(await(m_library.openThread(story)));
    m_clock.advance(1'000);
    ASSERT_TRUE(await(m_library.savePlace(ItemId(1), {})));
    m_clock.advance(10'000);
    ASSERT_TRUE(await(m_library.openThread(story)));
    const auto place = await(
        engine().reader().ask([](store::Stores &stores) { return stores.history.place(ItemId(1), 0); }));
    EXPECT_EQ(place.value().previousVisit, left);
}

TEST_F(LibraryServiceTest, BacksUpOnceADay)
{
    ASSERT_TRUE(await(m_library.backUp()));
    ASSERT_TRUE(await(m_library.backUp()));
    EXPECT_EQ(QDir(m_profile.backupDirectory).entryList(QDir::Files).size(), 1);
}

TEST_F(LibraryServiceTest, BacksUpChangesOnce)
{
    const auto copies = [this] { return QDir(m_profile.backupDirectory).entryList(QDir::Files).size(); };
    EXPECT_TRUE(m_library.backUpChanges().isFinished()) << "there is nothing to do";
    EXPECT_EQ(copies(), 0);
    ASSERT_TRUE(await(m_library.addBookmark(ItemId(2))));
    ASSERT_TRUE(await(m_library.backUpChanges()));
    EXPECT_EQ(copies(), 1);
    EXPECT_TRUE(m_library.backUpChanges().isFinished());
}

TEST_F(LibraryServiceTest, ChangesThatCouldNotBeCopiedAreCopiedLater)
{
    ASSERT_TRUE(await(m_library.addBookmark(ItemId(2))));
    QFile inTheWay(m_profile.backupDirectory);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    EXPECT_FALSE(await(m_library.backUpChanges()));
    ASSERT_TRUE(inTheWay.remove());
    ASSERT_TRUE(await(m_library.backUpChanges()));
    EXPECT_EQ(QDir(m_profile.backupDirectory).entryList(QDir::Files).size(), 1);
}

TEST_F(LibraryServiceTest, APlaceThatCannotBeKeptIsSaid)
{
    ASSERT_TRUE(await(engine().writer().ask([](store::Stores &stores) {
        return stores.connection.executeStatement(u"CREATE TRIGGER library.full BEFORE INSERT ON visit "
                                                  "BEGIN SELECT RAISE(ABORT, 'no space is left'); END"_s);
    })));
    EXPECT_FALSE(await(m_library.savePlace(ItemId(1), {ItemId(2), 5, {}, 0})));
    EXPECT_EQ(m_failures.size(), 1);
    EXPECT_EQ(m_historyChanged.count(), 0);
}

TEST_F(LibraryServiceTest, CountsWhatTheProfileHolds)
{
    ASSERT_TRUE(await(m_library.addBookmark(ItemId(2))));
    const auto statistics = await(m_library.statistics());
    ASSERT_TRUE(statistics);
    EXPECT_EQ(statistics->stories, 1);
    EXPECT_EQ(statistics->comments, 1);
    EXPECT_EQ(statistics->bookmarks, 1);
    EXPECT_GT(statistics->cacheBytes, 0);
    EXPECT_GT(statistics->libraryBytes, 0);
}

TEST_F(LibraryServiceTest, AnUnusableProfileFailsEveryQuestion)
{
    QFile file(m_directory.filePath(u"file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    Engine broken(store::Profile::in(m_directory.filePath(u"file/profile"_s)), {}, m_clock);
    EXPECT_EQ(await(broken.opened()).error().kind, Error::Kind::ReadOnly);
    LibraryService library(broken);
    EXPECT_EQ(await(library.bookmarks()).error().kind, Error::Kind::ReadOnly);
    EXPECT_EQ(await(library.addBookmark(ItemId(2))).error().kind, Error::Kind::ReadOnly);
}

} // namespace backthread::services
