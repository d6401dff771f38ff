// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/profile.h"

namespace backthread::store {

class Connection;

/// Rotating copies of library.db in the profile's backup directory, named `library-<UTC time>.db`. Any
/// thread.

/// Writes a copy where the newest one is older than `age` seconds, and keeps ten: of those of one day rather
/// the last than the first. Copies dated in the future do not count, and are the first to go.
/// `connection` comes from connect(). A copy is complete or does not appear. Error::LibraryDamaged, where
/// there is nothing sound to copy.
[[nodiscard]] Result<void> backUpLibrary(Connection &connection, const Profile &profile, qint64 age);

/// Whether the file is a sound database; a missing file is.
[[nodiscard]] Result<void> checkLibrary(const QString &path);

/// Puts the newest sound backup that is not empty in the library's place, which must be empty. False where
/// there is none; fails where it cannot be copied.
[[nodiscard]] Result<bool> restoreNewestBackup(const Profile &profile);

} // namespace backthread::store
