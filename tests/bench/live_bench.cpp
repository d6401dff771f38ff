// SPDX-License-Identifier: GPL-3.0-or-later
// A window with a thread of 2,564 comments open, live, over the stand-in server with 100 ms round trips: from
// a reply in the event stream to the frame that shows it; what 1,000 events a minute cost, one in fifty of
// them of this thread; and what it costs when nothing happens. The server's own thread is left out of what is
// counted. The flood of events lasts half a minute, or as long as --minutes says.
#include "standin/generator.h"
#include "standin/serverthread.h"
#include "tests/stories/desktop.h"
#include "ui/models/threadrowsmodel.h"
#include "ui/shell/statusline.h"
#include "waiting.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace backthread;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kStory = 49'000'000;
constexpr qint64 kOtherStory = 48'000'000;
constexpr int kComments = 2'564;
constexpr int kReplies = 11;
constexpr auto kEventInterval = 60ms; // 1,000 a minute
constexpr double kMinutes = 0.5; // of them
constexpr int kEventsForAReply = 50;
constexpr int kIdleSeconds = 10;

double secondsOn(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * 4096 / 1e6;
}

/// Notes when the viewport was painted last.
class Frames final : public QObject {
public:
    using QObject::QObject;
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                this, [this] { ++count; }, Qt::QueuedConnection); // when it is over
        return QObject::eventFilter(watched, event);
    }
};

class Bench final {
public:
    Bench()
    {
        m_server.invoke([](standin::Server &server) {
            standin::generateThread(server.corpus(), kStory, kComments, 1);
            standin::generateThread(server.corpus(), kOtherStory, kComments, 2);
            server.setDelay(100);
        });
        m_desktop.emplace(store::Profile::in(m_directory.path()),
            hackernews::Addresses {m_server.firebaseUrl(), m_server.algoliaUrl()},
            discussion::parseAddress(QString::number(kStory)).value());
        page().view().viewport()->installEventFilter(&m_frames);
        const auto *status = window().findChild<shell::StatusLine *>();
        m_isReady = waitUntil([&] {
            return status->isLive() && page().snapshot().thread && !page().snapshot().loading
                && page().snapshot().thread->size() >= kComments;
        });
        waitFor(3s); // what the server lists as changed at first is looked at
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }

    /// From the change at the server to the frame, in milliseconds.
    double showReply(int nth)
    {
        const discussion::Thread &thread = *page().snapshot().thread;
        int parent = thread.size() * nth / (kReplies + 1);
        while (thread.descendants(parent) > 0)
            ++parent;
        const ItemId id = thread.at(parent).id;
        (void)page().view().show(id);
        waitFor(2s);
        QElapsedTimer timer;
        timer.start();
        const ItemId reply(m_server.invoke([id](standin::Server &server) {
            return server.corpus().addComment(id.number(), u"amy"_s, u"That is not how I remember it."_s);
        }));
        (void)waitUntil([&] { return page().rows().rowOf(reply) >= 0; });
        (void)waitUntil([&, before = m_frames.count] { return m_frames.count > before; });
        return double(timer.nsecsElapsed()) / 1e6;
    }

    /// Of a core, in percent, while `act` runs.
    double load(const std::function<void()> &act)
    {
        const double own = ownSeconds();
        QElapsedTimer timer;
        timer.start();
        act();
        return (ownSeconds() - own) * 100'000 / double(timer.elapsed());
    }

    void storm(double minutes)
    {
        const int events = int(minutes * 60 / std::chrono::duration<double>(kEventInterval).count());
        for (int event = 0; event < events; ++event) {
            m_server.invoke([&](standin::Server &server) {
                if (event % kEventsForAReply == 0)
                    (void)server.corpus().addComment(kStory, u"bo"_s, u"And another one."_s);
                else
                    server.corpus().setScore(kOtherStory + 1 + m_changed++ % kComments, event);
            });
            waitFor(kEventInterval);
        }
    }

    int requests()
    {
        const int count = m_server.log().count();
        m_server.clearLog();
        return count;
    }

private:
    [[nodiscard]] shell::MainWindow &window() { return m_desktop->windows().first(); }
    [[nodiscard]] threadview::ThreadPage &page() { return window().page(); }
    double ownSeconds()
    {
        return secondsOn(CLOCK_PROCESS_CPUTIME_ID)
            - m_server.invoke([](standin::Server &) { return secondsOn(CLOCK_THREAD_CPUTIME_ID); });
    }

    QTemporaryDir m_directory;
    standin::ServerThread m_server;
    std::optional<stories::Desktop> m_desktop;
    Frames m_frames;
    int m_changed = 0; ///< Elsewhere.
    bool m_isReady = false;
};

void report(const char *what, double value, const char *unit, double aim)
{
    std::printf("%-56s %9.2f %s  <= %6.1f  %s\n", what, value, unit, aim, value <= aim ? "" : "MISSED");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser options;
    options.addOption({u"minutes"_s, {}, u"minutes"_s, QString::number(kMinutes)});
    (void)options.parse(QApplication::arguments()); // what is not known is for other benchmarks
    const double minutes = options.value(u"minutes"_s).toDouble();
    Bench bench;
    if (!bench.isReady()) {
        std::printf("the window does not become live\n");
        return 1;
    }
    std::vector<double> times;
    for (int reply = 1; reply <= kReplies; ++reply)
        times.push_back(bench.showReply(reply));
    std::sort(times.begin(), times.end());
    report("reply in the stream to the frame that shows it, median", times[times.size() / 2], "ms", 1000);
    report("  the slowest", times.back(), "ms", 1000);
    (void)bench.load([&] { bench.storm(kMinutes); });
    (void)bench.requests();
    const double before = residentMegabytes();
    report("1,000 events a minute, of a core", bench.load([&] { bench.storm(minutes); }), "%", 5);
    report("  requests a minute", bench.requests() / minutes, "", 60);
    report("  growth of memory in that time", residentMegabytes() - before, "MB", 1);
    waitFor(3s);
    report("nothing happening, of a core", bench.load([] { waitFor(std::chrono::seconds(kIdleSeconds)); }),
        "%", 0.5);
    return 0;
}
