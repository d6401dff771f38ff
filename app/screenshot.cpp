// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QPixmap>

#include <cstdio>

namespace backthread::app {

using namespace std::chrono_literals;

Screenshot::Screenshot(shell::MainWindow &window, const QString &path)
    : QObject(&window)
    , m_window(window)
    , m_path(path)
{
    // Long enough for what follows an answer: storing, reading back, measuring rows.
    m_quiet.setInterval(250ms);
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &Screenshot::take);
    m_patience.setInterval(30s);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Screenshot::take);
    m_patience.start();
    connect(&window, &shell::MainWindow::busyChanged, this, &Screenshot::wait);
    wait();
}

void Screenshot::wait()
{
    if (m_window.isBusy())
        m_quiet.stop();
    else
        m_quiet.start();
}

void Screenshot::take()
{
    m_quiet.stop();
    m_patience.stop();
    const bool saved = m_window.grab().save(m_path, "PNG");
    if (!saved)
        std::fprintf(stderr, "backthread: cannot write %s\n", qUtf8Printable(m_path));
    m_window.close();
    QCoreApplication::exit(saved ? 0 : 1);
}

} // namespace backthread::app
