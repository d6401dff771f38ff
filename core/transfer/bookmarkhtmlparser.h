// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/bookmarkreader.h"

#include <optional>

namespace backthread::transfer {

/// The BookmarkReader's ear for browsers' files, which hold one entry a line:
///
///     <DT><A HREF="address" ADD_DATE="seconds since 1970" TAGS="a,b">title</A>
///     <DD>description
///
/// Attributes come in any order and case, entries anywhere in a line; a description ends with its line.
class BookmarkHtmlParser final {
public:
    explicit BookmarkHtmlParser(const BookmarkReader::Sink &sink)
        : m_sink(sink)
    {
    }

    void feed(const QByteArray &bytes);
    /// There is no more.
    void end();
    [[nodiscard]] qint64 bookmarks() const { return m_bookmarks; }

private:
    void take(const QString &part);
    void deliver();

    const BookmarkReader::Sink &m_sink;
    QByteArray m_entry; ///< As far as it came.
    std::optional<discussion::Bookmark> m_open; ///< Its description may follow.
    qint64 m_bookmarks = 0;
};

} // namespace backthread::transfer
