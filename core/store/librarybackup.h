// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/librarycopy.h"
#include "core/store/profile.h"

#include <QStringList>

namespace backthread::store {

class Connection;

/// Rotating copies of library.db in the profile's backup directory, named `library-<UTC time>.db`. Any
/// thread.

/// Writes a copy where the newest one is older than `age` seconds, and keeps ten: of those of one day rather
/// the last than the first. Copies dated in the future do not count, and are the first to go.
/// `connection` comes from connect(). A copy is complete or does not appear. Error::LibraryDamaged, where
/// there is nothing sound to copy.
[[nodiscard]] Result<void> backUpLibrary(Connection &connection, const Profile &profile, qint64 age);

/// Where a copy may lie for a while; what a killed process left there goes with later backups.
[[nodiscard]] QString unfinishedCopyPath(const Profile &profile);

/// The paths of the copies, newest first.
[[nodiscard]] QStringList libraryBackups(const Profile &profile);
/// The same with what they hold.
[[nodiscard]] QList<discussion::LibraryCopy> describeBackups(const Profile &profile);

/// Makes the library what the one at `path` is: a copy, or the library of another profile, of this version or
/// an older one. In one transaction, so others who have the library open go on with it. What it was is copied
/// first. `connection` comes from connect(). Errors: NotFound, Malformed where it is no sound library,
/// DatabaseNewer; then nothing is changed.
[[nodiscard]] Result<void> restoreLibrary(
    Connection &connection, const Profile &profile, const QString &path);

/// The same, without a copy of what it was: for a library that nothing sound can be copied of.
[[nodiscard]] Result<void> replaceLibrary(
    Connection &connection, const Profile &profile, const QString &path);

/// Whether the file is a sound database; a missing file is.
[[nodiscard]] Result<void> checkLibrary(const QString &path);

/// Puts the newest sound backup that is not empty in the library's place, which must be empty. False where
/// there is none; fails where it cannot be copied.
[[nodiscard]] Result<bool> restoreNewestBackup(const Profile &profile);

} // namespace backthread::store
