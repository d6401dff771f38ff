// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/token.h"

#include <QChar>

namespace backthread::search {

namespace {

struct CodePoint {
    char32_t value = 0;
    int length = 1; ///< UTF-16 code units.
};

CodePoint codePointBefore(QStringView text, qsizetype end)
{
    const QChar last = text[end - 1];
    if (last.isLowSurrogate() && end > 1 && text[end - 2].isHighSurrogate())
        return {QChar::surrogateToUcs4(text[end - 2], last), 2};
    return {last.unicode(), 1};
}

bool isToken(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Other_PrivateUse;
}

/// Accents count with the letter before them.
bool continuesToken(char32_t character)
{
    return isToken(character) || QChar::category(character) == QChar::Mark_NonSpacing;
}

} // namespace

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

} // namespace backthread::search
