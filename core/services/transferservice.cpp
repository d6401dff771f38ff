// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/transferservice.h"

#include "core/base/outputfile.h"
#include "core/search/queryparser.h"
#include "core/services/engine.h"
#include "core/transfer/bookmarkmerge.h"
#include "core/transfer/databaseimport.h"
#include "core/transfer/importfile.h"

#include <QHash>

namespace backthread::services {

using discussion::Bookmark;
using discussion::Items;
using store::Stores;
using transfer::ImportProgress;
using transfer::ImportReport;

namespace {

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
        const Result<ImportReport> report = run(path, stop);
        QMetaObject::invokeMethod(
            this, [this, report] { Q_EMIT finished(report); }, Qt::QueuedConnection);
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

Result<ImportReport> importFrom(
    const QString &path, const transfer::ImportTarget &target, const std::stop_token &stop)
{
    if (transfer::isDatabase(path))
        return transfer::importDatabase(path, target, stop);
    auto file = transfer::ImportFile::open(path);
    return file ? transfer::import(*file, target, stop) : fail(file.error());
}

} // namespace

Result<ImportReport> Import::run(const QString &path, const std::stop_token &stop)
{
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
        QMetaObject::invokeMethod(
            this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
        std::unique_lock lock(m_mutex);
        m_resumed.wait(lock, stop, [this] { return !m_rests; });
    };
    auto report = importFrom(path, target, stop);
    const auto last = saver.finish();
    if (!report || !last)
        return fail(report ? last.error() : report.error());
    report->items -= *last;
    report->rejected += *last;
    return report;
}

std::unique_ptr<Import> TransferService::import(const QString &path)
{
    return std::unique_ptr<Import>(new Import(m_engine, path));
}

QFuture<Result<ItemIds>> TransferService::unknownBookmarks()
{
    return m_engine.searcher().ask([](Stores &stores) -> Result<ItemIds> {
        const auto bookmarks = stores.bookmarks.list();
        if (!bookmarks)
            return fail(bookmarks.error());
        ItemIds ids;
        for (const Bookmark &bookmark : *bookmarks) {
            if (bookmark.item.type == discussion::ItemType::Unknown)
                ids.append(bookmark.item.id);
        }
        return ids;
    });
}

QFuture<Result<qint64>> TransferService::lastHeardOf(ItemId story)
{
    return m_engine.reader().ask([story](Stores &stores) { return stores.items.lastHeardOf(story); });
}

QFuture<Result<void>> TransferService::save(
    const transfer::Document &document, transfer::Format format, const QString &path)
{
    return m_engine.searcher().ask(
        [document, format, path](Stores &) { return writeFile(path, transfer::write(document, format)); });
}

QFuture<Result<void>> TransferService::saveList(
    const transfer::ListDocument &document, transfer::Format format, const QString &path)
{
    return m_engine.searcher().ask(
        [document, format, path](Stores &) { return writeFile(path, transfer::write(document, format)); });
}

QFuture<Result<void>> TransferService::saveSearch(
    const QString &title, const search::SavedSearch &search, transfer::Format format, const QString &path)
{
    return m_engine.searcher().ask(
        [title, search, format, path, now = m_engine.clock().now()](Stores &stores) -> Result<void> {
            const search::CompileOptions options {.now = now, .sort = search.sort, .limit = kMostHits};
            const auto found = stores.searches.search(search::parseQuery(search.query).query, options);
            if (!found)
                return fail(found.error());
            const bool isWhole = format == transfer::Format::Json;
            auto items = stores.items.items(isWhole ? search::idsOf(found->hits) : ItemIds());
            if (!items)
                return fail(items.error());
            return writeFile(path, transfer::write({title, found->hits, std::move(*items)}, format));
        });
}

QFuture<Result<void>> TransferService::saveBookmarks(const QString &title,
    const discussion::BookmarkQuery &query, transfer::Format format, const QString &path)
{
    return m_engine.searcher().ask([title, query, format, path](Stores &stores) -> Result<void> {
        const auto bookmarks = stores.bookmarks.list(query);
        if (!bookmarks)
            return fail(bookmarks.error());
        return writeFile(path, transfer::write(transfer::ListDocument {title, *bookmarks}, format));
    });
}

} // namespace backthread::services
