// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/typedwords.h"

#include <algorithm>

namespace backthread::text {

using namespace Qt::StringLiterals;

namespace {

/// A character in both cases.
struct Letter final {
    explicit Letter(QChar c)
        : lower(c.toLower().unicode())
        , upper(c.toUpper().unicode())
    {
    }
    [[nodiscard]] bool is(char16_t c) const { return (c == lower) | (c == upper); }

    char16_t lower;
    char16_t upper;
};

/// QStringView::contains() without case, several times as fast, since a filter reads the texts of a whole
/// thread while somebody types: looks for the first and the last letter, many places at once.
bool occurs(QStringView word, QStringView text)
{
    constexpr qsizetype kPlaces = 32; // the compiler makes a few vector instructions of these
    const Letter first(word.front());
    const Letter last(word.back());
    const qsizetype reach = word.size() - 1;
    const qsizetype end = text.size() - reach;
    const char16_t *const characters = text.utf16();
    const auto mayBegin = [&](qsizetype place) {
        return (int(first.is(characters[place])) & int(last.is(characters[place + reach]))) != 0;
    };
    const auto mayBeginWithin = [&](qsizetype place) {
        quint16 found = 0;
        for (qsizetype i = 0; i < kPlaces; ++i)
            found |= quint16(mayBegin(place + i));
        return found != 0;
    };
    for (qsizetype place = 0; place < end;) {
        const qsizetype next = std::min(end, place + kPlaces);
        if (next - place == kPlaces && !mayBeginWithin(place)) {
            place = next;
            continue;
        }
        for (; place < next; ++place) {
            if (mayBegin(place) && text.sliced(place, word.size()).compare(word, Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

} // namespace

TypedWords::TypedWords(const QString &typed)
{
    bool isQuoted = false;
    for (const QString &part : typed.split(u'"')) {
        if (isQuoted)
            m_words.append(part.simplified());
        else
            m_words.append(part.simplified().split(u' '));
        isQuoted = !isQuoted;
    }
    m_words.removeAll(QString());
    m_words.removeDuplicates();
}

TypedWords::TypedWords(const QStringList &words)
    : TypedWords(words.isEmpty() ? QString() : u'"' + words.join(u"\" \""_s) + u'"')
{
}

QString TypedWords::typed() const
{
    QStringList parts;
    for (const QString &word : m_words)
        parts.append(word.contains(u' ') ? u'"' + word + u'"' : word);
    return parts.join(u' ');
}

bool TypedWords::occurIn(QStringView text) const
{
    return std::all_of(
        m_words.begin(), m_words.end(), [text](const QString &word) { return occurs(word, text); });
}

qsizetype TypedWords::firstIn(QStringView text) const
{
    qsizetype first = -1;
    for (const QString &word : m_words) {
        const qsizetype place = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (place >= 0 && (first < 0 || place < first))
            first = place;
    }
    return first;
}

} // namespace backthread::text
