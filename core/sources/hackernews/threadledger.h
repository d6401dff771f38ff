// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/item.h"

#include <QHash>

namespace backthread::hackernews {

/// Keeps account of a thread while it is fetched: what is held, and what Firebase has still to be asked for.
///
/// Wanted from Firebase is an item that is named and not held; of what Algolia told, whatever has at least
/// two children, for their rank, and whatever is a stub, for what became of it. A value; one thread at a
/// time.
class ThreadLedger final {
public:
    /// Items of Algolia's answers.
    void addTree(const discussion::Items &items);
    /// An item of Firebase. Returns what it names, in rank order.
    ItemIds addItem(const discussion::Item &item);

    [[nodiscard]] bool isFromFirebase(ItemId id) const { return m_entries.value(id).isFromFirebase; }
    [[nodiscard]] bool isWanted(ItemId id) const;
    /// Everything wanted, breadth first from the story, then what hangs on nothing.
    [[nodiscard]] ItemIds wanted(ItemId story) const;

private:
    struct Entry {
        bool isHeld = false;
        bool isFromFirebase = false;
        bool isStub = false;
        ItemIds children; ///< Firebase's, else as Algolia has them.
    };

    QHash<ItemId, Entry> m_entries; ///< Of all that is held, and of the parents it names.
    ItemIds m_order; ///< The keys, as they came.
};

} // namespace backthread::hackernews
