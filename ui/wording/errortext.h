// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/repair.h"

#include <QList>

namespace backthread::wording {

/// The one place where the window turns errors and repairs into sentences.
[[nodiscard]] QString sentence(const Error &error);
/// Everything that had to be repaired, in one text; empty for nothing.
[[nodiscard]] QString sentences(const QList<Repair> &repairs);

} // namespace backthread::wording
