// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/summary.h"

#include <QByteArray>

namespace backthread::transfer {

/// The bookmarks as a JSON array, one object a line:
///
///     {"id": 42133844, "created": 1731568000, "tags": ["ai"], "note": "", "type": "comment", "story":
///     42130881,
///      "by": "fchollet", "time": 1731568000, "title": …, "url": …, "text": …, "html": …}
///
/// `title` and `url` are the story's. `"source": "welcome"` stands behind the id of the built-in discussion's
/// items. What is not known is null. Nothing of a bookmark is lost (see BookmarkReader).
[[nodiscard]] QByteArray bookmarksToJson(const QList<discussion::Bookmark> &bookmarks);

/// The bookmarks as browsers read them (NETSCAPE-Bookmark-file-1): address, title, date, tags and note. Items
/// of the built-in discussion have no address, and are left out.
[[nodiscard]] QByteArray bookmarksToHtml(const QList<discussion::Bookmark> &bookmarks);

} // namespace backthread::transfer
