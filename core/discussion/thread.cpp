// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/thread.h"

#include <algorithm>
#include <numeric>

namespace backthread::discussion {

namespace {

/// Puts one parent's replies into order: those its `kids` names as it names them, then the rest by age.
void sortSiblings(std::vector<int> &siblings, const std::optional<ItemIds> &kids, const Items &items)
{
    QHash<ItemId, int> ranks;
    if (kids) {
        for (const ItemId id : *kids) {
            if (!ranks.contains(id))
                ranks.insert(id, int(ranks.size()));
        }
    }
    std::sort(siblings.begin(), siblings.end(), [&](int left, int right) {
        const ItemId a = items.at(left).id;
        const ItemId b = items.at(right).id;
        const int rankA = ranks.value(a, std::numeric_limits<int>::max());
        const int rankB = ranks.value(b, std::numeric_limits<int>::max());
        return rankA != rankB ? rankA < rankB : a < b;
    });
}

} // namespace

Thread::Thread(Item story, Items items, Items pollOptions)
    : m_story(std::move(story))
    , m_pollOptions(std::move(pollOptions))
{
    QHash<ItemId, int> positions;
    positions.reserve(items.size());
    for (int i = int(items.size()) - 1; i >= 0; --i)
        positions.insert(items.at(i).id, i); // the first of duplicates stays
    positions.remove(m_story.id);

    std::vector<int> topLevel;
    std::vector<std::vector<int>> replies(size_t(items.size()));
    for (const auto [id, position] : positions.asKeyValueRange()) {
        const ItemId parent = items.at(position).parent;
        if (parent == m_story.id)
            topLevel.push_back(position);
        else if (const auto found = positions.constFind(parent); found != positions.cend())
            replies[size_t(*found)].push_back(position);
    }

    // Depth first with a stack of our own; an item has one parent, so whatever is reached from the story is a
    // tree, and circles are never reached.
    struct Open {
        int index;
        std::vector<int> siblings;
        size_t next = 0;
    };
    m_items.reserve(size_t(items.size()));
    m_nodes.reserve(size_t(items.size()));
    sortSiblings(topLevel, m_story.kids, items);
    std::vector<Open> open;
    open.push_back({kStory, std::move(topLevel), 0});
    while (!open.empty()) {
        Open &current = open.back();
        if (current.next == current.siblings.size()) {
            if (current.index != kStory)
                m_nodes[size_t(current.index)].end = size();
            open.pop_back();
            continue;
        }
        const int row = int(current.next);
        const int position = current.siblings[current.next++];
        const int index = size();
        m_nodes.push_back({.parent = current.index, .depth = int(open.size()), .row = row});
        m_items.push_back(std::move(items[position]));
        m_index.insert(m_items.back().id, index);
        std::vector<int> &children = replies[size_t(position)];
        // `items` no longer holds what was moved out, but ids are trivially copied, so sorting still works.
        sortSiblings(children, m_items.back().kids, items);
        open.push_back({index, std::move(children), 0});
    }

    // Children are grouped by parent in one array.
    std::vector<int> counts(m_nodes.size() + 1, 0);
    for (const Node &node : m_nodes)
        ++counts[size_t(node.parent + 1)];
    m_topLevel = counts[0];
    int first = m_topLevel;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        m_nodes[i].firstChild = first;
        m_nodes[i].childCount = counts[i + 1];
        first += counts[i + 1];
    }
    m_children.resize(m_nodes.size());
    for (int i = 0; i < size(); ++i) {
        const Node &node = m_nodes[size_t(i)];
        const int start = node.parent == kStory ? 0 : m_nodes[size_t(node.parent)].firstChild;
        m_children[size_t(start + node.row)] = i;
    }
}

std::span<const int> Thread::children(int index) const
{
    if (index == kStory)
        return {m_children.data(), size_t(m_topLevel)};
    const Node &node = m_nodes[size_t(index)];
    return {m_children.data() + node.firstChild, size_t(node.childCount)};
}

ItemIds Thread::replies(int index) const
{
    ItemIds ids = at(index).kids.value_or(ItemIds());
    for (const int child : children(index))
        ids.append(at(child).id);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::vector<int> Thread::ancestors(int index) const
{
    std::vector<int> chain;
    for (int i = index == kStory ? kStory : parent(index); i != kStory; i = parent(i))
        chain.push_back(i);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

std::optional<int> Thread::indexOf(ItemId id) const
{
    if (id == m_story.id)
        return kStory;
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? std::nullopt : std::optional(*found);
}

} // namespace backthread::discussion
