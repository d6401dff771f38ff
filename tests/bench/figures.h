// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// How the benchmarks of large libraries say what they have measured.
namespace backthread::bench {

/// The least of the values that a `share` of them, such as 0.95, is not above; NaN of none.
[[nodiscard]] double percentile(std::vector<double> values, double share);

/// One line: the figure beside what it should be at most, or at least, and whether that is missed.
void report(const QString &what, double value, const char *unit, double aim, bool isAtMost = true);

} // namespace backthread::bench
