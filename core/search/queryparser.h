// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <QList>

namespace backthread::search {

/// Something in a query that was not understood; the search does without it. The user interface finds words.
struct Problem final {
    enum class Kind {
        UnclosedQuote, ///< Taken to end with the text.
        UnmatchedParenthesis,
        DanglingOr, ///< Nothing on one side of it.
        NothingToFind, ///< No letter or digit, hence not in the index: `???`.
        PrefixTooShort, ///< Searched as the word it is.
        MissingValue, ///< `by:` and nothing behind it.
        UnknownValue, ///< `is:green`
        BadDate,
        BadNumber,
        TooMuch, ///< More terms, longer ones or deeper nesting than are searched for; the rest is left out.
    };

    qsizetype start = 0; ///< UTF-16 code units of the typed text.
    qsizetype length = 0;
    Kind kind = Kind::NothingToFind;
    QString detail; ///< The part in question as it was typed.

    friend bool operator==(const Problem &, const Problem &) = default;
};

struct ParsedQuery final {
    Query query;
    QList<Problem> problems; ///< In the order of the text.
};

/// Reads what somebody typed. Any text is a query; nothing fails.
///
///     query   = branch { "OR" branch }            one of the branches: OR binds weaker than a space
///     branch  = { part }                          all of the parts
///     part    = [ "-" ] ( "(" query ")" | phrase | filter | prefix | word )
///     phrase  = '"' text '"'
///     prefix  = word "*"                          of at least two letters
///     filter  = name ":" value | "points" [ ":" ] [ ">" | ">=" | "<" | "<=" | "=" ] number
///     value   = word | phrase
///     name    = "by" | "site" | "in" | "story" | "before" | "after" | "tag" | "is" | "has" | "type"
///     word    = characters other than spaces, quotes and parentheses
///
///     by:name              site:example.com       in:42133844 in:welcome       story:"words in title"
///     before:2024-11       after:7d               2024, 2024-11, 2024-11-05; 12h 7d 3w 6m 1y (ago)
///     is:bookmarked is:new is:op                  has:link has:code       tag:name (of bookmarks)
///     type:story type:comment type:poll type:job  points>100
///
/// Names and fixed values may be written in any case, OR in capitals only. Of a range of time `before:` takes
/// what precedes it, `after:` its beginning and all that follows. Other names are words: `foo:bar` is a
/// phrase of foo and bar, and so is an address. A dash negates what follows immediately; two dashes are
/// characters.
[[nodiscard]] ParsedQuery parseQuery(const QString &text);

/// What the query finds in one discussion.
[[nodiscard]] Query within(const Query &query, ItemId story);

/// The query in the same grammar; parsed again, it is equal.
[[nodiscard]] QString toText(const Query &query);

} // namespace backthread::search
