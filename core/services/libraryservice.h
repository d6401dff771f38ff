// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/librarycopy.h"
#include "core/discussion/summary.h"

#include <QFuture>
#include <QObject>

namespace backthread::services {

class Engine;

/// What the user keeps: bookmarks, what was read, reading places. Thread: that of the engine's owner.
/// A future is answered when the change is on disk.
class LibraryService final : public QObject {
    Q_OBJECT
public:
    explicit LibraryService(Engine &engine);

    [[nodiscard]] QFuture<Result<QList<discussion::Bookmark>>> bookmarks(const QString &tag = {});
    /// The latest `limit` ones, for a list.
    [[nodiscard]] QFuture<Result<discussion::BookmarkPage>> bookmarkPage(int limit);
    /// Of the items of one discussion, those that are bookmarked.
    [[nodiscard]] QFuture<Result<ItemIds>> bookmarksWithin(ItemId story);
    QFuture<Result<void>> addBookmark(ItemId item, const QStringList &tags = {}, const QString &note = {});
    /// Answers with what was removed, for undo.
    QFuture<Result<discussion::Bookmark>> removeBookmark(ItemId item);
    QFuture<Result<void>> restoreBookmark(const discussion::Bookmark &bookmark);

    /// A visit of the thread begins: until it is left nothing in it counts as new to who looks at lists.
    QFuture<Result<void>> openThread(const discussion::Item &story);
    /// The thread is left like this, and the visit ends.
    QFuture<Result<void>> savePlace(ItemId story, const discussion::ReadingPlace &place);
    QFuture<Result<void>> openArticle(const discussion::Item &story);
    QFuture<Result<void>> markUnread(ItemId story);

    /// Writes the day's copy of the library, where there is none yet.
    QFuture<Result<void>> backUp();
    /// Writes a copy now.
    QFuture<Result<void>> backUpNow();
    /// The same, if bookmarks were changed through this service since the last one, or noteChange() was
    /// called.
    QFuture<Result<void>> backUpChanges();
    /// The paths of the copies, newest first.
    [[nodiscard]] QFuture<Result<QStringList>> backups();
    /// The same with what they hold.
    [[nodiscard]] QFuture<Result<QList<discussion::LibraryCopy>>> describeBackups();
    /// Makes the library what another one is, see store::restoreLibrary().
    QFuture<Result<void>> restore(const QString &path);
    /// Looks at every page of both databases, and at the index of words.
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
    /// With all that restoreBookmark() needs.
    void bookmarkRemoved(const backthread::discussion::Bookmark &bookmark);
    /// Something was opened or marked.
    void historyChanged();
    /// Anything in the library may be another: it was restored, or much was brought in.
    void replaced();
    /// Something the user did could not be kept.
    void failed(const backthread::Error &error);

private:
    template <typename Job>
    auto write(Job job, void (LibraryService::*changed)());

    [[nodiscard]] QFuture<Result<void>> copyOlderThan(qint64 seconds);

    Engine &m_engine;
    int m_changes = 0; ///< That a backup should have, so far.
    int m_changesCopied = 0; ///< Of those, the ones that the last copy has.
};

} // namespace backthread::services
