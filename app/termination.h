// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backthread::app {

/// Tells in the event loop that the system wants the program to end (SIGTERM, SIGINT, SIGHUP), so that it can
/// do so in order. At most one at a time; the thread that made it.
class Termination final : public QObject {
    Q_OBJECT
public:
    Termination();
    ~Termination() override;

Q_SIGNALS:
    void requested();

private:
    int m_read = -1;
    int m_write = -1;
};

} // namespace backthread::app
