// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/glance.h"

#include "core/search/match.h"

#include <algorithm>

namespace backthread::search {

namespace {

bool hasBeginning(const Node &part)
{
    if (const auto *all = std::get_if<All>(&part.value))
        return haveBeginnings(all->nodes);
    if (const auto *any = std::get_if<Any>(&part.value))
        return haveBeginnings(any->nodes);
    return std::holds_alternative<Prefix>(part.value);
}

bool isOfWords(const Node &part)
{
    return matchOf(part).has_value();
}

Glance parted(const Query &query, bool (*isTest)(const Node &))
{
    Glance glance;
    All candidates;
    for (const Node &part : query.root ? partsOf(*query.root) : std::vector<Node>())
        (isOfWords(part) && isTest(part) ? glance.tests : candidates.nodes).push_back(part);
    glance.candidates.root = Node {std::move(candidates), false, {}};
    return glance;
}

} // namespace

bool haveBeginnings(const std::vector<Node> &parts)
{
    return std::any_of(parts.begin(), parts.end(), hasBeginning);
}

std::optional<Glance> beginningsApart(const Query &query)
{
    Glance glance = parted(query, hasBeginning);
    return glance.tests.empty() ? std::nullopt : std::optional(std::move(glance));
}

std::optional<Glance> wordsApart(const Query &query)
{
    Glance glance = parted(query, isOfWords);
    const bool isWhole = glance.tests.empty() || std::get<All>(glance.candidates.root->value).nodes.empty();
    return isWhole ? std::nullopt : std::optional(std::move(glance));
}

} // namespace backthread::search
