// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/summary.h"
#include "core/discussion/thread.h"

#include <QHash>

namespace backthread::store {

class Connection;
class StoryFinder;

/// The cached items and the discussions they make up.
///
/// Thread: that of its connection. Invariant: `item.story` is the topmost ancestor known by id. When an item
/// arrives whose id stood in for a story so far, or that was moved to another story, everything below it
/// moves to its own topmost ancestor, so items may come in any order.
class ItemStore final {
public:
    explicit ItemStore(Connection &connection)
        : m_connection(connection)
    {
    }

    struct SaveReport {
        int stored = 0;
        int rejected = 0; ///< Items whose chain of parents is a circle.
    };
    /// Merges what the items say into what is known, in one transaction. `now` in seconds since 1970.
    [[nodiscard]] Result<SaveReport> save(const discussion::Items &items, qint64 now);

    [[nodiscard]] Result<discussion::Item> item(ItemId id);
    /// Those of them that are stored.
    [[nodiscard]] Result<discussion::Items> items(const ItemIds &ids);
    /// The story an item belongs to, as far as is known.
    [[nodiscard]] Result<ItemId> storyOf(ItemId id);
    /// The whole discussion that `id` belongs to; NotFound where nothing of it is cached.
    [[nodiscard]] Result<discussion::ThreadPtr> thread(ItemId id);

    [[nodiscard]] Result<void> recordFetch(ItemId story, const discussion::FetchRecord &record);
    /// An empty record where the story was never fetched as a whole.
    [[nodiscard]] Result<discussion::FetchRecord> lastFetch(ItemId story);

    /// When a source last spoke of any of a story's items; 0 where none is cached.
    [[nodiscard]] Result<qint64> lastHeardOf(ItemId story);

    /// Counts; the sizes of the files are left at zero.
    [[nodiscard]] Result<discussion::Statistics> statistics();

private:
    /// The stories of those of the items that are stored.
    [[nodiscard]] Result<QHash<ItemId, ItemId>> storiesOf(const discussion::Items &items);
    /// True where the item was not known.
    [[nodiscard]] Result<bool> write(
        const discussion::Item &item, ItemId story, StoryFinder &finder, qint64 now);
    /// Takes along what hangs on an item that was moved to another story.
    [[nodiscard]] Result<void> moveBelow(ItemId item, ItemId before, ItemId story, StoryFinder &finder);
    /// Makes words of new items findable.
    [[nodiscard]] Result<void> index(const QSet<ItemId> &added);

    Connection &m_connection;
};

} // namespace backthread::store
