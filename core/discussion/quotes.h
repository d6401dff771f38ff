// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/thread.h"

namespace backthread::discussion {

/// Where quoted words stand.
struct QuotedPlace final {
    int comment = Thread::kStory; ///< An ancestor of who quotes, or the story for its text.
    qsizetype start = 0; ///< In the plain text of that, in UTF-16 code units.
    qsizetype length = 0;

    friend bool operator==(const QuotedPlace &, const QuotedPlace &) = default;
};

/// The nearest ancestor of `comment` that says what a quote in it (text::Block::Kind::Quote, with or without
/// its `>`) repeats; the story's text comes last.
///
/// Case, the kind of white space, of quotation marks, apostrophes and dashes do not matter, nor an ellipsis
/// or quotation marks around the quote. Nothing for fewer than three words that have fewer than twelve
/// characters: they stand anywhere. Any thread; reads the texts of all ancestors where nothing is found.
[[nodiscard]] std::optional<QuotedPlace> placeOfQuote(const Thread &thread, int comment, QStringView quote);

} // namespace backthread::discussion
