// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/tags.h"

#include <algorithm>

namespace backthread::discussion {

using namespace Qt::StringLiterals;

namespace {

bool isSeparator(QChar character)
{
    return character.isSpace() || character == u',';
}

} // namespace

QList<TypedWord> typedWords(const QString &typed)
{
    QList<TypedWord> words;
    TypedWord word;
    bool inQuotes = false;
    const auto end = [&] {
        word.text = word.text.simplified();
        if (!word.text.isEmpty())
            words.append(word);
        word = {};
    };
    for (const QChar character : typed) {
        if (character == u'"') {
            inQuotes = !inQuotes;
            word.isQuoted = word.isQuoted || word.text.isEmpty();
        } else if (!inQuotes && isSeparator(character)) {
            end();
        } else {
            word.text += character;
        }
    }
    end();
    return words;
}

qsizetype startOfLastWord(const QString &typed)
{
    bool inQuotes = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed.at(i) == u'"')
            inQuotes = !inQuotes;
        else if (!inQuotes && isSeparator(typed.at(i)))
            start = i + 1;
    }
    return start;
}

QStringList tagsFrom(const QString &typed)
{
    QStringList tags;
    for (const TypedWord &word : typedWords(typed)) {
        const bool hasSign = !word.isQuoted && word.text.startsWith(u'#');
        const QString tag = word.text.mid(hasSign ? 1 : 0);
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

QString typed(const QStringList &tags)
{
    QStringList words;
    for (const QString &tag : tags) {
        const bool isPlain = !tag.startsWith(u'#') && std::ranges::none_of(tag, isSeparator);
        words.append(isPlain ? tag : u'"' + tag + u'"');
    }
    return words.join(u' ');
}

} // namespace backthread::discussion
