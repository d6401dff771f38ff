// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/librarycopy.h"
#include "core/store/profile.h"

namespace backthread::store {

class Connection;

/// Looks at every page of library and cache. Errors: LibraryDamaged, DatabaseDamaged.
[[nodiscard]] Result<void> checkDatabases(Connection &connection);

/// Looks at the indexes of words and authors, which needs a connection that may write. Error::IndexDamaged.
[[nodiscard]] Result<void> checkSearchIndex(Connection &connection);
/// Makes these indexes anew from what they are of, which takes as long as the cache is large.
[[nodiscard]] Result<void> rebuildSearchIndex(Connection &connection);

/// Repairs what these find, as far as that can be done while the profile is open: indexes are made anew from
/// what they are of; a library that is damaged then still is replaced by its newest sound backup, and such a
/// cache is put aside at the next start; one that is sound then stays, whatever was remembered of it.
/// `connection` comes from connect(). Error::LibraryDamaged where there is no sound backup; what could not be
/// looked at, since the profile is busy, is neither damaged nor sound: any other error.
[[nodiscard]] Result<discussion::RepairReport> repairDatabases(
    Connection &connection, const Profile &profile);

} // namespace backthread::store
