// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace backthread::search {

// What the index (FTS5's tokenizer unicode61) takes for words, as far as the grammar has to know.

/// Whether a text holds any word: a letter, a digit or a private character.
[[nodiscard]] bool hasToken(QStringView text);

/// The text up to the end of its last word.
[[nodiscard]] QStringView upToLastToken(QStringView text);

/// Whether the last word is long enough to look up everything that it begins. One Latin letter begins a tenth
/// of all words, which takes seconds in a large cache; scripts that write no spaces say much with one sign.
[[nodiscard]] bool canBePrefix(QStringView text);

/// What a word is compared by: lower case, Latin letters without accents.
[[nodiscard]] QString folded(QStringView word);

/// A word where it stands in a text, which has to outlive it.
struct Token final {
    qsizetype start = 0;
    QStringView word;

    [[nodiscard]] qsizetype end() const { return start + word.size(); }
    /// Both compare with what folded() gave.
    [[nodiscard]] bool is(QStringView wanted) const;
    [[nodiscard]] bool beginsWith(QStringView wanted) const;
};
/// The words of a text, in its order.
[[nodiscard]] QList<Token> tokensOf(QStringView text);

} // namespace backthread::search
