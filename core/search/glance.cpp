// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/glance.h"

#include "core/search/match.h"

#include <algorithm>

namespace backthread::search {

namespace {

bool hasPrefix(const Node &node)
{
    const auto *all = std::get_if<All>(&node.value);
    const auto *any = std::get_if<Any>(&node.value);
    if (!all && !any)
        return std::holds_alternative<Prefix>(node.value);
    const std::vector<Node> &nodes = all ? all->nodes : any->nodes;
    return std::any_of(nodes.begin(), nodes.end(), hasPrefix);
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

std::optional<Glance> beginningsApart(const Query &query)
{
    Glance glance = parted(query, hasPrefix);
    return glance.tests.empty() ? std::nullopt : std::optional(std::move(glance));
}

std::optional<Glance> wordsApart(const Query &query)
{
    Glance glance = parted(query, isOfWords);
    const bool isWhole = glance.tests.empty() || std::get<All>(glance.candidates.root->value).nodes.empty();
    return isWhole ? std::nullopt : std::optional(std::move(glance));
}

} // namespace backthread::search
