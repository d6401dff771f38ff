// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printjob.h"

#include "core/base/outputfile.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <functional>

namespace backthread::printing {

using namespace Qt::StringLiterals;

namespace {

// Laying out and painting take about as long as each other.
constexpr int kLaidOut = 50;
constexpr int kPainted = 100;

/// What a job asks and tells while it works.
struct Course final {
    std::function<bool()> isStopped;
    std::function<void(int share)> report;
    std::function<void()> commit = {};
};

/// Reports each share once.
class Progress final {
public:
    Progress(const Course &course, int from, int to)
        : m_course(course)
        , m_from(from)
        , m_to(to)
        , m_last(from)
    {
    }

    void reach(int done, int all)
    {
        const int share = m_from + int(qint64(m_to - m_from) * done / std::max(1, all));
        if (share > std::exchange(m_last, share))
            m_course.report(share);
    }

private:
    const Course &m_course;
    int m_from;
    int m_to;
    int m_last;
};

Result<void> layOut(PrintedThread &thread, const Course &course)
{
    Progress progress(course, 0, kLaidOut);
    for (int done = 0; thread.layOutNext(); ++done) {
        if (course.isStopped())
            return fail(Error::cancelled());
        progress.reach(done, thread.rowCount());
    }
    return {};
}

std::vector<int> chosenPages(const PrintedThread &thread, const QPageRanges &ranges)
{
    std::vector<int> chosen;
    for (int page = 0; page < int(thread.pages().size()); ++page) {
        if (ranges.isEmpty() || ranges.contains(page + 1))
            chosen.push_back(page);
    }
    return chosen;
}

Result<void> paint(PrintedThread &thread, QPagedPaintDevice &device, const Course &course)
{
    const std::vector<int> chosen = chosenPages(thread, device.pageRanges());
    if (chosen.empty())
        return {};
    QPainter painter;
    if (!painter.begin(&device))
        return fail(Error::file(u"no page can be begun"_s));
    painter.scale(device.logicalDpiX() / qreal(PrintedThread::kPerInch),
        device.logicalDpiY() / qreal(PrintedThread::kPerInch));
    Progress progress(course, kLaidOut, kPainted);
    for (size_t i = 0; i < chosen.size(); ++i) {
        if (course.isStopped())
            return fail(Error::cancelled());
        if (i > 0 && !device.newPage())
            return fail(Error::file(u"no further page can be begun"_s));
        thread.paint(painter, chosen[i]);
        progress.reach(int(i) + 1, int(chosen.size()));
    }
    return painter.end() ? Result<void>() : fail(Error::file(u"the pages cannot be finished"_s));
}

QSize paperOf(const QPageLayout &layout)
{
    return layout.paintRectPixels(PrintedThread::kPerInch).size();
}

Result<void> writePdf(const PrintedView &view, const PdfFile &file, const Course &course)
{
    PrintedThread thread(view, paperOf(file.layout));
    if (auto laidOut = layOut(thread, course); !laidOut)
        return laidOut;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(titleOf(*view.thread));
    writer.setCreator(u"Backthread"_s);
    writer.setPageLayout(file.layout);
    writer.setPageRanges(file.pages);
    if (auto painted = paint(thread, writer, course); !painted)
        return painted;
    return writeFile(file.path, buffer.data());
}

Result<void> print(const PrintedView &view, QPrinter &printer, const Course &course)
{
    PrintedThread thread(view, paperOf(printer.pageLayout()));
    if (auto laidOut = layOut(thread, course); !laidOut)
        return laidOut;
    // What a printer was given cannot be taken back, and half of it is worth less than nothing.
    course.commit();
    return paint(thread, printer, {[] { return false; }, course.report});
}

} // namespace

PrintJob::PrintJob(const PrintedView &view, const PdfFile &file, QObject *parent)
    : QObject(parent)
    , m_thread([this, view, file](const std::stop_token &stop) {
        const Course course {[&] { return stop.stop_requested(); }, [this](int share) { report(share); }};
        finish(writePdf(view, file, course));
    })
{
}

PrintJob::PrintJob(const PrintedView &view, std::shared_ptr<QPrinter> printer, QObject *parent)
    : QObject(parent)
    , m_thread([this, view, printer = std::move(printer)](const std::stop_token &stop) {
        const Course course {[&] { return stop.stop_requested(); }, [this](int share) { report(share); },
            [this] { commit(); }};
        finish(print(view, *printer, course));
    })
{
}

PrintJob::~PrintJob()
{
    m_thread.request_stop();
    m_thread.join(); // before the QObject goes, which the thread posts events to
}

void PrintJob::report(int share)
{
    QMetaObject::invokeMethod(
        this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
}

void PrintJob::commit()
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT committed(); }, Qt::QueuedConnection);
}

void PrintJob::finish(const Result<void> &result)
{
    std::function<void()> tell = [this] { Q_EMIT finished(); };
    if (!result)
        tell = [this, error = result.error()] { Q_EMIT failed(error); };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

} // namespace backthread::printing
