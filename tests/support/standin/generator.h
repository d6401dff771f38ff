// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace backthread::standin {

class Corpus;

// Made-up discussions that read like real ones. The same options make the same items.
// Times are Unix seconds; 0 stands for the present.

struct FrontPageOptions {
    quint64 seed = 1;
    int stories = 60; // beyond some seventy, titles come back with a year
    qint64 now = 0;
    int biggestThread = 1500; // comments
    qint64 firstId = 49'000'000;
};

// Adds stories, their comments, users and the six lists to a corpus; ids grow with time.
void generateFrontPage(Corpus &corpus, const FrontPageOptions &options = {});

struct ThreadOptions {
    qint64 now = 0;
    int story = -1; // which of the known stories; -1: by the seed
    int deepest = 40; // levels
    int hours = 14; // between the story and now
};

// Adds one story with that id and so many comments (50,000 take about a second), ids
// growing from there. Lists stay as they are. Returns the last id.
qint64 generateThread(
    Corpus &corpus, qint64 id, int comments, quint64 seed, const ThreadOptions &options = {});

} // namespace backthread::standin
