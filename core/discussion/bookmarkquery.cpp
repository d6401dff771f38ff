// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/bookmarkquery.h"

#include "core/discussion/tags.h"

#include <algorithm>

namespace backthread::discussion {

using namespace Qt::StringLiterals;
using Sort = BookmarkQuery::Sort;

namespace {

/// Without what says that it is one; nothing where it is none.
std::optional<QString> tagIn(const TypedWord &word)
{
    for (const QLatin1StringView sign : {"#"_L1, "tag:"_L1}) {
        if (!word.isQuoted && word.text.startsWith(sign))
            return word.text.mid(sign.size()).trimmed();
    }
    return std::nullopt;
}

/// The index of words knows letters and numbers.
bool canBeFound(const QString &word)
{
    return std::ranges::any_of(
        word, [](QChar character) { return character.isLetterOrNumber() || character.isSurrogate(); });
}

} // namespace

BookmarkQuery bookmarkQueryFrom(const QString &typed)
{
    BookmarkQuery query;
    bool endsInTag = false;
    for (const TypedWord &word : typedWords(typed)) {
        const auto tag = tagIn(word);
        endsInTag = tag && !tag->isEmpty();
        if (endsInTag)
            query.tags.append(*tag);
        else if (!tag && canBeFound(word.text))
            query.words.append(word.text);
    }
    const bool isBeingTyped = endsInTag && !typed.back().isSpace() && typed.back() != u',';
    if (isBeingTyped && typed.back() != u'"')
        query.tagBeginning = query.tags.takeLast();
    return query;
}

QString nameOf(Sort sort)
{
    switch (sort) {
    case Sort::Newest:
        return u"newest"_s;
    case Sort::Oldest:
        return u"oldest"_s;
    case Sort::Story:
        return u"story"_s;
    case Sort::Author:
        return u"author"_s;
    case Sort::Title:
        return u"title"_s;
    }
    return {};
}

std::optional<Sort> bookmarkSortFromName(const QString &name)
{
    const auto *sort = std::ranges::find_if(kBookmarkSorts, [&](Sort each) { return nameOf(each) == name; });
    return sort == kBookmarkSorts.end() ? std::nullopt : std::optional(*sort);
}

} // namespace backthread::discussion
