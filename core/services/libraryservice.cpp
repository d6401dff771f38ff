// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/libraryservice.h"

#include "core/base/whendone.h"
#include "core/services/engine.h"
#include "core/store/databasecheck.h"
#include "core/store/librarybackup.h"
#include "core/store/profilecopy.h"

#include <QFileInfo>

namespace backthread::services {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::BookmarkPage;
using discussion::BookmarkQuery;
using discussion::HiddenStory;
using discussion::Item;
using discussion::LibraryCopy;
using discussion::ReadingPlace;
using discussion::RepairReport;
using discussion::Statistics;
using discussion::TagCount;
using discussion::Visit;
using store::Stores;

LibraryService::LibraryService(Engine &engine)
    : m_engine(engine)
    , m_fetches(engine)
{
    connect(&m_fetches, &BookmarkFetches::fetched, this, &LibraryService::refreshBookmark);
}

/// Runs a job in the writer and tells `changed`, where there is anything to tell, or what went wrong.
template <typename Job>
auto LibraryService::write(Job job, void (LibraryService::*changed)())
{
    using Answer = std::invoke_result_t<Job, Stores &>;
    if (changed == &LibraryService::bookmarksChanged || changed == &LibraryService::hiddenChanged)
        ++m_changes;
    QFuture<Answer> future = m_engine.writer().ask(std::move(job));
    whenDone(future, this, [this, changed](const Answer &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
        else if (changed)
            Q_EMIT(this->*changed)();
    });
    return future;
}

/// Tells what a change answers with, where that is anything.
template <typename Value>
void LibraryService::tellOf(
    const QFuture<Result<QList<Value>>> &change, void (LibraryService::*signal)(const QList<Value> &))
{
    whenDone(change, this, [this, signal](const Result<QList<Value>> &changed) {
        if (changed && !changed->isEmpty())
            Q_EMIT(this->*signal)(*changed);
    });
}

QFuture<Result<QList<Bookmark>>> LibraryService::bookmarks(const BookmarkQuery &query)
{
    return m_engine.reader().ask([query](Stores &stores) { return stores.bookmarks.list(query); });
}

QFuture<Result<BookmarkPage>> LibraryService::bookmarkPage(const BookmarkQuery &query, int limit)
{
    return m_engine.reader().ask(
        [query, limit](Stores &stores) { return stores.bookmarks.page(query, limit); });
}

QFuture<Result<QList<Bookmark>>> LibraryService::bookmarksOf(const ItemIds &items)
{
    return m_engine.reader().ask([items](Stores &stores) { return stores.bookmarks.of(items); });
}

QFuture<Result<ItemIds>> LibraryService::bookmarksWithin(ItemId story)
{
    return m_engine.reader().ask([story](Stores &stores) { return stores.bookmarks.within(story); });
}

QFuture<Result<QList<TagCount>>> LibraryService::bookmarkTags()
{
    return m_engine.reader().ask([](Stores &stores) { return stores.bookmarks.tags(); });
}

QFuture<Result<void>> LibraryService::addBookmark(ItemId item, const QStringList &tags, const QString &note)
{
    return write([item, tags, note, now = m_engine.clock().now()](
                     Stores &stores) { return stores.bookmarks.add(item, tags, note, now); },
        &LibraryService::bookmarksChanged);
}

QFuture<Result<void>> LibraryService::putBookmark(ItemId item, const QStringList &tags, const QString &note)
{
    const auto put = write([item, tags, note, now = m_engine.clock().now()](
                               Stores &stores) { return stores.bookmarks.put(item, tags, note, now); },
        &LibraryService::bookmarksChanged);
    whenDone(put, this, [this, item](const Result<void> &done) {
        if (done)
            fetchUnknown(item);
    });
    return put;
}

void LibraryService::fetchUnknown(ItemId item)
{
    whenDone(bookmarksOf({item}), this, [this, item](const Result<QList<Bookmark>> &stored) {
        if (stored && !stored->isEmpty() && stored->first().item.type == discussion::ItemType::Unknown)
            m_fetches.fetch(item);
    });
}

void LibraryService::refreshBookmark(ItemId item)
{
    write(
        [item](Stores &stores) { return stores.bookmarks.refresh(item); }, &LibraryService::bookmarksChanged);
}

QFuture<Result<void>> LibraryService::tagBookmarks(
    const ItemIds &items, const QStringList &added, const QStringList &removed)
{
    return write(
        [items, added, removed](Stores &stores) { return stores.bookmarks.tag(items, added, removed); },
        &LibraryService::bookmarksChanged);
}

QFuture<Result<QList<Bookmark>>> LibraryService::removeBookmarks(const ItemIds &items)
{
    auto removing = write([items](Stores &stores) { return stores.bookmarks.remove(items); },
        &LibraryService::bookmarksChanged);
    tellOf(removing, &LibraryService::bookmarksRemoved);
    return removing;
}

QFuture<Result<void>> LibraryService::restoreBookmarks(const QList<Bookmark> &bookmarks)
{
    return write([bookmarks](Stores &stores) { return stores.bookmarks.restore(bookmarks); },
        &LibraryService::bookmarksChanged);
}

QFuture<Result<void>> LibraryService::openThread(const Item &story)
{
    return write([story, now = m_engine.clock().now()](
                     Stores &stores) { return stores.history.openThread(story, now); },
        &LibraryService::historyChanged);
}

QFuture<Result<void>> LibraryService::openArticle(const Item &story)
{
    return write([story, now = m_engine.clock().now()](
                     Stores &stores) { return stores.history.openArticle(story, now); },
        &LibraryService::historyChanged);
}

QFuture<Result<void>> LibraryService::markUnread(ItemId story)
{
    return write([story](Stores &stores) { return stores.history.markUnread(story); },
        &LibraryService::historyChanged);
}

QFuture<Result<QList<Visit>>> LibraryService::removeVisits(const ItemIds &stories)
{
    auto removing = write([ids = stories](Stores &stores) { return stores.history.remove(ids); },
        &LibraryService::historyChanged);
    tellOf(removing, &LibraryService::visitsRemoved);
    return removing;
}

QFuture<Result<void>> LibraryService::restoreVisits(const QList<Visit> &visits)
{
    return write(
        [visits](Stores &stores) { return stores.history.restore(visits); }, &LibraryService::historyChanged);
}

QFuture<Result<QList<Visit>>> LibraryService::clearHistory()
{
    auto clearing = write(
        [profile = m_engine.profile()](Stores &stores) -> Result<QList<Visit>> {
            if (auto copied = store::backUpLibrary(stores.connection, profile, 0); !copied)
                return fail(copied.error());
            return stores.history.clear();
        },
        &LibraryService::historyChanged);
    tellOf(clearing, &LibraryService::visitsRemoved);
    return clearing;
}

QFuture<Result<QList<HiddenStory>>> LibraryService::hideStories(const ItemIds &stories)
{
    auto hiding = write([ids = stories, now = m_engine.clock().now()](
                            Stores &stores) { return stores.hidden.hide(ids, now); },
        &LibraryService::hiddenChanged);
    tellOf(hiding, &LibraryService::storiesHidden);
    return hiding;
}

QFuture<Result<QList<HiddenStory>>> LibraryService::unhideStories(const ItemIds &stories)
{
    return write([ids = stories](Stores &stores) { return stores.hidden.unhide(ids); },
        &LibraryService::hiddenChanged);
}

void LibraryService::toggleHidden(ItemId story)
{
    whenDone(unhideStories({story}), this, [this, story](const Result<QList<HiddenStory>> &unhidden) {
        if (unhidden && unhidden->isEmpty())
            hideStories({story});
        else if (unhidden)
            Q_EMIT storiesUnhidden(*unhidden);
    });
}

QFuture<Result<void>> LibraryService::restoreHidden(const QList<HiddenStory> &stories)
{
    return write([hidden = stories](Stores &stores) { return stores.hidden.restore(hidden); },
        &LibraryService::hiddenChanged);
}

QFuture<Result<QList<HiddenStory>>> LibraryService::hiddenStories()
{
    return m_engine.reader().ask([](Stores &stores) { return stores.hidden.list(); });
}

QFuture<Result<void>> LibraryService::savePlace(ItemId story, const ReadingPlace &place)
{
    const auto job = [story, place, now = m_engine.clock().now()](Stores &stores) -> Result<void> {
        if (auto saved = stores.history.savePlace(story, place); !saved)
            return saved;
        return stores.history.closeThread(story, now);
    };
    const auto saved = write(job, nullptr);
    m_engine.noteLeaving(story, saved);
    return saved;
}

QFuture<Result<void>> LibraryService::backUp()
{
    constexpr qint64 kDay = 24 * 60 * 60;
    return copyOlderThan(kDay);
}

QFuture<Result<void>> LibraryService::backUpNow()
{
    QFuture<Result<void>> copying = copyOlderThan(0);
    whenDone(copying, this, [this, changes = m_changes](const Result<void> &copied) {
        if (copied)
            m_changesCopied = changes;
    });
    return copying;
}

QFuture<Result<void>> LibraryService::backUpChanges()
{
    return m_changes == m_changesCopied ? QtFuture::makeReadyFuture(Result<void>()) : backUpNow();
}

QFuture<Result<void>> LibraryService::copyOlderThan(qint64 seconds)
{
    return m_engine.writer().ask([profile = m_engine.profile(), seconds](Stores &stores) {
        return store::backUpLibrary(stores.connection, profile, seconds);
    });
}

QFuture<Result<QStringList>> LibraryService::backups()
{
    return m_engine.searcher().ask([profile = m_engine.profile()](Stores &) -> Result<QStringList> {
        return store::libraryBackups(profile);
    });
}

QFuture<Result<void>> LibraryService::restore(const QString &path)
{
    auto restoring =
        write([profile = m_engine.profile(), path](
                  Stores &stores) { return store::restoreLibrary(stores.connection, profile, path); },
            &LibraryService::bookmarksChanged);
    whenDone(restoring, this, [this](const Result<void> &restored) {
        if (!restored)
            return;
        Q_EMIT historyChanged();
        Q_EMIT hiddenChanged();
        Q_EMIT replaced();
    });
    return restoring;
}

QString LibraryService::directory() const
{
    return QFileInfo(m_engine.profile().libraryPath).absolutePath();
}

void LibraryService::noteMerge()
{
    noteChange();
    backUpChanges();
    Q_EMIT bookmarksChanged();
    Q_EMIT historyChanged();
    Q_EMIT replaced();
}

QFuture<Result<QList<LibraryCopy>>> LibraryService::describeBackups()
{
    return m_engine.searcher().ask([profile = m_engine.profile()](Stores &) -> Result<QList<LibraryCopy>> {
        return store::describeBackups(profile);
    });
}

QFuture<Result<void>> LibraryService::check()
{
    // FTS5 is asked by a statement that writes: whatever else is to be written waits behind it.
    return m_engine.writer().ask([](Stores &stores) -> Result<void> {
        auto checked = store::checkDatabases(stores.connection);
        return checked ? store::checkSearchIndex(stores.connection) : checked;
    });
}

QFuture<Result<RepairReport>> LibraryService::repair()
{
    auto repairing = write([profile = m_engine.profile()](
                               Stores &stores) { return store::repairDatabases(stores.connection, profile); },
        &LibraryService::bookmarksChanged);
    whenDone(repairing, this, [this](const Result<RepairReport> &repaired) {
        if (!repaired || !repaired->library)
            return;
        Q_EMIT historyChanged();
        Q_EMIT replaced();
    });
    return repairing;
}

QFuture<Result<void>> LibraryService::copyProfile(const QString &directory)
{
    return m_engine.searcher().ask([profile = m_engine.profile(), directory](Stores &stores) {
        return store::copyProfile(stores.connection, profile, directory);
    });
}

QFuture<Result<Statistics>> LibraryService::statistics()
{
    return m_engine.searcher().ask([profile = m_engine.profile()](Stores &stores) {
        auto statistics = stores.items.statistics();
        const auto kept = stores.care.kept();
        const auto space = stores.care.space();
        if (statistics) {
            statistics->kept = kept.value_or(0);
            statistics->freeBytes = space ? space->free : 0;
            statistics->cacheBytes = QFileInfo(profile.cachePath).size();
            statistics->libraryBytes = QFileInfo(profile.libraryPath).size();
        }
        return statistics;
    });
}

} // namespace backthread::services
