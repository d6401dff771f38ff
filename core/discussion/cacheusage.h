// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"

#include <QString>

#include <array>

namespace backthread::discussion {

/// How far the cache may grow; 0: as far as it likes. What is bookmarked, watched, kept offline, listed or
/// open is never cleaned away, whatever the limits say. A value.
struct CacheLimits final {
    qint64 bytes = 2'000'000'000; ///< Of the cache's file.
    int days = 0; ///< Since a discussion was last fetched or read.
    int discussions = 0;
    bool keepsRead = true; ///< What was ever opened is not cleaned away either.

    friend bool operator==(const CacheLimits &, const CacheLimits &) = default;
};

/// What takes the space of the cache. A value. Bytes of parts are estimates that add up to `usedBytes`.
struct CacheUsage final {
    /// Why a discussion is there: the first that holds.
    enum class Reason : quint8 { Bookmarked, Watched, KeptOffline, Read, Listed, Other };
    /// When it was last fetched or read.
    enum class Age : quint8 { Day, Week, Month, Year, Older };

    struct Part {
        qint64 discussions = 0;
        qint64 items = 0;
        qint64 bytes = 0;
    };
    struct Discussion {
        ItemId story;
        QString title; ///< Empty: not known.
        qint64 items = 0;
        qint64 bytes = 0;
    };

    qint64 usedBytes = 0;
    qint64 freeBytes = 0; ///< In the file, but without content.
    std::array<Part, 6> byReason; ///< By the number of a Reason.
    std::array<Part, 5> byAge; ///< Likewise of an Age.
    QList<Discussion> biggest; ///< A few, the biggest first.
};

} // namespace backthread::discussion
