// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/term.h"

#include <algorithm>

namespace backthread::search {

namespace {

Term termFrom(const QString &text, bool isPrefix)
{
    Term term {{}, isPrefix};
    for (const Token &token : tokensOf(text))
        term.tokens.append(folded(token.word));
    return term;
}

struct TermOf {
    Term operator()(const Word &word) const { return termFrom(word.text, false); }
    Term operator()(const Phrase &phrase) const { return termFrom(phrase.text, false); }
    Term operator()(const Prefix &prefix) const { return termFrom(prefix.text, true); }
    Term operator()(const auto &) const { return {}; }
};

bool standsAt(const Term &term, QList<Token>::const_iterator place)
{
    const auto last = std::prev(term.tokens.cend());
    const bool isBegun = std::equal(term.tokens.cbegin(), last, place,
        [](const QString &wanted, const Token &token) { return token.is(wanted); });
    const Token &end = *std::next(place, term.tokens.size() - 1);
    return isBegun && (term.isPrefix ? end.beginsWith(*last) : end.is(*last));
}

} // namespace

Term termOf(const Node::Value &value)
{
    return std::visit(TermOf {}, value);
}

QList<Term> termsOf(const StoryTitle &title)
{
    QList<Term> terms;
    for (const QString &word : title.words.simplified().split(u' ')) {
        if (hasToken(word))
            terms.append(termFrom(word, word.endsWith(u'*') && canBePrefix(word)));
    }
    return terms;
}

QList<Range> placesOf(const Term &term, const QList<Token> &text)
{
    QList<Range> places;
    const qsizetype length = term.tokens.size();
    for (qsizetype first = 0; length > 0 && first + length <= text.size(); ++first) {
        if (standsAt(term, text.cbegin() + first)) {
            const qsizetype start = text[first].start;
            places.append({start, text[first + length - 1].end() - start});
        }
    }
    return places;
}

} // namespace backthread::search
