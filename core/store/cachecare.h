// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/cacheusage.h"

#include <chrono>

namespace backthread::store {

class Connection;

/// Cleans the cache, in steps so small that nobody waits for one, and tells what fills it. Thread: that of
/// its connection.
///
/// Whole discussions go, the one that was fetched or read longest ago first. Never touched: the built-in one,
/// those in a feed as it was last fetched, those that are kept offline, and those that the library refers to:
/// with a bookmark or a watch, and, where the limits say so, with a visit. That is looked at again in each
/// step, so what is bookmarked meanwhile stays as far as it is still there.
class CacheCare final {
public:
    using Limits = discussion::CacheLimits;
    using Slice = std::chrono::milliseconds;

    explicit CacheCare(Connection &connection)
        : m_connection(connection)
    {
    }

    /// What may go, in order.
    struct Plan {
        ItemIds stories;
        QList<qint64> items; ///< Of each.
        qint64 allItems = 0; ///< Of the whole cache.
        qsizetype due = 0; ///< So many go for their age and number; the others for space, as far as needed.
    };
    [[nodiscard]] Result<Plan> plan(const Limits &limits, qint64 now);

    struct Space {
        qint64 used = 0;
        qint64 free = 0; ///< Of the file, but without content.
        bool canShrink = false; ///< The file was made so that it can.
    };
    [[nodiscard]] Result<Space> space();

    enum class Removal {
        Some, ///< There is more of it.
        Gone, ///< Nothing is left.
        Protected, ///< It stays, as far as it is still there.
    };
    /// Removes a part of a discussion, for about as long as `slice`.
    [[nodiscard]] Result<Removal> removeSome(ItemId story, const Limits &limits, Slice slice);
    /// Makes one piece of the index of words, which forgets what was removed, for about as long as `slice`;
    /// that of authors is small, and does so as it grows. True when that is done.
    [[nodiscard]] Result<bool> mergeWords(bool first, Slice slice);
    enum class Shrinking {
        Some, ///< There are more free pages.
        Done, ///< The file is as small as what it holds, and its log empty, unless somebody is reading.
        Impossible, ///< Of a file that was made otherwise, see rebuild().
    };
    /// Gives free pages back, for about as long as `slice`.
    [[nodiscard]] Result<Shrinking> shrinkSome(Slice slice);
    /// Writes the whole file anew, so that it can shrink from then on. Takes its time.
    [[nodiscard]] Result<void> rebuild();

    [[nodiscard]] Result<discussion::CacheUsage> usage(qint64 now);
    /// Discussions that are kept offline.
    [[nodiscard]] Result<qint64> kept();

private:
    [[nodiscard]] Result<qint64> number(const char *sql);
    [[nodiscard]] Result<bool> isProtected(ItemId story, const Limits &limits);
    [[nodiscard]] Result<void> emptyLog();

    Connection &m_connection;
};

} // namespace backthread::store
