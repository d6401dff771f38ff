// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/summary.h"
#include "core/sources/hackernews/itemreader.h"

#include <functional>

namespace backthread::transfer {

/// What files of bookmarks there are.
enum class BookmarkFormat {
    None, ///< Something else.
    Json, ///< As bookmarkwriter.h says.
    Html, ///< What browsers export: NETSCAPE-Bookmark-file-1.
    Ids, ///< What other readers export, see IdListReader.
};

/// By the first kilobytes of a file.
[[nodiscard]] BookmarkFormat bookmarkFormatOf(const QByteArray &beginning);

/// Reads bookmarks in constant memory. One thread at a time; `sink` is called within the read functions only.
class BookmarkReader final {
public:
    using Sink = std::function<void(discussion::Bookmark &&bookmark)>;

    explicit BookmarkReader(Sink sink)
        : m_sink(std::move(sink))
    {
    }

    /// Objects in an array, or one behind the other. An object without a usable id counts as malformed;
    /// reading ends where the JSON is broken. Error::File where `read` fails.
    [[nodiscard]] Result<hackernews::ReadReport> readJson(const hackernews::ReadBytes &read) const;

    /// Bookmarks that lead to an item of Hacker News, one a line, with date, tags and description; all others
    /// are left out. Error::File where `read` fails.
    [[nodiscard]] Result<hackernews::ReadReport> readHtml(const hackernews::ReadBytes &read) const;

    /// Items by nothing but their ids or addresses. Error::File where `read` fails.
    [[nodiscard]] Result<hackernews::ReadReport> readIds(const hackernews::ReadBytes &read) const;

private:
    Sink m_sink;
};

} // namespace backthread::transfer
