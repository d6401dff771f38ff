// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import.h"

#include "core/services/engine.h"
#include "core/transfer/bookmarkmerge.h"
#include "core/transfer/databaseimport.h"
#include "core/transfer/importfile.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <chrono>
#include <utility>

namespace backthread::services {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::Items;
using store::CacheCare;
using store::Stores;
using transfer::ImportProgress;
using transfer::ImportReport;

namespace {

// Of the writer, at once.
constexpr std::chrono::milliseconds kTidyingSlice {20};

/// A file may name an item twice, and may not say when it was saved: then it is now.
Result<void> restore(Stores &stores, const QList<Bookmark> &bookmarks, qint64 now)
{
    ItemIds ids;
    for (const Bookmark &bookmark : bookmarks)
        ids.append(bookmark.item.id);
    const auto kept = stores.bookmarks.of(ids);
    if (!kept)
        return fail(kept.error());
    QHash<ItemId, Bookmark> merged;
    for (const Bookmark &bookmark : *kept)
        merged.insert(bookmark.item.id, bookmark);
    for (Bookmark bookmark : bookmarks) {
        const auto existing = merged.constFind(bookmark.item.id);
        if (existing != merged.cend())
            bookmark = transfer::mergedBookmark(*existing, bookmark);
        else if (bookmark.created == 0)
            bookmark.created = now;
        merged.insert(bookmark.item.id, bookmark);
    }
    return stores.bookmarks.restore(merged.values());
}

} // namespace

Import::Import(Engine &engine, const QString &path)
    : m_engine(engine)
    , m_thread([this, path](const std::stop_token &stop) {
        run(path, stop);
        QMetaObject::invokeMethod(this, &Import::tidied, Qt::QueuedConnection);
    })
{
}

Import::~Import()
{
    m_thread.request_stop();
    m_thread.join(); // before the QObject goes, which the thread posts events to
}

void Import::rest()
{
    const std::lock_guard lock(m_mutex);
    m_rests = true;
}

void Import::resume()
{
    {
        const std::lock_guard lock(m_mutex);
        m_rests = false;
    }
    m_resumed.notify_all();
}

namespace {

/// Saves batches of items, each while the next one is read.
class Saver final {
public:
    explicit Saver(Engine &engine)
        : m_engine(engine)
    {
    }
    /// How many of the batch before were rejected.
    [[nodiscard]] Result<qint64> save(Items &&items)
    {
        auto before = finish();
        if (!before)
            return before;
        m_items = std::move(items);
        m_saving =
            m_engine.writer().ask([items = m_items, now = m_engine.clock().now()](Stores &stores) mutable {
                const Items taken = std::exchange(items, {}); // let go of before the answer
                return stores.items.save(taken, now);
            });
        return before;
    }
    /// The same of the last one.
    [[nodiscard]] Result<qint64> finish()
    {
        if (!m_saving.isValid())
            return 0;
        const auto saved = std::exchange(m_saving, {}).result();
        m_items.clear();
        return saved ? Result<qint64>(saved->rejected) : fail(saved.error());
    }

private:
    Engine &m_engine;
    QFuture<Result<store::ItemStore::SaveReport>> m_saving;
    /// Being saved. To free them in the thread of the writer makes both threads wait for the allocator.
    Items m_items;
};

/// Bytes of the cache that hold something.
qint64 usedSpace(Engine &engine)
{
    const auto space = engine.writer().ask([](Stores &stores) { return stores.care.space(); }).result();
    return space ? space->used : 0;
}

/// A database that is open here must not be opened and closed as a plain file: POSIX would drop the locks
/// that SQLite has on it, see https://www.sqlite.org/howtocorrupt.html
bool isOwn(const store::Profile &profile, const QString &path)
{
    const QStringList paths = transfer::databasePaths(path);
    return std::any_of(paths.cbegin(), paths.cend(), [&profile](const QString &each) {
        const QFileInfo file(each);
        return file.exists()
            && (file == QFileInfo(profile.libraryPath) || file == QFileInfo(profile.cachePath));
    });
}

Result<ImportReport> importFrom(
    const QString &path, const transfer::ImportTarget &target, const std::stop_token &stop)
{
    if (transfer::isDatabase(path))
        return transfer::importDatabase(path, target, stop);
    auto file = transfer::ImportFile::open(path);
    return file ? transfer::import(*file, target, stop) : fail(file.error());
}

} // namespace

void Import::run(const QString &path, const std::stop_token &stop)
{
    const qint64 before = usedSpace(m_engine);
    const Result<ImportReport> report = takeIn(path, stop);
    QMetaObject::invokeMethod(
        this, [this, report] { Q_EMIT finished(report); }, Qt::QueuedConnection);
    if (report && usedSpace(m_engine) >= 2 * before)
        tidy(stop);
}

Result<ImportReport> Import::takeIn(const QString &path, const std::stop_token &stop)
{
    if (isOwn(m_engine.profile(), path))
        return fail(Error::file(u"%1 belongs to the profile that is open"_s.arg(path)));
    Saver saver(m_engine);
    transfer::ImportTarget target;
    target.saveItems = [&saver](Items &&items) { return saver.save(std::move(items)); };
    target.saveBookmarks = [this](QList<Bookmark> &&bookmarks) {
        const auto job = [bookmarks = std::move(bookmarks), now = m_engine.clock().now()](
                             Stores &stores) { return restore(stores, bookmarks, now); };
        return m_engine.writer().ask(job).result();
    };
    target.mergeLibrary = [this](const QString &library) {
        const auto job = [library, profile = m_engine.profile(), now = m_engine.clock().now()](
                             Stores &stores) {
            return store::mergeLibrary(stores.connection, profile, library,
                [&stores, now](const QList<Bookmark> &bookmarks) { return restore(stores, bookmarks, now); });
        };
        return m_engine.writer().ask(job).result();
    };
    target.progressed = [this, &stop](const ImportProgress &progress) {
        tell(progress);
        waitWhileResting(stop);
    };
    auto report = importFrom(path, target, stop);
    const auto last = saver.finish();
    if (!report || !last)
        return fail(report ? last.error() : report.error());
    report->items -= *last;
    report->rejected += *last;
    return report;
}

/// Makes one piece of the index of words, which came in many, and gives free pages back. What is stopped or
/// fails here leaves the cache as large as it is, and no less right.
void Import::tidy(const std::stop_token &stop)
{
    m_progress.isTidying = true;
    const auto repeat = [this, &stop](const auto &step) {
        bool isDone = false;
        for (bool isFirst = true; !isDone && !stop.stop_requested(); isFirst = false) {
            tell(m_progress);
            waitWhileResting(stop);
            const auto done =
                m_engine.writer()
                    .ask([&step, isFirst](Stores &stores) { return step(stores.care, isFirst); })
                    .result();
            isDone = done.value_or(true);
        }
    };
    repeat([](CacheCare &care, bool isFirst) { return care.mergeWords(isFirst, kTidyingSlice); });
    repeat([](CacheCare &care, bool) {
        using Shrinking = CacheCare::Shrinking;
        return care.shrinkSome(kTidyingSlice).map([](Shrinking shrinking) {
            return shrinking != Shrinking::Some;
        });
    });
}

void Import::tell(const ImportProgress &progress)
{
    m_progress = progress;
    QMetaObject::invokeMethod(
        this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
}

void Import::waitWhileResting(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_resumed.wait(lock, stop, [this] { return !m_rests; });
}

} // namespace backthread::services
