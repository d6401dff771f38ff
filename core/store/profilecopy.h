// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/profile.h"

namespace backthread::store {

class Connection;

/// Writes library, cache and settings of an open profile to a directory, to be used by `--profile`: each
/// database as it is at one moment, while it is used. The directory is made; one that holds a profile already
/// is left alone. `connection` comes from connect(). Errors: File, DiskFull, else what the databases said.
[[nodiscard]] Result<void> copyProfile(
    Connection &connection, const Profile &profile, const QString &directory);

} // namespace backthread::store
