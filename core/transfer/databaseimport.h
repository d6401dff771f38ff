// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/importer.h"

#include <QStringList>

namespace backthread::transfer {

/// Where the databases lie that `path` stands for, whether they are there or not: those of a profile's
/// directory, else the file itself.
[[nodiscard]] QStringList databasePaths(const QString &path);

/// True for a directory with the databases of a profile, and for one of these databases.
[[nodiscard]] bool isDatabase(const QString &path);

/// Takes the cached items of another profile in, in batches like import(), and its library, as mergeLibrary()
/// does. It is only read, and may be in use. The built-in discussion is left out.
///
/// Errors: File where it cannot be read, Malformed where it is damaged or its cache is older, DatabaseNewer,
/// Cancelled, else what the target said.
[[nodiscard]] Result<ImportReport> importDatabase(
    const QString &path, const ImportTarget &target, const std::stop_token &stop = {});

} // namespace backthread::transfer
