// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/token.h"

#include <QChar>

#include <optional>

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

/// What a letter is compared by; an accent by nothing.
std::optional<char32_t> foldedLetter(char32_t letter)
{
    if (!isAscii(letter) && QChar::category(letter) == QChar::Mark_NonSpacing)
        return std::nullopt;
    return QChar::toCaseFolded(withoutAccents(letter));
}

enum class Ending { None, Any };

/// Most words differ in their first letters: none is folded as a whole.
bool matches(QStringView word, QStringView wanted, Ending ending)
{
    qsizetype place = 0; // in what is wanted
    for (qsizetype at = 0; at < word.size();) {
        if (place == wanted.size() && ending == Ending::Any)
            return true;
        const CodePoint next = codePointAt(word, at);
        at += next.length;
        const auto letter = foldedLetter(next.value);
        if (!letter)
            continue;
        if (place == wanted.size())
            return false;
        const CodePoint other = codePointAt(wanted, place);
        if (other.value != *letter)
            return false;
        place += other.length;
    }
    return place == wanted.size();
}

} // namespace

bool Token::is(QStringView wanted) const
{
    return matches(word, wanted, Ending::None);
}

bool Token::beginsWith(QStringView wanted) const
{
    return matches(word, wanted, Ending::Any);
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
    for (const char32_t character : word.toUcs4()) {
        if (const auto letter = foldedLetter(character))
            text += QChar::fromUcs4(*letter);
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
