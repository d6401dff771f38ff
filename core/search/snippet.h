// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <QList>

namespace backthread::search {

/// About as much of a text as a list of results shows, in UTF-16 code units.
inline constexpr qsizetype kSnippetLength = 280;

struct MarkedText final {
    QString text;
    QList<Range> marks; ///< Sorted, apart.
};

/// The text with a space for each line break and the like, so that ranges stay what they are.
[[nodiscard]] QString oneLine(QString text);

/// At most kSnippetLength of a line that may be one endless word, its first mark included.
[[nodiscard]] MarkedText shortened(const MarkedText &whole);

/// The beginning of a text, up to a space where it is longer than kSnippetLength.
[[nodiscard]] QString beginningOf(const QString &text);

} // namespace backthread::search
