// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace backthread {

/// The time of day as a port, so that tests can stand still or jump. Any thread. Seconds since 1970, UTC.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual qint64 now() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 now() const override;
};

} // namespace backthread
