// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"

#include <QString>

namespace backthread::discussion {

/// What somebody wants to know of when something new comes. A value; any thread.
struct Watch final {
    /// The numbers are stored: append only.
    enum class Kind : quint8 {
        Replies = 0, ///< All below `item`: a story's whole thread, or a comment's sub-thread.
        User = 1, ///< All that `name` writes.
        OwnName = 2, ///< Replies to what `name` writes, the reader's own name. There is one at most.
    };
    qint64 id = 0; ///< The store's own; 0: not stored.
    Kind kind = Kind::Replies;
    ItemId item;
    QString name; ///< Upper and lower case differ.
    qint64 created = 0; ///< Seconds since 1970, UTC.
    ItemId since; ///< The last item that was there when it began; what is new comes behind it.
    qint64 checked = 0; ///< When the source was last asked about it; 0: never.
    ItemId story; ///< The item's, as far as is known.
    QString title; ///< The story's; empty: not known.
    QString by; ///< Who wrote the item.

    [[nodiscard]] bool isLike(const Watch &other) const
    {
        return kind == other.kind && item == other.item && name == other.name;
    }
    friend bool operator==(const Watch &, const Watch &) = default;
};

/// A watch, and what it has that nobody has looked at.
struct WatchSummary final {
    Watch watch;
    int unseen = 0;
    ItemId first; ///< The oldest of these; null: there is none.

    friend bool operator==(const WatchSummary &, const WatchSummary &) = default;
};

/// All watches, those with something new first, then the latest.
struct WatchState final {
    QList<WatchSummary> watches;
    ItemIds unseen; ///< Of all of them together, each once, the oldest first.

    friend bool operator==(const WatchState &, const WatchState &) = default;
};

/// Something that a watch has brought, as far as it takes to tell people.
struct WatchedReply final {
    ItemId id;
    ItemId story;
    QString title; ///< The story's; empty: not known.
    QString by;
    QString text; ///< The beginning, on one line.

    friend bool operator==(const WatchedReply &, const WatchedReply &) = default;
};

} // namespace backthread::discussion
