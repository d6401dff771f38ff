// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/printing/printedthread.h"

#include <QObject>
#include <QPageLayout>
#include <QPageRanges>

#include <memory>
#include <thread>

class QPrinter;

namespace backthread::printing {

/// A PDF document to be written. A value.
struct PdfFile final {
    QString path;
    QPageLayout layout;
    QPageRanges pages; ///< Empty: all.
};

/// A discussion on its way to a file or a printer. Lives in the window's thread, and has one of its own for
/// laying out, painting and the disk.
///
/// A file is complete, or as it was before. To a printer nothing goes before everything is laid out; from
/// then on it gets everything. Errors: File, DiskFull; Cancelled.
class PrintJob final : public QObject {
    Q_OBJECT
public:
    /// Connect before returning to the event loop.
    PrintJob(const PrintedView &view, const PdfFile &file, QObject *parent = nullptr);
    /// Nobody else touches the printer from now on.
    PrintJob(const PrintedView &view, std::shared_ptr<QPrinter> printer, QObject *parent = nullptr);
    /// Stops; waits for what is under way.
    ~PrintJob() override;

    void stop() { m_thread.request_stop(); }

Q_SIGNALS:
    /// Of a hundred.
    void progressed(int share);
    /// The printer gets the pages from now on; stopping comes too late.
    void committed();
    // One of these, once:
    void finished();
    void failed(const backthread::Error &error);

private:
    void report(int share);
    void commit();
    void finish(const Result<void> &result);

    std::jthread m_thread; ///< Last, so that it ends before what it uses.
};

} // namespace backthread::printing
