// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/item.h"

#include <QHash>

#include <memory>
#include <span>
#include <vector>

namespace backthread::discussion {

/// A whole discussion at one moment: the story and its comments in flat arrays.
///
/// Immutable after construction, so shared freely between threads as ThreadPtr. Comments are numbered from 0
/// in preorder: every comment before its replies, siblings in rank order where the source told it (`kids` of
/// the parent), the others behind them, oldest first. A sub-tree is the half-open range [i, end(i)).
/// Where items contradict each other the parent named by the child decides; items whose chain of parents does
/// not lead to the story (foreign, cyclic) are left out. Index -1 stands for the story everywhere.
class Thread final {
public:
    static constexpr int kStory = -1;

    /// `items` in any order, duplicates allowed (the first wins). Iterative: depth is bounded by memory only.
    Thread(Item story, Items items, Items pollOptions = {});

    [[nodiscard]] const Item &story() const { return m_story; }
    [[nodiscard]] const Items &pollOptions() const { return m_pollOptions; }
    [[nodiscard]] int size() const { return static_cast<int>(m_items.size()); }
    /// Comments in all: the source counts live ones only, and what is held may be a part.
    [[nodiscard]] int comments() const { return qMax(m_story.descendants.value_or(0), size()); }

    /// The item at `index`; the story at kStory.
    [[nodiscard]] const Item &at(int index) const
    {
        return index == kStory ? m_story : m_items[size_t(index)];
    }
    [[nodiscard]] int parent(int index) const { return m_nodes[size_t(index)].parent; }
    /// 1 for a reply to the story.
    [[nodiscard]] int depth(int index) const { return m_nodes[size_t(index)].depth; }
    [[nodiscard]] int end(int index) const { return index == kStory ? size() : m_nodes[size_t(index)].end; }
    /// It is in the sub-tree of `top`, whose root `top` is; of the story's all comments are part.
    [[nodiscard]] bool isWithin(int index, int top) const { return index >= top && index < end(top); }
    /// Comments below this one, itself not counted.
    [[nodiscard]] int descendants(int index) const { return end(index) - index - 1; }
    /// Position among the siblings, from 0.
    [[nodiscard]] int row(int index) const { return m_nodes[size_t(index)].row; }
    /// The direct replies in rank order.
    [[nodiscard]] std::span<const int> children(int index) const;
    /// Every direct reply, oldest first, those included that `kids` names and no source could deliver.
    [[nodiscard]] ItemIds replies(int index) const;
    /// Story-side first: the chain of ancestors of `index`, the story and itself left out.
    [[nodiscard]] std::vector<int> ancestors(int index) const;
    /// Where `id` is; kStory for the story; nothing where it is no part of this thread.
    [[nodiscard]] std::optional<int> indexOf(ItemId id) const;

private:
    struct Node {
        int parent = kStory;
        int depth = 1;
        int end = 0;
        int row = 0;
        int firstChild = 0; ///< Into m_children.
        int childCount = 0;
    };

    Item m_story;
    Items m_pollOptions;
    std::vector<Item> m_items;
    std::vector<Node> m_nodes;
    std::vector<int> m_children; ///< Grouped by parent; the story's first.
    int m_topLevel = 0;
    QHash<ItemId, int> m_index;
};

using ThreadPtr = std::shared_ptr<const Thread>;

/// Both are there, and show the same discussion, maybe at different moments.
[[nodiscard]] inline bool areOfOneStory(const ThreadPtr &a, const ThreadPtr &b)
{
    return a && b && a->story().id == b->story().id;
}

} // namespace backthread::discussion
