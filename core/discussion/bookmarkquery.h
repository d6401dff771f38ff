// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>
#include <optional>

namespace backthread::discussion {

/// Which bookmarks a list shows, and in which order. A value; any thread.
struct BookmarkQuery final {
    enum class Sort {
        Newest, ///< Bookmarked last.
        Oldest,
        Story, ///< Of the newest story; those of one story stand together.
        Author,
        Title, ///< Of the story.
    };
    Sort sort = Sort::Newest;
    QStringList tags; ///< One that is listed has all of them, in whatever case.
    QString tagBeginning; ///< And one that begins so.
    /// Each begins a word of its title, author, text or note; several words in one stand in that order.
    QStringList words;

    [[nodiscard]] bool limits() const
    {
        return !tags.isEmpty() || !tagBeginning.isEmpty() || !words.isEmpty();
    }

    friend bool operator==(const BookmarkQuery &, const BookmarkQuery &) = default;
};

inline constexpr std::array kBookmarkSorts {BookmarkQuery::Sort::Newest, BookmarkQuery::Sort::Oldest,
    BookmarkQuery::Sort::Story, BookmarkQuery::Sort::Author, BookmarkQuery::Sort::Title};

/// What somebody types to limit a list: words, and tags as `#tag` or `tag:"two words"`. A tag at the end,
/// with nothing behind it, is taken for one that is being typed.
[[nodiscard]] BookmarkQuery bookmarkQueryFrom(const QString &typed);

/// "newest", for settings and command lines, and back.
[[nodiscard]] QString nameOf(BookmarkQuery::Sort sort);
[[nodiscard]] std::optional<BookmarkQuery::Sort> bookmarkSortFromName(const QString &name);

/// A tag, and how many bookmarks have it.
struct TagCount final {
    QString tag;
    qint64 bookmarks = 0;

    friend bool operator==(const TagCount &, const TagCount &) = default;
};

} // namespace backthread::discussion
