// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/fulfils.h"

#include "core/discussion/site.h"
#include "core/search/moment.h"
#include "core/search/term.h"
#include "core/text/trait.h"

#include <algorithm>

namespace backthread::search {

using discussion::ItemType;

namespace {

bool holds(QStringView text, const Term &term)
{
    return !placesOf(term, tokensOf(text)).isEmpty();
}

bool compares(int points, const Points &wanted)
{
    switch (wanted.comparison) {
    case Points::Comparison::Less:
        return points < wanted.value;
    case Points::Comparison::AtMost:
        return points <= wanted.value;
    case Points::Comparison::Equal:
        return points == wanted.value;
    case Points::Comparison::AtLeast:
        return points >= wanted.value;
    case Points::Comparison::More:
        break;
    }
    return points > wanted.value;
}

/// The answer for what a part holds, its negation left aside.
struct Test {
    const Candidate &candidate;
    qint64 now;

    bool operator()(const Author &author) const
    {
        return candidate.item.by.compare(author.name, Qt::CaseInsensitive) == 0;
    }
    bool operator()(const Site &site) const
    {
        const QString host = discussion::siteOf(isComment() ? candidate.storyUrl : candidate.item.url);
        return host == site.host || host.endsWith(u'.' + site.host);
    }
    bool operator()(const InThread &thread) const
    {
        return candidate.item.id == thread.item || candidate.item.story == thread.item;
    }
    bool operator()(const StoryTitle &title) const
    {
        const QString &text = isComment() ? candidate.storyTitle : candidate.item.title;
        const QList<Token> words = tokensOf(text);
        const QList<Term> terms = termsOf(title);
        return std::all_of(terms.begin(), terms.end(),
            [&words](const Term &term) { return !placesOf(term, words).isEmpty(); });
    }
    bool operator()(const Written &written) const
    {
        const bool isBefore = candidate.item.time < firstSecond(written, now);
        return candidate.item.time > 0 && isBefore == (written.side == Written::Side::Before);
    }
    bool operator()(const Points &points) const
    {
        return !isComment() && candidate.item.points && compares(*candidate.item.points, points);
    }
    bool operator()(const Is &) const { return isUnknown(); }
    bool operator()(const Tag &) const { return isUnknown(); }
    bool operator()(const Has &has) const
    {
        const auto trait = has.what == Has::What::Link ? text::Trait::Link : text::Trait::Code;
        return candidate.item.text && text::traitsOf(*candidate.item.text).testFlag(trait);
    }
    bool operator()(const OfType &type) const { return candidate.item.type == type.type; }
    bool operator()(const All &all) const
    {
        return std::all_of(all.nodes.begin(), all.nodes.end(),
            [this](const Node &part) { return fulfils(candidate, part, now); });
    }
    bool operator()(const Any &any) const
    {
        return std::any_of(any.nodes.begin(), any.nodes.end(),
            [this](const Node &part) { return fulfils(candidate, part, now); });
    }
    bool operator()(const auto &words) const
    {
        const Term term = termOf(words);
        return holds(candidate.item.title, term)
            || (candidate.item.text && holds(candidate.item.text->text, term));
    }

    [[nodiscard]] static bool isUnknown()
    {
        Q_ASSERT_X(false, "fulfils", "nothing here tells");
        return true;
    }
    [[nodiscard]] bool isComment() const { return candidate.item.type == ItemType::Comment; }
};

} // namespace

bool isTestable(const Node &part)
{
    const auto *all = std::get_if<All>(&part.value);
    const auto *any = std::get_if<Any>(&part.value);
    if (!all && !any)
        return !std::holds_alternative<Is>(part.value) && !std::holds_alternative<Tag>(part.value);
    const std::vector<Node> &nodes = all ? all->nodes : any->nodes;
    return std::all_of(nodes.begin(), nodes.end(), isTestable);
}

bool fulfils(const Candidate &candidate, const Node &part, qint64 now)
{
    return std::visit(Test {candidate, now}, part.value) != part.isNegated;
}

} // namespace backthread::search
