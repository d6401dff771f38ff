// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/corpus.h"

#include <QProcess>
#include <QString>

#include <algorithm>
#include <vector>

/// Whole processes of the program, timed, for the benchmarks that compare it with others.
namespace backthread::bench {

constexpr qint64 kStory = 49'000'000;
constexpr int kComments = 2564;

/// What one process took until it showed what it was started for.
struct Run {
    double painted = 0; ///< ms from its start to its first window
    double thread = 0; ///< ms from asking for the thread to its first screen
    double threadPainted = 0; ///< ms from its start to that
    double megabytes = 0; ///< Resident a second later
};

constexpr int kSettling = 1'000; ///< ms after its first screen, when everything has begun
[[nodiscard]] double residentMegabytes(qint64 process);
void stop(QProcess &process);

/// Adds a made-up discussion of kComments.
void addThread(standin::Corpus &corpus);
/// Puts it into the cache of a profile.
[[nodiscard]] bool fillProfile(const QString &profile, const standin::Corpus &corpus);
/// The window, started offline and offscreen at 1280x800 with that thread.
[[nodiscard]] Run runBackthread(const QString &profile);

template <typename Value>
double median(const std::vector<Run> &runs, Value value)
{
    std::vector<double> values;
    for (const Run &run : runs)
        values.push_back(run.*value);
    std::nth_element(values.begin(), values.begin() + qsizetype(values.size() / 2), values.end());
    return values[values.size() / 2];
}

} // namespace backthread::bench
