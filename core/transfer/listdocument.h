// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/summary.h"
#include "core/search/answer.h"
#include "core/transfer/document.h"

#include <variant>

namespace backthread::transfer {

/// A list that leaves the program: bookmarks, what a search has found, or stories in their order. A value.
struct ListDocument final {
    using Entries =
        std::variant<QList<discussion::Bookmark>, QList<search::SearchHit>, QList<discussion::StorySummary>>;

    QString title; ///< Above it, where the format has room for one.
    Entries entries;
    discussion::Items items = {}; ///< Of hits, whole: JSON has them, too, so that it imports again.
};

/// The list in UTF-8. Bookmarks as JSON and HTML are what bookmarkwriter.h says, and import again; hits and
/// stories as JSON are what the command line prints, and import as items; CSV is csvRow(), the same columns
/// for all lists.
[[nodiscard]] QByteArray write(const ListDocument &document, Format format);

/// The parts of it for JSON; see there.
[[nodiscard]] QByteArray hitsToJson(const QList<search::SearchHit> &hits, const discussion::Items &items);
[[nodiscard]] QByteArray storiesToJson(const QList<discussion::StorySummary> &stories);

} // namespace backthread::transfer
