// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/summary.h"

#include <QList>

namespace backthread::search {

/// Something the reader had in hand, found again by a few letters of it. A value; any thread.
struct Recalled final {
    enum class Kind { Bookmark, Thread };
    Kind kind = Kind::Bookmark;
    discussion::Bookmark bookmark; ///< Of a thread only the item's id and title, and the story.
    int fit = 0; ///< See text::fit().
};

/// Of these, those that fit, the best first: bookmarks by title, author, tags and note, threads by title.
/// What is both is found as a bookmark. `most` of them at most.
[[nodiscard]] QList<Recalled> recall(const QString &typed, const QList<discussion::Bookmark> &bookmarks,
    const QList<discussion::Item> &threads, qsizetype most);

} // namespace backthread::search
