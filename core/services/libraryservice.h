// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/bookmarkquery.h"
#include "core/discussion/librarycopy.h"
#include "core/discussion/visit.h"
#include "core/services/bookmarkfetches.h"

#include <QFuture>
#include <QObject>

namespace backthread::services {

class Engine;

/// What the user keeps: bookmarks, what was read and how it was left, what is not to be seen. Thread: that of
/// the engine's owner. A future is answered when the change is on disk.
class LibraryService final : public QObject {
    Q_OBJECT
public:
    explicit LibraryService(Engine &engine);

    [[nodiscard]] QFuture<Result<QList<discussion::Bookmark>>> bookmarks(
        const discussion::BookmarkQuery &query = {});
    /// The first `limit` ones, for a list.
    [[nodiscard]] QFuture<Result<discussion::BookmarkPage>> bookmarkPage(
        const discussion::BookmarkQuery &query, int limit);
    /// Those of these items that are bookmarked.
    [[nodiscard]] QFuture<Result<QList<discussion::Bookmark>>> bookmarksOf(const ItemIds &items);
    /// Of the items of one discussion, those that are bookmarked.
    [[nodiscard]] QFuture<Result<ItemIds>> bookmarksWithin(ItemId story);
    /// All tags of bookmarks, those of most bookmarks first.
    [[nodiscard]] QFuture<Result<QList<discussion::TagCount>>> bookmarkTags();
    QFuture<Result<void>> addBookmark(ItemId item, const QStringList &tags = {}, const QString &note = {});
    /// Makes tags and note of a bookmark these; adds it where there is none. What has never been fetched,
    /// such as a hit of all of Hacker News, is fetched behind that, so that the bookmark has its text, too.
    QFuture<Result<void>> putBookmark(ItemId item, const QStringList &tags, const QString &note);
    /// Gives tags to those of the items that are bookmarked, and takes others from them.
    QFuture<Result<void>> tagBookmarks(
        const ItemIds &items, const QStringList &added, const QStringList &removed = {});
    /// Answers with what was removed, for undo.
    QFuture<Result<QList<discussion::Bookmark>>> removeBookmarks(const ItemIds &items);
    QFuture<Result<void>> restoreBookmarks(const QList<discussion::Bookmark> &bookmarks);

    /// A visit of the thread begins: until it is left nothing in it counts as new to who looks at lists.
    QFuture<Result<void>> openThread(const discussion::Item &story);
    /// The thread is left like this, and the visit ends.
    QFuture<Result<void>> savePlace(ItemId story, const discussion::ReadingPlace &place);
    QFuture<Result<void>> openArticle(const discussion::Item &story);
    QFuture<Result<void>> markUnread(ItemId story);
    /// Removes stories from the history, with how they were left; answers with all that was there, for undo.
    QFuture<Result<QList<discussion::Visit>>> removeVisits(const ItemIds &stories);
    QFuture<Result<void>> restoreVisits(const QList<discussion::Visit> &visits);
    /// Removes everything from it, where the library could be copied before.
    QFuture<Result<QList<discussion::Visit>>> clearHistory();

    /// Lists of feeds leave these out, until they are unhidden. Each answers with those that it has changed.
    QFuture<Result<QList<discussion::HiddenStory>>> hideStories(const ItemIds &stories);
    QFuture<Result<QList<discussion::HiddenStory>>> unhideStories(const ItemIds &stories);
    /// Hides a story, or unhides it.
    void toggleHidden(ItemId story);
    QFuture<Result<void>> restoreHidden(const QList<discussion::HiddenStory> &stories);
    /// Latest first.
    [[nodiscard]] QFuture<Result<QList<discussion::HiddenStory>>> hiddenStories();

    /// Writes the day's copy of the library, where there is none yet.
    QFuture<Result<void>> backUp();
    /// Writes a copy now.
    QFuture<Result<void>> backUpNow();
    /// The same, if bookmarks or hidden stories were changed through this service since the last one, or
    /// noteChange() was called.
    QFuture<Result<void>> backUpChanges();
    /// The paths of the copies, newest first.
    [[nodiscard]] QFuture<Result<QStringList>> backups();
    /// The same with what they hold.
    [[nodiscard]] QFuture<Result<QList<discussion::LibraryCopy>>> describeBackups();
    /// Makes the library what another one is, see store::restoreLibrary().
    QFuture<Result<void>> restore(const QString &path);
    /// Looks at every page of both databases, and at the indexes of words and authors.
    [[nodiscard]] QFuture<Result<void>> check();
    /// Repairs what that finds, see store::repairDatabases().
    QFuture<Result<discussion::RepairReport>> repair();
    /// Writes a copy of the whole profile to a directory that has none, for another machine or place.
    [[nodiscard]] QFuture<Result<void>> copyProfile(const QString &directory);
    /// Where the library lies.
    [[nodiscard]] QString directory() const;
    /// Something was brought into the library from elsewhere: tells so, and writes a copy.
    void noteMerge();
    /// Something else that the user keeps was changed.
    void noteChange() { ++m_changes; }
    [[nodiscard]] QFuture<Result<discussion::Statistics>> statistics();

Q_SIGNALS:
    void bookmarksChanged();
    /// At least one, with all that restoreBookmarks() needs.
    void bookmarksRemoved(const QList<backthread::discussion::Bookmark> &bookmarks);
    /// Something was opened, marked or removed.
    void historyChanged();
    void visitsRemoved(const QList<backthread::discussion::Visit> &visits); ///< At least one.
    void storiesHidden(const QList<backthread::discussion::HiddenStory> &stories); ///< At least one.
    /// By toggleHidden().
    void storiesUnhidden(const QList<backthread::discussion::HiddenStory> &stories);
    void hiddenChanged();
    /// Anything in the library may be another: it was restored, or much was brought in.
    void replaced();
    /// Something the user did could not be kept.
    void failed(const backthread::Error &error);

private:
    template <typename Job>
    auto write(Job job, void (LibraryService::*changed)());
    template <typename Value>
    void tellOf(
        const QFuture<Result<QList<Value>>> &change, void (LibraryService::*signal)(const QList<Value> &));

    [[nodiscard]] QFuture<Result<void>> copyOlderThan(qint64 seconds);
    void fetchUnknown(ItemId item);
    void refreshBookmark(ItemId item);

    Engine &m_engine;
    BookmarkFetches m_fetches;
    int m_changes = 0; ///< That a backup should have, so far.
    int m_changesCopied = 0; ///< Of those, the ones that the last copy has.
};

} // namespace backthread::services
