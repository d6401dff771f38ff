// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of itself.
#include "core/base/whendone.h"
#include "core/services/libraryservice.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/diagnostics.h"
#include "ui/help/manualdialog.h"
#include "ui/shell/linkopener.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/showbeside.h"

#include <QClipboard>
#include <QGuiApplication>

namespace backthread::shell {

void MainWindow::showManual()
{
    using help::ManualDialog;
    showBeside<ManualDialog>(*this, [this] {
        auto *manual = new ManualDialog(this);
        connect(manual, &ManualDialog::linkActivated, this, &MainWindow::openLink);
        return manual;
    });
}

void MainWindow::showAbout()
{
    using help::AboutDialog;
    showBeside<AboutDialog>(*this, [this] {
        auto *about = new AboutDialog(this);
        connect(about, &AboutDialog::linkActivated, this, &MainWindow::openLink);
        connect(about, &AboutDialog::diagnosticsWanted, this, &MainWindow::copyDiagnostics);
        return about;
    });
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
