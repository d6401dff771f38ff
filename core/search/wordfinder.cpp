// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/wordfinder.h"

#include <algorithm>

namespace backthread::search {

namespace {

QList<Range> placesOfAny(const QList<Term> &terms, QStringView text)
{
    const QList<Token> tokens = tokensOf(text);
    QList<Range> places;
    for (const Term &term : terms)
        places += placesOf(term, tokens);
    std::sort(places.begin(), places.end(),
        [](const Range &left, const Range &right) { return left.start < right.start; });
    QList<Range> apart;
    for (const Range &place : std::as_const(places)) {
        if (apart.isEmpty() || place.start > apart.constLast().end())
            apart.append(place);
        else
            apart.last().length = qMax(apart.constLast().end(), place.end()) - apart.constLast().start;
    }
    return apart;
}

} // namespace

WordFinder::WordFinder(const Query &query)
{
    if (query.root)
        collect(*query.root, false);
}

void WordFinder::collect(const Node &node, bool isUnwanted)
{
    const bool isOut = isUnwanted != node.isNegated;
    const auto *all = std::get_if<All>(&node.value);
    const auto *any = std::get_if<Any>(&node.value);
    if (all || any) {
        for (const Node &part : all ? all->nodes : any->nodes)
            collect(part, isOut);
    } else if (const auto *title = std::get_if<StoryTitle>(&node.value); title && !isOut) {
        m_titleTerms += termsOf(*title);
    } else if (const Term term = termOf(node.value); !term.isEmpty() && !isOut) {
        m_terms.append(term);
    }
}

QList<Range> WordFinder::inText(QStringView text) const
{
    return placesOfAny(m_terms, text);
}

QList<Range> WordFinder::inTitle(QStringView title) const
{
    return placesOfAny(m_terms + m_titleTerms, title);
}

} // namespace backthread::search
