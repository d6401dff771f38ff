// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace backthread::discussion {

// Tags as people type several of them in a line: with spaces or commas between them, and those that have some
// themselves in double quotes. Any thread.

/// A word of such a line.
struct TypedWord final {
    QString text; ///< Without quotes; never empty.
    bool isQuoted = false; ///< From its beginning.
};
[[nodiscard]] QList<TypedWord> typedWords(const QString &typed);

/// Where the word begins at the end of which somebody types; the length of `typed`, where none has begun.
[[nodiscard]] qsizetype startOfLastWord(const QString &typed);

/// Each tag once, in the order in which they were typed. A `#` may stand before a tag.
[[nodiscard]] QStringList tagsFrom(const QString &typed);
/// As somebody would type them: tagsFrom() gives the same tags again, where no quote is part of one.
[[nodiscard]] QString typed(const QStringList &tags);

} // namespace backthread::discussion
