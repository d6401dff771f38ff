// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/imports.h"

#include "core/base/letgo.h"
#include "core/base/whendone.h"
#include "core/services/libraryservice.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStandardPaths>

namespace backthread::transferui {

using services::Import;
using transfer::ImportProgress;
using transfer::ImportReport;

namespace {

QStringList filesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

Imports::Imports(QWidget &window, const Services &services)
    : QObject(&window)
    , m_window(window)
    , m_services(services)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

Imports::~Imports() = default;

void Imports::askForFiles()
{
    if (m_directory.isEmpty())
        m_directory = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(&m_window, tr("Import"), m_directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setLabelText(QFileDialog::Accept, tr("Import"));
    dialog->setNameFilters({tr("Discussions, bookmarks, lists of ids, profiles (*)"),
        tr("Files (*.json *.jsonl *.gz *.html *.htm *.txt *.db)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_directory = QFileInfo(paths.constFirst()).path();
        take(paths);
    });
    dialog->open();
}

void Imports::take(const QStringList &paths)
{
    m_waiting += paths;
    if (!isRunning())
        takeNext();
}

void Imports::takeNext()
{
    letGo(m_import, this); // which is what calls
    if (m_waiting.isEmpty()) {
        Q_EMIT ended();
        return;
    }
    const QString path = m_waiting.takeFirst();
    m_progress = {.name = QFileInfo(path).fileName()};
    m_before = 0;
    m_running.start();
    m_import = m_services.transfers.import(path);
    connect(m_import.get(), &Import::progressed, this, [this](const ImportProgress &read) {
        m_progress.read = read;
        if (!m_progress.isStopped)
            m_progress.seconds = m_before + double(m_running.elapsed()) / 1000;
        Q_EMIT progressed(m_progress);
    });
    connect(m_import.get(), &Import::finished, this, &Imports::finish);
    connect(m_import.get(), &Import::tidied, this, &Imports::takeNext);
    Q_EMIT progressed(m_progress);
}

void Imports::finish(const Result<ImportReport> &report)
{
    const QString name = m_progress.name;
    if (report)
        Q_EMIT imported(name, *report);
    else
        Q_EMIT failed(name, report.error());
    // What failed half-way has changed the library too.
    if (!report || report->bookmarks + report->others > 0) {
        m_services.library.noteMerge();
        askForUnknown();
    }
}

void Imports::askForUnknown()
{
    whenDone(m_services.transfers.unknownBookmarks(), this, [this](const Result<ItemIds> &unknown) {
        if (unknown && !unknown->isEmpty())
            Q_EMIT unknownBookmarksCame(int(unknown->size()));
    });
}

void Imports::stop()
{
    if (!isRunning() || std::exchange(m_progress.isStopped, true))
        return;
    m_before += double(m_running.elapsed()) / 1000;
    m_import->rest();
    Q_EMIT progressed(m_progress);
}

void Imports::resume()
{
    if (!isRunning() || !std::exchange(m_progress.isStopped, false))
        return;
    m_running.start();
    m_import->resume();
    Q_EMIT progressed(m_progress);
}

bool Imports::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto &drop = static_cast<QDropEvent &>(*event);
        const QStringList paths = filesIn(*drop.mimeData());
        if (!paths.isEmpty()) {
            drop.acceptProposedAction();
            if (event->type() == QEvent::Drop)
                take(paths);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace backthread::transferui
