// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fit.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace backthread::text {

namespace {

constexpr int kBest = 100;
constexpr int kAtBeginning = 100; // the first word of the text, wholly
constexpr int kWord = 90;
constexpr int kBeginsWord = 80;
constexpr int kInitials = 65; // each letter begins a word
constexpr int kPart = 50;
constexpr int kLetters = 30; // somewhere, in that order
constexpr qsizetype kLooseness = 3; // letters may be scattered over so many times their number

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

bool endsWord(QStringView text, qsizetype end)
{
    return end == text.size() || !text.at(end).isLetterOrNumber();
}

int fitAt(QStringView word, QStringView text, qsizetype at)
{
    if (!beginsWord(text, at))
        return kPart;
    if (!endsWord(text, at + word.size()))
        return kBeginsWord + (at == 0 ? 1 : 0);
    return at == 0 ? kAtBeginning : kWord;
}

/// Of the first letters of words that follow each other, not of any.
bool areInitials(QStringView word, QStringView text)
{
    qsizetype next = 0;
    for (qsizetype at = 0; at < text.size() && next < word.size(); ++at) {
        if (beginsWord(text, at) && text.at(at) == word.at(next))
            ++next;
    }
    return next == word.size() && word.size() > 1;
}

/// The first letters in that order, wherever they stand near each other.
bool areScattered(QStringView word, QStringView text)
{
    for (qsizetype start = text.indexOf(word.front()); start >= 0;
         start = text.indexOf(word.front(), start + 1)) {
        qsizetype next = 0;
        const qsizetype end = std::min(text.size(), start + word.size() * kLooseness);
        for (qsizetype at = start; at < end && next < word.size(); ++at)
            next += text.at(at) == word.at(next) ? 1 : 0;
        if (next == word.size())
            return beginsWord(text, start);
    }
    return false;
}

int fitOfWord(QStringView word, QStringView text)
{
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0 && best < kBest; at = text.indexOf(word, at + 1))
        best = std::max(best, fitAt(word, text, at));
    if (best > 0)
        return best;
    if (areInitials(word, text))
        return kInitials;
    return word.size() > 2 && areScattered(word, text) ? kLetters : 0;
}

} // namespace

int fit(QStringView typed, QStringView text)
{
    const QString folded = text.toString().toCaseFolded();
    int sum = 0;
    int count = 0;
    const QString words = typed.toString().toCaseFolded().simplified();
    for (const QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        const int here = fitOfWord(word, folded);
        if (here == 0)
            return 0;
        sum += here;
        ++count;
    }
    return count == 0 ? kBest : sum / count;
}

} // namespace backthread::text
