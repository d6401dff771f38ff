// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of itself.
#include "core/base/whendone.h"
#include "core/services/libraryservice.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/diagnostics.h"
#include "ui/help/manualdialog.h"
#include "ui/shell/linkopener.h"
#include "ui/shell/mainwindow.h"

#include <QClipboard>
#include <QGuiApplication>

namespace backthread::shell {

void MainWindow::showManual()
{
    auto *manual = findChild<help::ManualDialog *>();
    if (!manual) {
        manual = new help::ManualDialog(this);
        manual->setAttribute(Qt::WA_DeleteOnClose);
        connect(manual, &help::ManualDialog::linkActivated, this,
            [this](const QUrl &url) { m_services.links.open(url); });
    }
    manual->show();
    manual->activateWindow();
}

void MainWindow::showAbout()
{
    auto *about = findChild<help::AboutDialog *>();
    if (!about) {
        about = new help::AboutDialog(this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        connect(about, &help::AboutDialog::linkActivated, this,
            [this](const QUrl &url) { m_services.links.open(url); });
        connect(about, &help::AboutDialog::diagnosticsWanted, this, &MainWindow::copyDiagnostics);
    }
    about->show();
    about->activateWindow();
}

void MainWindow::copyDiagnostics()
{
    using discussion::Statistics;
    whenDone(m_services.library.statistics(), this, [this](const Result<Statistics> &statistics) {
        QGuiApplication::clipboard()->setText(help::diagnostics(statistics, *this));
        say(tr("Copied: version, desktop, screens and sizes; nothing of what you read"));
    });
}

} // namespace backthread::shell
