// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace backthread::bench {

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::sort(values.begin(), values.end());
    return values[size_t(std::ceil(double(values.size()) * share)) - 1];
}

void report(const QString &what, double value, const char *unit, double aim, bool isAtMost)
{
    const bool isReached = isAtMost ? value <= aim : value >= aim;
    std::printf("%-58s %9.2f %-6s %s %7.2f  %s\n", what.toUtf8().constData(), value, unit,
        isAtMost ? "<=" : ">=", aim, isReached ? "" : "MISSED");
    std::fflush(stdout);
}

} // namespace backthread::bench
