// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QJsonObject>
#include <QLatin1String>
#include <QMutex>

namespace backthread::app {

/// Appends to a file what happens when, one JSON object a line: {"t_ms": 12.3, "event": "list.painted",
/// "rows": 30}. `t_ms` counts from the start of the process, as the kernel tells it.
///
/// Any thread. Events: window.painted, list.painted {rows}, thread.requested {id}, thread.painted {id,
/// comments, from}, thread.complete {id, comments}, search.done {query, hits, ms}.
class Trace final {
public:
    /// Without a file nothing is ever written.
    Trace() = default;
    Q_DISABLE_COPY_MOVE(Trace)

    /// Error::File where it cannot be written.
    [[nodiscard]] Result<void> open(const QString &path);

    void record(QLatin1String event, const QJsonObject &values = {});

    /// Milliseconds since the process was started.
    [[nodiscard]] static double sinceStart();

private:
    QMutex m_mutex;
    QFile m_file;
};

} // namespace backthread::app
