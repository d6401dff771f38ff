// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

namespace backthread {

namespace {

constexpr int kLongestRun = 120'000; // milliseconds, on a busy machine under a sanitizer

} // namespace

std::ostream &operator<<(std::ostream &stream, const Outcome &outcome)
{
    return stream << "exit " << outcome.code << "\nout: " << outcome.out.left(4000).toStdString()
                  << "\nerr: " << outcome.err.left(4000).toStdString();
}

Outcome finish(QProcess &process)
{
    Outcome outcome;
    if (process.waitForFinished(kLongestRun) && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.out = QString::fromUtf8(process.readAllStandardOutput());
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

} // namespace backthread
