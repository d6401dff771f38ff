// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/repair.h"
#include "core/base/result.h"
#include "core/store/profile.h"

#include <QStringList>

#include <memory>

namespace backthread::store {

class Connection;

/// Makes the directories and both databases ready: creates, migrates, and recovers what is damaged.
///
/// A damaged file is renamed to `<name>.damaged-<UTC time>` beside it; a library is never deleted, of caches
/// the one that was put aside last is kept. Processes that open one profile at a time wait for each other.
/// Any thread. Errors: ReadOnly, DiskFull, DatabaseNewer (nothing touched), File, Database.
[[nodiscard]] Result<QList<Repair>> prepare(const Profile &profile);

/// A connection with cache.db as `main` and library.db as `library`, as every store expects it.
/// The profile has been prepared. Library transactions are on disk when they return (synchronous FULL); the
/// cache may lose its last ones with the power, never its consistency (NORMAL).
enum class Access { Read, Write };
[[nodiscard]] Result<std::unique_ptr<Connection>> connect(const Profile &profile, Access access);

/// Remembers that a query found the cache damaged, so that the next prepare() puts it aside.
void condemnCache(const Profile &profile);
/// The same of the indexes of words and authors, which it makes anew.
void condemnIndexes(const Profile &profile);
/// Forgets both.
void pardonCache(const Profile &profile);

} // namespace backthread::store
