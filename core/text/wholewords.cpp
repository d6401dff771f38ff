// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wholewords.h"

namespace backthread::text {

namespace {

/// Nothing of a word goes on from one side of a place to the other.
bool parts(QStringView text, qsizetype place)
{
    return place == 0 || place == text.size() || !text.at(place - 1).isLetterOrNumber()
        || !text.at(place).isLetterOrNumber();
}

} // namespace

WholeWords::WholeWords(const QString &words)
    : m_words(words.simplified())
    , m_parts(QStringList {m_words})
{
}

bool WholeWords::occurIn(QStringView text) const
{
    // Most texts are done with by this, which is several times as fast.
    if (m_words.isEmpty() || !m_parts.occurIn(text))
        return false;
    for (qsizetype place = text.indexOf(m_words, 0, Qt::CaseInsensitive); place >= 0;
         place = text.indexOf(m_words, place + 1, Qt::CaseInsensitive)) {
        if (parts(text, place) && parts(text, place + m_words.size()))
            return true;
    }
    return false;
}

} // namespace backthread::text
