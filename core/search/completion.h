// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <QStringList>

namespace backthread::search {

/// The part of a query that somebody has begun to type. A value; any thread.
struct Beginning final {
    enum class Kind {
        Name, ///< Of a filter.
        Author,
        Site,
        Tag,
        Fixed, ///< A value of which there are few.
    };
    Kind kind = Kind::Name;
    QString typed; ///< Without quotes.
    Range range; ///< What the whole of it takes the place of.

    friend bool operator==(const Beginning &, const Beginning &) = default;
};

/// What is being typed before `cursor`, where it can be gone on with; nothing for words, for names of filters
/// before their third letter, or once they are whole.
[[nodiscard]] std::optional<Beginning> beginningAt(const QString &text, qsizetype cursor);

/// The names or fixed values that go on from there, in the order of the grammar; empty for other kinds.
[[nodiscard]] QStringList knownEndings(const QString &text, const Beginning &beginning);

/// The text with the beginning made whole, up to where typing goes on.
[[nodiscard]] QString completed(const QString &text, const Beginning &beginning, const QString &whole);

} // namespace backthread::search
