// SPDX-License-Identifier: GPL-3.0-or-later
// Times whole processes, offscreen at 1280x800: from their start to their first painted window, and to the
// first screen of a cached thread of 2,564 comments; and reads what memory they hold a second later. The bare
// window of Qt is measured in turn with ours in the same run, since machines are noisy: what counts are the
// ratios.
#include "windowrun.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace backthread::bench;

namespace {

constexpr int kRuns = 15;

Run runBareWindow(const QString &database)
{
    QProcess process;
    process.start(QStringLiteral(BARE_WINDOW), {database});
    process.waitForReadyRead();
    Run run;
    run.painted = process.readAllStandardOutput().trimmed().toDouble();
    process.waitForFinished(kSettling);
    run.megabytes = residentMegabytes(process.processId());
    stop(process);
    return run;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir profile;
    backthread::standin::Corpus corpus;
    addThread(corpus);
    if (!fillProfile(profile.path(), corpus)) {
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
