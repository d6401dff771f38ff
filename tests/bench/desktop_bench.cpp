// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop waits for, over whole processes and a bus of its own: a second start until the window of
// the first is in front, beside a start of a bare window of Qt in the same run; and answers to GNOME's search
// and KRunner over 100,000 made-up comments, or as many as --comments says. With --keep DIRECTORY their
// library is made there, and used again when it is there already.
#include "discussions.h"
#include "figures.h"
#include "privatebus.h"
#include "windowrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <cmath>
#include <cstdio>

using namespace backthread;
using namespace backthread::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCached = 100'000;
constexpr int kRuns = 15;
constexpr int kAsked = 5; // of each question, the middle of which counts
constexpr int kPatience = 30'000; // milliseconds
const QString kService = u"org.backthread.backthread"_s;

/// A process of the program that has the user's own profile, under `directory`, and can be asked by the bus.
class First final {
public:
    First(const QString &directory, const QStringList &arguments)
        : m_trace(directory + u"/trace.jsonl"_s)
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const auto &home : {u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s})
            m_environment.insert(home, directory);
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());
        QFile::remove(m_trace);
        m_process.setProcessEnvironment(m_environment);
        m_process.start(
            QStringLiteral(BACKTHREAD), QStringList {u"--offline"_s, u"--trace"_s, m_trace} + arguments);
    }
    ~First() { stop(m_process); }
    Q_DISABLE_COPY_MOVE(First)

    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    [[nodiscard]] QDBusConnection bus() const { return m_bus.connection(u"bench"_s); }
    [[nodiscard]] bool isThere() const { return bus().interface()->isServiceRegistered(kService).value(); }
    /// How often it has told that.
    [[nodiscard]] qsizetype count(const QByteArray &event) const
    {
        QFile file(m_trace);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('"' + event + '"') : 0;
    }

private:
    PrivateBus m_bus;
    QString m_trace;
    QProcessEnvironment m_environment;
    QProcess m_process;
};

template <typename Condition>
bool waitFor(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < kPatience)
        QThread::usleep(200);
    return condition();
}

double bareWindow(const QString &database)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(BARE_WINDOW), {database});
    process.waitForReadyRead();
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    stop(process);
    return milliseconds;
}

/// From its start until the first process has brought its window in front.
double secondStart(const First &first)
{
    const qsizetype before = first.count("window.raised");
    QProcess process;
    process.setProcessEnvironment(first.environment());
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(BACKTHREAD), {u"welcome"_s});
    process.waitForStarted();
    const bool isRaised = waitFor([&] { return first.count("window.raised") > before; });
    const double milliseconds = isRaised ? double(timer.nsecsElapsed()) / 1e6 : 1e9;
    process.waitForFinished();
    return milliseconds;
}

void measureSecondStart()
{
    const QTemporaryDir directory;
    const First first(directory.path(), {});
    if (!waitFor([&first] { return first.isThere() && first.count("thread.painted") > 0; }))
        return void(std::printf("the first process does not come up\n"));
    std::vector<double> bare;
    std::vector<double> second;
    for (int run = 0; run <= kRuns; ++run) {
        const double floor = bareWindow(directory.filePath(u"bare.db"_s));
        const double own = secondStart(first);
        if (run == 0)
            continue; // the caches of the system are warm from here on
        bare.push_back(floor);
        second.push_back(own);
    }
    std::printf("a bare window of Qt, started and painted: %.1f ms\n", percentile(bare, 0.5));
    report(u"second start to raised window, median"_s, percentile(second, 0.5), "ms", 100);
    report(u"  of the bare window's start"_s, percentile(second, 0.5) / percentile(bare, 0.5), "times", 1.0);
}

/// What people type into the search of a desktop: words of all frequencies, and beginnings of them.
QList<QStringList> questions()
{
    QList<QStringList> all;
    for (int i = 0; i < 20; ++i) {
        const QString word = Discussions::word(int(std::pow(Discussions::kWords, double(i) / 20.0)));
        const QString other = Discussions::word(i * 7 + 3);
        all += {{word}, {word.left(3)}, {other, word}, {other, word.left(4)}};
    }
    return all;
}

double timeOf(const QDBusConnection &bus, const QString &object, const QString &method,
    const QVariantList &arguments, QDBusMessage &reply)
{
    const QString interface =
        object.endsWith(u"Runner"_s) ? u"org.kde.krunner1"_s : u"org.gnome.Shell.SearchProvider2"_s;
    auto message = QDBusMessage::createMethodCall(kService, object, interface, method);
    message.setArguments(arguments);
    QElapsedTimer timer;
    timer.start();
    reply = bus.call(message, QDBus::Block, kPatience);
    return reply.type() == QDBusMessage::ReplyMessage ? double(timer.nsecsElapsed()) / 1e6 : 1e9;
}

void measureSearch(const QString &directory, bool isEach)
{
    const First first(directory, {u"--dbus-service"_s});
    if (!waitFor([&first] { return first.isThere(); }))
        return void(std::printf("the service does not come up\n"));
    const QString object = u"/org/backthread/backthread/"_s;
    std::vector<double> gnome;
    std::vector<double> krunner;
    for (const QStringList &terms : questions()) {
        std::vector<double> results;
        std::vector<double> matches;
        for (int run = 0; run < kAsked; ++run) {
            QDBusMessage found;
            QDBusMessage metas;
            results.push_back(
                timeOf(first.bus(), object + u"SearchProvider"_s, u"GetInitialResultSet"_s, {terms}, found));
            results.back() += timeOf(first.bus(), object + u"SearchProvider"_s, u"GetResultMetas"_s,
                {found.arguments().value(0).toStringList()}, metas);
            matches.push_back(
                timeOf(first.bus(), object + u"Runner"_s, u"Match"_s, {terms.join(u' ')}, found));
        }
        gnome.push_back(percentile(results, 0.5));
        krunner.push_back(percentile(matches, 0.5));
        if (isEach)
            std::printf("    %9.2f ms  %9.2f ms  %s\n", gnome.back(), krunner.back(),
                terms.join(u' ').toUtf8().constData());
    }
    report(u"GNOME's search with what it shows, 95 of 100 within"_s, percentile(gnome, 0.95), "ms", 50);
    report(u"  the slowest"_s, percentile(gnome, 1), "ms", 50);
    report(u"KRunner, 95 of 100 within"_s, percentile(krunner, 0.95), "ms", 50);
    report(u"  the slowest"_s, percentile(krunner, 1), "ms", 50);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCommandLineParser options;
    options.addOption({u"comments"_s, {}, u"count"_s, QString::number(kCached)});
    options.addOption({u"keep"_s, {}, u"directory"_s});
    options.addOption(QCommandLineOption(u"each"_s));
    (void)options.parse(QCoreApplication::arguments()); // what is not known is for other benchmarks
    if (PrivateBus::isMissing()) {
        std::printf("skipped: dbus-daemon is missing\n");
        return 0;
    }
    measureSecondStart();
    const QTemporaryDir temporary;
    const QString kept = options.value(u"keep"_s);
    const QString directory = kept.isEmpty() ? temporary.path() : QDir(kept).absolutePath();
    if (!fillLibrary(directory + u"/backthread"_s, options.value(u"comments"_s).toInt())) {
        std::fprintf(stderr, "cannot fill %s\n", qUtf8Printable(directory));
        return 1;
    }
    measureSearch(directory, options.isSet(u"each"_s));
    return 0;
}
