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

/// What to show of a text in one line, of about kSnippetLength at most: where most of its marks stand
/// together, or its beginning where it has none. Cut at spaces, but for endless words.
[[nodiscard]] MarkedText snippetOf(const QString &text, const QList<Range> &marks);

} // namespace backthread::search
