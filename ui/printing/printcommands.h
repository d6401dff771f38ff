// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printedthread.h"

#include <QObject>

class QWidget;

namespace backthread::printing {

class PrintJob;
struct PdfFile;

/// What keys and menus do about paper: asks where to, and brings the discussion there while reading goes on.
/// What takes longer than a moment shows how far it is, and can be cancelled. The window's thread only.
class PrintCommands final : public QObject {
    Q_OBJECT
public:
    /// The dialogs belong to `window`.
    explicit PrintCommands(QWidget &window);

    /// By the print dialog, which can write a PDF file as well.
    void print(const PrintedView &view);
    void saveAsPdf(const PrintedView &view);

Q_SIGNALS:
    /// A file is written.
    void saved(const QString &path);
    /// A sentence that says what could not be done.
    void failed(const QString &sentence);

private:
    void write(const PrintedView &view, const PdfFile &file);
    void follow(PrintJob *job, const std::function<QString(const Error &)> &sentence);

    QWidget &m_window;
    QString m_directory; ///< Where the last file went; empty: none did.
};

/// A name for a file with a discussion: its title without what file systems do not take.
[[nodiscard]] QString fileNameFor(const discussion::Thread &thread);

} // namespace backthread::printing
