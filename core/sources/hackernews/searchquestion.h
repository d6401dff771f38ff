// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/answer.h"
#include "core/search/query.h"

#include <QStringList>

namespace backthread::hackernews {

/// What Algolia's search is asked. All of it has to match.
struct SearchQuestion final {
    QString words; ///< In Algolia's advanced syntax: `-word "words that follow each other" beginning`.
    QStringList attributes; ///< Where the words have to stand.
    QStringList tags; ///< Each a tag, or alternatives in parentheses.
    QStringList numbers; ///< Comparisons.

    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && tags.isEmpty() && numbers.isEmpty(); }
    friend bool operator==(const SearchQuestion &, const SearchQuestion &) = default;
};

/// A query as far as Algolia understands it: the question has every answer to the query, but for what is
/// `untranslated`; those of its answers that fulfil the filters are the right ones.
struct Translation final {
    SearchQuestion question; ///< Empty where nothing of the query can be asked.
    std::vector<search::Node> filters; ///< To be tested by search::fulfils().
    QList<search::Untranslated> untranslated;
};

/// Words in quotes are exact to Algolia. Only the last word of a question may be a beginning, and only a
/// single word may be unwanted. Ages count from `now`, seconds since 1970.
[[nodiscard]] Translation translate(const search::Query &query, qint64 now);

} // namespace backthread::hackernews
