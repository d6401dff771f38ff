// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printcommands.h"

#include "core/text/safecut.h"
#include "ui/printing/printjob.h"
#include "ui/wording/errortext.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QRegularExpression>
#include <QStandardPaths>

namespace backthread::printing {

using namespace Qt::StringLiterals;

namespace {

constexpr QMarginsF kMargins {18, 16, 18, 14}; // millimetres

QPageLayout usualLayout()
{
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    const QPageSize size(isLetter ? QPageSize::Letter : QPageSize::A4);
    return {size, QPageLayout::Portrait, kMargins, QPageLayout::Millimeter};
}

} // namespace

PrintCommands::PrintCommands(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

void PrintCommands::print(const PrintedView &view)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(fileNameFor(*view.thread));
    printer->setCreator(u"Backthread"_s);
    printer->setPageMargins(kMargins, QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, view, printer] {
        const QString path = printer->outputFileName();
        if (printer->outputFormat() == QPrinter::PdfFormat && !path.isEmpty()) {
            write(view, {path, printer->pageLayout(), printer->pageRanges()});
            return;
        }
        follow(new PrintJob(view, printer, this), [name = printer->printerName()](const Error &) {
            return tr("The printer “%1” did not take the pages.").arg(name);
        });
    });
    dialog->open();
}

void PrintCommands::saveAsPdf(const PrintedView &view)
{
    if (m_directory.isEmpty())
        m_directory = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(&m_window, tr("Save as PDF"), m_directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF documents (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(fileNameFor(*view.thread) + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, view](const QString &path) {
        m_directory = QFileInfo(path).path();
        write(view, {path, usualLayout(), {}});
    });
    dialog->open();
}

void PrintCommands::write(const PrintedView &view, const PdfFile &file)
{
    auto *job = new PrintJob(view, file, this);
    connect(job, &PrintJob::finished, this, [this, path = file.path] { Q_EMIT saved(path); });
    follow(job, [](const Error &error) { return wording::sentence(error); });
}

void PrintCommands::follow(PrintJob *job, const std::function<QString(const Error &)> &sentence)
{
    auto *progress = new QProgressDialog(tr("Preparing the pages …"), tr("Cancel"), 0, 100, &m_window);
    progress->setAttribute(Qt::WA_ShowWithoutActivating);
    progress->setMinimumDuration(500);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    connect(job, &PrintJob::progressed, progress, &QProgressDialog::setValue);
    connect(progress, &QProgressDialog::canceled, job, &PrintJob::stop);
    connect(job, &PrintJob::committed, progress, [progress] { progress->setCancelButton(nullptr); });
    const auto leave = [job, progress] {
        progress->deleteLater();
        job->deleteLater();
    };
    connect(job, &PrintJob::finished, progress, leave);
    connect(job, &PrintJob::failed, this, [this, leave, sentence](const Error &error) {
        leave();
        if (error.kind != Error::Kind::Cancelled)
            Q_EMIT failed(sentence(error));
    });
}

QString fileNameFor(const discussion::Thread &thread)
{
    constexpr qsizetype kLongest = 80;
    static const QRegularExpression unfit(uR"([\p{C}\x{FFFD}/\\:*?"<>|])"_s);
    QString name = titleOf(thread).replace(unfit, u" "_s).simplified();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    name.truncate(text::safeCut(name, kLongest));
    name = name.trimmed();
    return name.isEmpty() ? QString::number(thread.story().id.number()) : name;
}

} // namespace backthread::printing
