// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace backthread {

/// Writes a file that is complete or as it was before. Devices and pipes are written to as they are.
/// Any thread that may wait for the disk. Errors: File, DiskFull.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace backthread
