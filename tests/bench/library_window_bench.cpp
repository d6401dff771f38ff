// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a library of 100,000 made-up comments, or as many as --comments says: from a key in the
// search box to the frame with its hits; its start beside one over an empty library; and how late the frames
// of a thread that is scrolled are while a file is imported, beside the same without. With --keep DIRECTORY
// the library is made there, and used again when it is there already, whatever --comments says.
#include "discussions.h"
#include "figures.h"
#include "tests/stories/desktop.h"
#include "ui/lists/listpage.h"
#include "ui/search/searchbox.h"
#include "ui/shell/mainwindow.h"
#include "ui/transfer/imports.h"
#include "waiting.h"
#include "windowrun.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cstdio>

using namespace backthread;
using namespace backthread::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kLibrary = 100'000; // comments
constexpr int kImported = 200'000;
constexpr int kStarts = 9;
constexpr auto kFrame = 16ms;
constexpr int kStep = 40; // pixels scrolled a frame
constexpr auto kQuiet = 5s;

stories::Desktop desktopOver(const QString &directory)
{
    const QUrl nowhere(u"http://127.0.0.1:9"_s); // discard
    return {store::Profile::in(directory), hackernews::Addresses {nowhere, nowhere},
        discussion::parseAddress(QString::number(kStory)).value()};
}

/// Waits for a frame of a view.
class NextFrame final : public QObject {
public:
    void expect(QAbstractScrollArea &view)
    {
        m_isPainted = false;
        view.viewport()->installEventFilter(this);
        view.viewport()->update(); // the same hits as before are a frame, too
    }

    [[nodiscard]] bool isPainted() const { return m_isPainted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) // done when the queue goes on
            QMetaObject::invokeMethod(
                this, [this] { m_isPainted = true; }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isPainted = false;
};

/// From each key to the frame with what its query has found, in milliseconds.
std::vector<double> typeQueries(shell::MainWindow &window)
{
    auto *box = window.findChild<searchui::SearchBox *>();
    lists::ListPane &list = window.list();
    QString found;
    NextFrame frame;
    QObject::connect(&list, &lists::ListPane::searched, &frame, [&](const QString &query) {
        found = query;
        frame.expect(list.page().view());
    });
    std::vector<double> times;
    for (const int rank : {0, 5, 80, 700, 6'000, 50'000}) {
        box->clear();
        for (const QChar letter : Discussions::word(rank) + u' ' + Discussions::word(rank / 2 + 3)) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
            QElapsedTimer timer;
            timer.start();
            QCoreApplication::sendEvent(box, &press);
            if (letter == u' ')
                continue; // the same query
            const bool isShown =
                waitUntil([&] { return found == box->text().trimmed() && frame.isPainted(); });
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
            if (!isShown)
                std::printf("no hits are shown: %s\n", qUtf8Printable(box->text()));
            waitFor(100ms); // as people type; what others count goes on meanwhile
        }
    }
    return times;
}

/// Scrolls a view by and by, and notes the time from one frame to the next.
class Frames final : public QObject {
public:
    explicit Frames(QAbstractScrollArea &view)
        : m_view(view)
    {
        view.viewport()->installEventFilter(this);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(this, [this] { scroll(); });
        m_timer.start(kFrame);
    }

    [[nodiscard]] const std::vector<double> &times() const { return m_times; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            if (m_since.isValid())
                m_times.push_back(double(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void scroll()
    {
        QScrollBar *bar = m_view.verticalScrollBar();
        bar->setValue(bar->value() >= bar->maximum() ? 0 : bar->value() + kStep);
    }

    QAbstractScrollArea &m_view;
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_times;
};

void measureTyping(const QString &directory)
{
    stories::Desktop desktop = desktopOver(directory);
    waitFor(2s);
    const std::vector<double> times = typeQueries(desktop.windows().first());
    report(u"a key to the frame with its hits, 95 of 100 within"_s, percentile(times, 0.95), "ms", 50);
    report(u"  the slowest"_s, percentile(times, 1), "ms", 50);
}

void measureStart(const QString &directory)
{
    const QTemporaryDir empty;
    standin::Corpus corpus;
    addThread(corpus);
    if (!fillProfile(empty.path(), corpus) || !fillProfile(directory, corpus))
        return void(std::printf("a profile cannot be filled\n"));
    std::vector<Run> without;
    std::vector<Run> with;
    for (int run = 0; run <= kStarts; ++run) {
        const Run small = runBackthread(empty.path());
        const Run large = runBackthread(directory);
        if (run == 0)
            continue; // the caches of the system are warm from here on
        without.push_back(small);
        with.push_back(large);
    }
    report(u"first painted window, of that without the library"_s,
        median(with, &Run::painted) / median(without, &Run::painted), "times", 1.1);
    report(u"a cached thread asked to shown, likewise"_s,
        median(with, &Run::thread) / median(without, &Run::thread), "times", 1.1);
}

void measureImport()
{
    const QTemporaryDir directory;
    standin::Corpus corpus;
    addThread(corpus);
    const QString items = directory.filePath(u"items.jsonl"_s);
    if (!fillProfile(directory.path(), corpus) || !writeDiscussions(items, 2, kImported))
        return void(std::printf("a profile cannot be filled\n"));
    stories::Desktop desktop = desktopOver(directory.path());
    shell::MainWindow &window = desktop.windows().first();
    waitFor(2s);
    std::vector<double> quiet;
    {
        const Frames frames(window.page().view());
        waitFor(kQuiet);
        quiet = frames.times();
    }
    auto *imports = window.findChild<transferui::Imports *>();
    QElapsedTimer timer;
    timer.start();
    const Frames frames(window.page().view());
    imports->take({items});
    const bool isDone = waitUntil([imports] { return !imports->isRunning(); });
    if (!isDone)
        return void(std::printf("the import takes too long\n"));
    std::printf(
        "%d comments imported into the open window in %.1f s\n", kImported, double(timer.elapsed()) / 1000);
    std::printf(
        "%-58s %9.2f ms\n", "frame to frame without an import, 99 of 100 within", percentile(quiet, 0.99));
    report(u"frame to frame meanwhile, 99 of 100 within"_s, percentile(frames.times(), 0.99), "ms", 17.7);
    report(u"  the longest"_s, percentile(frames.times(), 1), "ms", 33.3);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({u"comments"_s, {}, u"count"_s, QString::number(kLibrary)});
    options.addOption({u"keep"_s, {}, u"directory"_s});
    (void)options.parse(QCoreApplication::arguments()); // what is not known is for other benchmarks
    const QTemporaryDir temporary;
    const QString kept = options.value(u"keep"_s);
    const QString directory = kept.isEmpty() ? temporary.path() : kept;
    if (!fillLibrary(directory, options.value(u"comments"_s).toInt())) {
        std::fprintf(stderr, "cannot fill %s\n", qUtf8Printable(directory));
        return 1;
    }
    measureStart(directory);
    measureTyping(directory);
    measureImport();
    return 0;
}
