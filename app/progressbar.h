// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <optional>

namespace backthread::app {

class Console;

/// A line at the bottom of a terminal that shows how far a piece of work has come. It appears when the work
/// has taken a second, and goes when this object does. The main thread.
class ProgressBar final {
public:
    explicit ProgressBar(Console &console);
    ~ProgressBar() { clear(); }
    Q_DISABLE_COPY_MOVE(ProgressBar)

    /// `fraction` from 0 to 1; nothing where the end is not known. Draws ten times a second at most.
    void show(std::optional<double> fraction, const QString &label);
    /// Makes room for other output.
    void clear();

private:
    Console &m_console;
    QElapsedTimer m_sinceStart;
    qint64 m_nextDrawing; ///< Milliseconds.
    bool m_isDrawn = false;
};

} // namespace backthread::app
