// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"
#include "core/search/token.h"

#include <QStringList>

namespace backthread::search {

/// Words that follow each other, as a query looks for them; the last one may be a beginning.
struct Term final {
    QStringList tokens; ///< Folded.
    bool isPrefix = false;

    [[nodiscard]] bool isEmpty() const { return tokens.isEmpty(); }
};

/// Of a word, a phrase or a prefix; empty for everything else.
[[nodiscard]] Term termOf(const Node::Value &value);
/// The words that a title has to hold.
[[nodiscard]] QList<Term> termsOf(const StoryTitle &title);

/// Where a term stands in a text; the places may overlap.
[[nodiscard]] QList<Range> placesOf(const Term &term, const QList<Token> &text);

} // namespace backthread::search
