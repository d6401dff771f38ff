// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/bookmarkquery.h"
#include "core/search/savedsearch.h"
#include "core/services/import.h"
#include "core/transfer/document.h"
#include "core/transfer/listdocument.h"

#include <QFuture>

#include <memory>

namespace backthread::services {

/// Takes files in and writes them out. Thread: that of the engine's owner.
class TransferService final {
public:
    explicit TransferService(Engine &engine)
        : m_engine(engine)
    {
    }

    /// Begins to import `path`: a file of items or bookmarks, another profile, or `-`, the standard input.
    /// Connect to the returned object before returning to the event loop. A bookmark that exists keeps its
    /// date and note, and gets what the file adds.
    [[nodiscard]] std::unique_ptr<Import> import(const QString &path);

    /// Those bookmarks of which nothing but the id is known.
    [[nodiscard]] QFuture<Result<ItemIds>> unknownBookmarks();

    /// When the cache last heard of a part of a discussion, for those that were never fetched as a whole.
    /// Seconds since 1970; 0 where nothing of it is cached.
    [[nodiscard]] QFuture<Result<qint64>> lastHeardOf(ItemId story);

    /// Writes a discussion to a file, which is complete or as it was before. Error::File.
    [[nodiscard]] QFuture<Result<void>> save(
        const transfer::Document &document, transfer::Format format, const QString &path);
    /// The same for a list.
    [[nodiscard]] QFuture<Result<void>> saveList(
        const transfer::ListDocument &document, transfer::Format format, const QString &path);
    /// The same for what is found in what is cached, the first kMostHits in the order of the search.
    [[nodiscard]] QFuture<Result<void>> saveSearch(const QString &title, const search::SavedSearch &search,
        transfer::Format format, const QString &path);
    static constexpr int kMostHits = 10'000;
    /// The same for the bookmarks that a query takes, in its order.
    [[nodiscard]] QFuture<Result<void>> saveBookmarks(const QString &title,
        const discussion::BookmarkQuery &query, transfer::Format format, const QString &path);

private:
    Engine &m_engine;
};

} // namespace backthread::services
