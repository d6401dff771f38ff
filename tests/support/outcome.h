// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QProcess>

#include <ostream>

namespace backthread {

/// What a run of a program came to.
struct Outcome final {
    int code = -1; ///< -1: it did not end by itself.
    QString out;
    QString err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/// So that a failed expectation shows what the program said.
std::ostream &operator<<(std::ostream &stream, const Outcome &outcome);

/// Waits for the end of what was started.
[[nodiscard]] Outcome finish(QProcess &process);

} // namespace backthread
