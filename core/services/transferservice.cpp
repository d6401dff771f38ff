// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/transferservice.h"

#include "core/base/outputfile.h"
#include "core/search/queryparser.h"
#include "core/services/engine.h"

namespace backthread::services {

using discussion::Bookmark;
using store::Stores;

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
            stores.connection.rest(); // writing takes its time, and the log grows beside a reader
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
