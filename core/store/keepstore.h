// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"
#include "core/base/result.h"
#include "core/discussion/keep.h"

namespace backthread::store {

class Connection;

/// What is kept offline: the wishes in the library, the discussions they lead to in the cache. Thread: that
/// of its connection. Times in seconds since 1970.
class KeepStore final {
public:
    explicit KeepStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<QList<discussion::Keep>> list();
    /// Stores how many and how often; one that isLike() it is changed. As it is stored, with its number.
    [[nodiscard]] Result<discussion::Keep> save(const discussion::Keep &keep);
    /// Its discussions are like others from now on.
    [[nodiscard]] Result<void> remove(qint64 keep);
    /// Forgets discussions whose Keep the library does not have (any more): it may have been restored.
    [[nodiscard]] Result<void> forgetOrphans();

    /// A round begins, or goes on: when it did for the first time is kept.
    [[nodiscard]] Result<void> begin(qint64 keep, qint64 now);
    [[nodiscard]] Result<void> end(qint64 keep, qint64 now);
    /// The round that is due is left out; the next one counts from now.
    [[nodiscard]] Result<void> skip(qint64 keep, qint64 now);

    /// The round is about these discussions, and no others are kept; all are pending.
    [[nodiscard]] Result<void> setStories(qint64 keep, const ItemIds &stories);
    /// The discussion needs no fetch any more in this round.
    [[nodiscard]] Result<void> setDone(qint64 keep, ItemId story);

    /// How far a round is.
    struct Round {
        ItemIds pending; ///< In the order of fetching, without those below.
        ItemIds fresh; ///< Pending, but held as a whole, and fetched at or after `fresh`.
        int stories = 0; ///< In all.
    };
    [[nodiscard]] Result<Round> round(qint64 keep, qint64 fresh);

    /// The stories of bookmarks, latest first, each once.
    [[nodiscard]] Result<ItemIds> bookmarkedStories(const QString &tag, int limit);

private:
    Connection &m_connection;
};

} // namespace backthread::store
