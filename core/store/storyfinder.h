// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/item.h"

#include <QHash>

#include <optional>

namespace backthread::store {

class ItemStore;

/// Finds the story of each item of a batch that is being saved: its topmost known ancestor, looking into the
/// batch first, then the cache. Thread: that of the store, which outlives it.
class StoryFinder final {
public:
    /// `cached`: the stories of those of the batch that the cache has.
    StoryFinder(ItemStore &store, const discussion::Items &batch, const QHash<ItemId, ItemId> &cached);

    /// Nothing where the chain of parents runs in a circle.
    [[nodiscard]] Result<std::optional<ItemId>> storyOf(ItemId id);

    /// The story that the cache has an item in; nothing where it has no such item.
    [[nodiscard]] Result<std::optional<ItemId>> cachedStoryOf(ItemId id);
    /// To be told of what is written,
    void setCached(ItemId id, ItemId story);
    /// and when other items have moved with it: from then on the cache is asked again.
    void forget();

private:
    [[nodiscard]] Result<ItemId> parentOf(ItemId id);

    ItemStore &m_store;
    QHash<ItemId, std::optional<ItemId>> m_cached; ///< As far as it was asked for.
    QHash<ItemId, ItemId> m_parents;
    QHash<ItemId, ItemId> m_told; ///< Stories, by their source: for those whose parent nobody knows.
    QHash<ItemId, std::optional<ItemId>> m_stories; ///< As they were found.
};

} // namespace backthread::store
