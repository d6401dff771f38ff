// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/cacheusage.h"
#include "core/services/keeprun.h"

namespace backthread::shell {

/// What keeping offline and being live may cost, and how far the cache may grow. A value.
struct OfflineSettings final {
    int requests = 300; ///< Of one round.
    int megabytes = 50; ///< Likewise.
    bool listens = true; ///< Is live at all.
    bool savesPower = true; ///< Is not live while the computer saves power.
    discussion::CacheLimits limits;

    [[nodiscard]] services::KeepPolicy policy() const;

    static constexpr qint64 kMegabyte = 1'000'000;
    static constexpr int kFewestRequests = 10;
    static constexpr int kMostRequests = 10'000;

    /// From the profile's settings file, and back. Missing and damaged entries give the defaults.
    [[nodiscard]] static OfflineSettings read(const QString &path);
    void write(const QString &path) const;

    friend bool operator==(const OfflineSettings &, const OfflineSettings &) = default;
};

} // namespace backthread::shell
