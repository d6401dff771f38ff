// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/discussion/summary.h"

#include <QString>

class QWidget;

namespace backthread::help {

/// What somebody who mends the program wants to know of where it runs: versions, desktop, screens, sizes and
/// numbers. Nothing of it says who uses it, where files lie, or what was read or searched for. In English,
/// whatever the language: it is for a report. The window's thread only.
[[nodiscard]] QString diagnostics(const Result<discussion::Statistics> &statistics, const QWidget &window);

} // namespace backthread::help
