// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerstory.h"
#include "standin/generator.h"
#include "standin/loader.h"
#include "ui/models/threadrowsmodel.h"
#include "watchedapplication.h"

#include <QDir>
#include <QFile>

namespace backthread::stories {

using namespace Qt::StringLiterals;

namespace {

// Half of what the eye needs to see a picture twice.
constexpr double kLongestBlock = 16;
constexpr int kAttempts = 3;
constexpr qint64 kStory = 14952787;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kIsMeasured = false;
#else
constexpr bool kIsMeasured = true;
#endif

/// A discussion of some 2,500 comments: a real one where there is one.
void fillLargeThread(standin::Server &server)
{
    const QString path = QStringLiteral(BACKTHREAD_REAL_DATA "/threads/firebase-14952787.jsonl.gz");
    if (QFile::exists(path) && standin::loadFile(server.corpus(), path).isOk())
        return;
    standin::generateThread(server.corpus(), kStory, 2500, 7);
}

TEST_F(ReaderStory, AThreadOfThousandsArrivesWithoutAPause)
{
    auto *application = static_cast<WatchedApplication *>(QCoreApplication::instance());
    onServer(fillLargeThread);
    WatchedApplication::Block best {1e9, 1e9, {}};
    for (int attempt = 0; attempt < kAttempts && best.own > kLongestBlock; ++attempt) {
        QDir(QFileInfo(profile().cachePath).path()).removeRecursively();
        start();
        application->startWatching();
        goTo(QString::number(kStory));
        const WatchedApplication::Block block = application->stopWatching();
        ASSERT_EQ(openStory(), kStory);
        ASSERT_GT(page().rows().rowCount(), 2300);
        std::printf("%d comments: the longest event took %.1f ms of its own (%s), %.1f ms by the clock\n",
            page().rows().rowCount(), block.own, block.what.constData(), block.wall);
        if (block.own < best.own)
            best = block;
        quit();
    }
    if (kIsMeasured) {
        EXPECT_LT(best.own, kLongestBlock) << best.what.constData();
    }
}

} // namespace

} // namespace backthread::stories
