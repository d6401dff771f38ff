// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace backthread::store {

class Connection;

/// Brings a database to the schema of this program: applies ":/migrations/<family>/NNN.sql" in order, each in
/// one transaction together with its number in `PRAGMA user_version`. A fresh database is made by replaying
/// all of them. Statements of a file are separated by a line that holds only `--;`.
///
/// Errors: DatabaseNewer, with nothing touched, where the file's number is above the newest migration.
[[nodiscard]] Result<void> migrate(Connection &connection, const QString &family);

/// The number of the last migration that was applied; 0 for a fresh database.
[[nodiscard]] Result<int> versionOf(Connection &connection);

/// The number of the newest migration of a family.
[[nodiscard]] int newestMigration(const QString &family);

} // namespace backthread::store
