// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace backthread::shell {

/// The hours of each day in which nothing is told on the desktop. A value; in local time.
struct QuietHours final {
    bool areOn = false;
    QTime from {22, 0};
    QTime to {7, 0}; ///< The first moment behind them. The same as `from`: there are none.

    [[nodiscard]] bool contains(QTime time) const;
    /// When they are over that `now` is in.
    [[nodiscard]] QDateTime endAfter(const QDateTime &now) const;

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

} // namespace backthread::shell
