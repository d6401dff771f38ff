// SPDX-License-Identifier: GPL-3.0-or-later
// Times whole processes, offscreen at 1280x800: from their start to their first painted window, and to the
// first screen of a cached thread of 2,564 comments; and reads what memory they hold then. The bare window of
// Qt is measured in turn with ours in the same run, since machines are noisy: what counts are the ratios.
#include "standin/corpus.h"
#include "standin/generator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 15;
constexpr int kComments = 2564;
constexpr qint64 kStory = 49'000'000;

struct Run {
    double painted = 0; ///< ms
    double thread = 0; ///< ms after it was asked for
    double megabytes = 0;
};

double residentMegabytes(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void stop(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
}

Run runBareWindow(const QString &database)
{
    QProcess process;
    process.start(QStringLiteral(BARE_WINDOW), {database});
    process.waitForReadyRead();
    Run run;
    run.painted = process.readAllStandardOutput().trimmed().toDouble();
    run.megabytes = residentMegabytes(process.processId());
    stop(process);
    return run;
}

/// Events of a trace file by name, the first of each.
std::map<QString, double> eventsOf(const QString &path)
{
    std::map<QString, double> events;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return events;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (!event.isEmpty())
            events.try_emplace(event[u"event"_s].toString(), event[u"t_ms"_s].toDouble());
    }
    return events;
}

Run runBackthread(const QString &profile)
{
    const QString trace = profile + u"/trace.jsonl"_s;
    QFile::remove(trace);
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(BACKTHREAD),
        {u"--offline"_s, u"--profile"_s, profile, u"--trace"_s, trace, u"--size"_s, u"1280x800"_s,
            QString::number(kStory)});
    process.waitForStarted();
    std::map<QString, double> events;
    while (!events.contains(u"thread.painted"_s) && timer.elapsed() < 30'000) {
        process.waitForFinished(5);
        events = eventsOf(trace);
    }
    Run run;
    run.painted = events[u"window.painted"_s];
    run.thread = events[u"thread.painted"_s] - events[u"thread.requested"_s];
    run.megabytes = residentMegabytes(process.processId());
    stop(process);
    return run;
}

template <typename Value>
double median(const std::vector<Run> &runs, Value value)
{
    std::vector<double> values;
    for (const Run &run : runs)
        values.push_back(run.*value);
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

bool fillProfile(const QString &profile)
{
    backthread::standin::Corpus corpus;
    backthread::standin::generateThread(corpus, kStory, kComments, 1);
    const QString path = profile + u"/thread.jsonl"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const qint64 id : corpus.ids())
        file.write(QJsonDocument(corpus.item(id)).toJson(QJsonDocument::Compact) + '\n');
    file.close();
    return QProcess::execute(QStringLiteral(BACKTHREAD), {u"import"_s, path, u"--profile"_s, profile}) == 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir profile;
    if (!fillProfile(profile.path())) {
        std::fprintf(stderr, "cannot fill a profile\n");
        return 1;
    }
    std::vector<Run> bare;
    std::vector<Run> ours;
    for (int run = 0; run <= kRuns; ++run) {
        const Run floor = runBareWindow(profile.filePath(u"bare.db"_s));
        const Run own = runBackthread(profile.path());
        if (run == 0)
            continue; // the caches of the system are warm from here on
        bare.push_back(floor);
        ours.push_back(own);
    }
    const double floorPainted = median(bare, &Run::painted);
    const double floorMemory = median(bare, &Run::megabytes);
    const double painted = median(ours, &Run::painted);
    const double thread = median(ours, &Run::thread);
    const double memory = median(ours, &Run::megabytes);
    std::printf("medians of %d runs in turn            bare window   Backthread    ratio   aim\n", kRuns);
    std::printf("process start to painted window     %8.1f ms  %8.1f ms   %6.2f   <= 1.5\n", floorPainted,
        painted, painted / floorPainted);
    std::printf("cached thread (%d) asked to shown             %8.1f ms   %6.2f   <= 0.5\n", kComments,
        thread, thread / floorPainted);
    std::printf("resident memory with that thread    %8.1f MB  %8.1f MB   %6.2f   <= 1.5\n", floorMemory,
        memory, memory / floorMemory);
    return 0;
}
