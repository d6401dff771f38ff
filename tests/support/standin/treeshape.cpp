// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/treeshape.h"

#include <algorithm>
#include <cmath>

namespace backthread::standin {

namespace {

// The later share of all comments comes in the long tail.
constexpr double kFading = 1.7;
// How far back a reply reaches, in comments: in a dialogue, and to something recent.
constexpr int kDialogue = 12;
constexpr double kRecent = 25.0;
// The chance that a conversation goes one level deeper.
constexpr double kGoesDeeper = 0.97;

double chance(QRandomGenerator &random)
{
    return random.generateDouble();
}

std::vector<qint64> arrivals(const ShapeOptions &options, QRandomGenerator &random)
{
    const auto span = double(std::max<qint64>(1, options.until - options.from - 60));
    std::vector<qint64> times;
    for (int i = 0; i < options.comments; ++i)
        times.push_back(options.from + 60 + qint64(span * std::pow(chance(random), kFading)));
    std::sort(times.begin(), times.end());
    return times;
}

double topShare(int comments)
{
    return comments < 12 ? 0.5 : comments < 100 ? 0.33 : 0.22;
}

int deepestOf(const std::vector<ShapeNode> &nodes, int first)
{
    const auto deepest = std::max_element(nodes.begin() + first, nodes.end(),
        [](const ShapeNode &a, const ShapeNode &b) { return a.depth < b.depth; });
    return int(deepest - nodes.begin());
}

int candidate(const std::vector<ShapeNode> &nodes, QRandomGenerator &random)
{
    const int count = int(nodes.size());
    const double manner = chance(random);
    if (manner < 0.13)
        return deepestOf(nodes, std::max(0, count - kDialogue));
    if (manner < 0.6) {
        const int back = int(-kRecent * std::log(1.0 - chance(random)));
        return std::max(0, count - 1 - back);
    }
    // The parent of a random comment: what has many replies gets more.
    const int drawn = random.bounded(count);
    return nodes[drawn].parent >= 0 ? nodes[drawn].parent : drawn;
}

int chooseParent(const std::vector<ShapeNode> &nodes, const ShapeOptions &options, QRandomGenerator &random)
{
    if (nodes.empty() || chance(random) < topShare(options.comments))
        return -1;
    for (int attempt = 0; attempt < 20; ++attempt) {
        const int found = candidate(nodes, random);
        const int depth = nodes[found].depth;
        if (depth < options.deepest && chance(random) < std::pow(kGoesDeeper, depth - 1))
            return found;
    }
    return -1;
}

} // namespace

std::vector<ShapeNode> makeShape(const ShapeOptions &options, QRandomGenerator &random)
{
    std::vector<ShapeNode> nodes;
    nodes.reserve(std::size_t(options.comments));
    const auto times = arrivals(options, random);
    for (const qint64 time : times) {
        ShapeNode node;
        node.time = time;
        node.parent = chooseParent(nodes, options, random);
        node.rank = -std::log(1.0 - chance(random));
        if (node.parent >= 0) {
            ShapeNode &above = nodes[std::size_t(node.parent)];
            node.depth = above.depth + 1;
            ++above.children;
        }
        nodes.push_back(node);
    }
    for (ShapeNode &node : nodes)
        node.rank += 0.6 * std::log1p(node.children);
    return nodes;
}

} // namespace backthread::standin
