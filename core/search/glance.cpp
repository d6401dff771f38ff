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

} // namespace

std::optional<Glance> glanceOf(const Query &query)
{
    if (!query.root)
        return std::nullopt;
    Glance glance;
    All candidates;
    for (const Node &part : partsOf(*query.root)) {
        const bool isTest = hasPrefix(part) && matchOf(part);
        (isTest ? glance.tests : candidates.nodes).push_back(part);
    }
    if (glance.tests.empty())
        return std::nullopt;
    glance.candidates.root = Node {std::move(candidates), false, {}};
    return glance;
}

} // namespace backthread::search
