// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/token.h"

#include <QChar>

#include <algorithm>

namespace backthread::search {

namespace {

struct CodePoint {
    char32_t value = 0;
    int length = 1; ///< UTF-16 code units.
};

bool isAscii(char32_t character)
{
    return character < 0x80;
}

CodePoint codePointBefore(QStringView text, qsizetype end)
{
    const QChar last = text[end - 1];
    if (last.isLowSurrogate() && end > 1 && text[end - 2].isHighSurrogate())
        return {QChar::surrogateToUcs4(text[end - 2], last), 2};
    return {last.unicode(), 1};
}

bool isToken(char32_t character)
{
    return QChar::isLetterOrNumber(character)
        || (!isAscii(character) && QChar::category(character) == QChar::Other_PrivateUse);
}

/// Accents count with the letter before them.
bool continuesToken(char32_t character)
{
    return isToken(character)
        || (!isAscii(character) && QChar::category(character) == QChar::Mark_NonSpacing);
}

CodePoint codePointAt(QStringView text, qsizetype start)
{
    const QChar first = text[start];
    if (first.isHighSurrogate() && start + 1 < text.size() && text[start + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[start + 1]), 2};
    return {first.unicode(), 1};
}

/// The letter without its accents where it is Latin: other scripts keep them, in unicode61 as well.
char32_t withoutAccents(char32_t letter)
{
    if (isAscii(letter) || QChar::script(letter) != QChar::Script_Latin)
        return letter;
    const QString parts = QStringView(QChar::fromUcs4(letter)).toString();
    return parts.normalized(QString::NormalizationForm_D).toUcs4().first();
}

enum class Ending { None, Any };

/// Up to the first accent, letters are compared one by one.
bool matches(QStringView word, QStringView wanted, Ending ending)
{
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (at == wanted.size() && ending == Ending::Any)
            return true;
        const QChar letter = word[at];
        if (!isAscii(letter.unicode())) {
            const QString whole = folded(word);
            return ending == Ending::Any ? whole.startsWith(wanted) : whole == wanted;
        }
        if (at == wanted.size() || letter.toLower() != wanted[at])
            return false;
    }
    return word.size() == wanted.size();
}

} // namespace

bool Token::is(QStringView folded) const
{
    return matches(word, folded, Ending::None);
}

bool Token::beginsWith(QStringView folded) const
{
    return matches(word, folded, Ending::Any);
}

bool hasToken(QStringView text)
{
    return !upToLastToken(text).isEmpty();
}

QStringView upToLastToken(QStringView text)
{
    for (qsizetype end = text.size(); end > 0;) {
        const CodePoint last = codePointBefore(text, end);
        if (isToken(last.value))
            return text.first(end);
        end -= last.length;
    }
    return {};
}

bool canBePrefix(QStringView text)
{
    constexpr char32_t kFirstDense = 0x2e80; // CJK radicals; kana, ideographs and Hangul follow
    const QStringView words = upToLastToken(text);
    int letters = 0;
    for (qsizetype end = words.size(); end > 0;) {
        const CodePoint last = codePointBefore(words, end);
        if (!continuesToken(last.value))
            break;
        if (isToken(last.value))
            letters += last.value >= kFirstDense ? 2 : 1;
        end -= last.length;
    }
    return letters >= 2;
}

// As unicode61 with remove_diacritics 2 (https://www.sqlite.org/fts5.html, section 4.3.1) stores it.
QString folded(QStringView word)
{
    QString text;
    for (const char32_t letter : word.toUcs4()) {
        if (QChar::category(letter) != QChar::Mark_NonSpacing)
            text += QChar::fromUcs4(QChar::toCaseFolded(withoutAccents(letter)));
    }
    return text;
}

QList<Token> tokensOf(QStringView text)
{
    QList<Token> tokens;
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size();) {
        const CodePoint next = at < text.size() ? codePointAt(text, at) : CodePoint();
        const bool isWithin = start < 0 ? isToken(next.value) : continuesToken(next.value);
        if (isWithin && start < 0) {
            start = at;
        } else if (!isWithin && start >= 0) {
            tokens.append({start, text.sliced(start, at - start)});
            start = -1;
        }
        at += next.length;
    }
    return tokens;
}

} // namespace backthread::search
