// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <QList>

namespace backthread::search {

/// One item that a search found, with what a list of results shows. A value; any thread.
struct SearchHit final {
    ItemId id;
    discussion::ItemType type = discussion::ItemType::Unknown;
    ItemId story; ///< Itself for stories.
    QString storyTitle; ///< Empty where the story is not cached.
    QString by;
    qint64 time = 0; ///< Seconds since 1970, UTC; 0: unknown.
    int ancestors =
        0; ///< Those that are cached and the nearest that is not; the story counts. At most 1,000.
    QString snippet; ///< One line of the text around the words that were found, else its beginning.
    QList<Range> marks; ///< The words that were found, in `snippet`; sorted, apart.
    QList<Range> titleMarks; ///< Likewise in `storyTitle`, where the hit is the story.
    std::optional<int> points;
    std::optional<int> descendants;

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

[[nodiscard]] inline ItemIds idsOf(const QList<SearchHit> &hits)
{
    ItemIds ids;
    for (const SearchHit &hit : hits)
        ids.append(hit.id);
    return ids;
}

/// What a search found.
struct SearchAnswer final {
    QList<SearchHit> hits;
    bool hasMore = false;
    /// Best first: how many matches were compared, the newest ones, where that may not be all.
    std::optional<int> scored;

    friend bool operator==(const SearchAnswer &, const SearchAnswer &) = default;
};

/// A part of a query that a search elsewhere does without, or understands less well.
struct Untranslated final {
    enum class Kind {
        Unknown, ///< Nothing that is told there depends on it: `is:`, `tag:`.
        NotAlone, ///< Can be told of what is found, but not asked for; and nothing else is asked for.
        StoriesOnly, ///< Looks among stories alone, not among the comments below them.
    };

    Range range; ///< In the typed text.
    Kind kind = Kind::Unknown;

    friend bool operator==(const Untranslated &, const Untranslated &) = default;
};

/// What a search elsewhere found. Of these hits the ancestors are not known.
struct RemoteAnswer final {
    SearchAnswer answer; ///< One page.
    int total = 0; ///< That match, as the server counts them.
    bool isFiltered = false; ///< Some of these were left out here, so that fewer match.
    QList<Untranslated> untranslated; ///< In the order of the text.

    friend bool operator==(const RemoteAnswer &, const RemoteAnswer &) = default;
};

} // namespace backthread::search
