// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exports.h"

#include "core/base/whendone.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace backthread::transferui {

using transfer::Format;

namespace {

QString endingOf(Format format)
{
    switch (format) {
    case Format::Text:
        return QStringLiteral("txt");
    case Format::Markdown:
        return QStringLiteral("md");
    case Format::Html:
        return QStringLiteral("html");
    case Format::Json:
        return QStringLiteral("json");
    case Format::Csv:
        return QStringLiteral("csv");
    }
    return {};
}

} // namespace

Exports::Exports(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

void Exports::ask(const QList<Exportable> &exportables)
{
    auto *dialog = new ExportDialog(exportables, m_last, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_last = {dialog->exportable().key, dialog->format()};
        askWhere(dialog->exportable(), dialog->format());
    });
    dialog->open();
}

void Exports::askWhere(const Exportable &exportable, Format format)
{
    if (m_directory.isEmpty())
        m_directory = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString ending = endingOf(format);
    auto *dialog = new QFileDialog(&m_window, tr("Export"), m_directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(exportable.fileName + QLatin1Char('.') + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, exportable, format](const QString &path) {
        m_directory = QFileInfo(path).path();
        save(exportable, format, path);
    });
    dialog->open();
}

void Exports::save(const Exportable &exportable, Format format, const QString &path)
{
    whenDone(exportable.save(format, path), this, [this, path](const Result<void> &written) {
        if (written)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(written.error());
    });
}

} // namespace backthread::transferui
