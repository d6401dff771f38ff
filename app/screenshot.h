// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace backthread::shell {
class MainWindow;
}

namespace backthread::app {

/// Saves a picture of the window once its content has settled, and ends the event loop: with 0, or with 1
/// where the file cannot be written. What has not settled after half a minute is taken as it is. Belongs to
/// the window.
class Screenshot final : public QObject {
    Q_OBJECT
public:
    Screenshot(shell::MainWindow &window, const QString &path);

private:
    void wait();
    void take();

    shell::MainWindow &m_window;
    QString m_path;
    QTimer m_quiet; ///< Runs while nothing is on its way.
    QTimer m_patience;
};

} // namespace backthread::app
