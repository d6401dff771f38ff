// SPDX-License-Identifier: GPL-3.0-or-later
// What keeping thirty threads of the front page offline takes, 4,600 comments in all, from a server on this
// machine with 100 ms before each answer. The number of requests is the same in every run.
#include "core/services/engine.h"
#include "core/services/keepservice.h"
#include "core/sources/hackernews/hackernewssource.h"
#include "standin/generator.h"
#include "standin/serverthread.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace backthread;
using State = services::KeepProgress::State;

namespace {

constexpr int kThreads = 30;
constexpr int kComments = 4'600;
constexpr int kMostRequests = 45;
constexpr int kDelay = 100;

/// A few long ones and many short ones, as front pages have them.
void fill(standin::Corpus &corpus)
{
    QList<qint64> ids;
    int left = kComments;
    for (int i = 0; i < kThreads; ++i) {
        const int comments = i + 1 < kThreads ? 30 + 8 * (kThreads - 1 - i) : left;
        ids.append(49'000'000 + i * 10'000);
        standin::generateThread(corpus, ids.last(), comments, 1);
        left -= comments;
    }
    corpus.setFeed(standin::Feed::Top, ids);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    standin::ServerThread server;
    server.invoke([](standin::Server &standIn) {
        fill(standIn.corpus());
        standIn.setDelay(kDelay);
    });
    const QTemporaryDir directory;
    const SystemClock clock;
    const hackernews::Addresses addresses {server.firebaseUrl(), server.algoliaUrl()};
    services::Engine engine(
        store::Profile::in(directory.path()),
        [addresses] { return std::make_unique<hackernews::HackerNewsSource>(addresses); }, clock);
    services::KeepService keeps(engine);
    services::KeepProgress last;
    QObject::connect(&keeps, &services::KeepService::progressed, &keeps, [&](const auto &progress) {
        last = progress;
        if (progress.state != State::Running)
            QCoreApplication::quit();
    });
    QElapsedTimer timer;
    timer.start();
    keeps.keepNow({.stories = kThreads});
    QCoreApplication::exec();
    const bool isGood = last.state == State::Complete && last.cost.requests <= kMostRequests;
    std::printf("%d threads of %d comments kept offline: %d requests <= %d, %.1f MB, %.1f s %s\n", last.done,
        kComments, last.cost.requests, kMostRequests, double(last.cost.bytes) / 1e6,
        double(timer.elapsed()) / 1e3, isGood ? "" : "MISSED");
    return isGood ? 0 : 1;
}
