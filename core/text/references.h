// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/richtext.h"

#include <optional>

namespace backthread::text {

/// A place in a text that names another item.
struct Reference final {
    qsizetype start = 0;
    qsizetype length = 0;
    qint64 number = 0; ///< The item's, in its source.
    bool isAddress = false; ///< A link, so to Hacker News; else `>>number`, so to the source of the text.

    friend bool operator==(const Reference &, const Reference &) = default;
};

/// The references of a text, in their order: `>>number` outside links and code, where it stands as a word of
/// its own, and links to the page of an item.
[[nodiscard]] QList<Reference> references(const RichText &text);

/// The item that an address of Hacker News shows, absolute and with any spelling of scheme and host: the one
/// an `#anchor` names, else the `id`.
[[nodiscard]] std::optional<qint64> itemNumberAt(QStringView address);

/// 1 to 15 digits as the number of an item, where one can have it.
[[nodiscard]] std::optional<qint64> parseItemNumber(QStringView digits);

} // namespace backthread::text
