// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace backthread::searchui {

/// A way to search as people are told about it.
struct GrammarEntry final {
    QString pattern; ///< Can be typed as it is.
    QString meaning; ///< Translated.
};

/// All that core/search/queryparser.h reads.
[[nodiscard]] QList<GrammarEntry> grammar();

/// What the name of a filter means (`by:`, `points>`); empty for anything else.
[[nodiscard]] QString meaningOf(const QString &name);

} // namespace backthread::searchui
