// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/opening.h"
#include "manybookmarks.h"
#include "readerstory.h"
#include "standin/generator.h"
#include "standin/loader.h"
#include "ui/models/threadrowsmodel.h"
#include "watchedapplication.h"

#include <QDir>
#include <QFile>
#include <QListView>

#include <algorithm>

namespace backthread::stories {

using namespace Qt::StringLiterals;

namespace {

// Half of what the eye needs to see a picture twice, for what is done between the frames, and for a frame.
constexpr double kLongestBlock = 16;
constexpr double kLongestFrame = 33;
constexpr int kAttempts = 5;
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

class Smoothness : public ReaderStory {
protected:
    using Block = WatchedApplication::Block;

    /// Does something a few times over, each time in a window of its own that `begin` brings where it starts,
    /// and expects that the window's thread is never away for long: in the median of the attempts, which one
    /// bad moment of the machine does not move, nor one lucky one.
    void expectSmooth(const std::function<void()> &begin, const std::function<void()> &act)
    {
        auto *application = static_cast<WatchedApplication *>(QCoreApplication::instance());
        QList<Block> blocks;
        for (int attempt = 0; attempt < kAttempts && !HasFailure(); ++attempt) {
            begin();
            application->startWatching();
            act();
            blocks.append(application->stopWatching());
            const Block &block = blocks.last();
            std::printf(
                "longest event %.1f ms of its own (%s), %.1f ms by the clock; longest frame %.1f ms\n",
                block.own, block.what.constData(), block.wall, block.frame);
            quit();
        }
        if (!kIsMeasured || HasFailure())
            return;
        const auto median = [&blocks](double Block::*figure) {
            std::ranges::sort(blocks, {}, figure);
            return blocks.at(blocks.size() / 2).*figure;
        };
        EXPECT_LT(median(&Block::frame), kLongestFrame);
        EXPECT_LT(median(&Block::own), kLongestBlock) << blocks.at(blocks.size() / 2).what.constData();
    }

    /// Reads a discussion of 10,000 comments into the cache; nothing else comes from then on.
    void keepTenThousand()
    {
        onServer(
            [](standin::Server &server) { standin::generateThread(server.corpus(), kStory, 10'000, 7); });
        start();
        goTo(QString::number(kStory));
        ASSERT_EQ(page().rows().rowCount(), 10'000);
        quit();
        onServer([](standin::Server &server) { server.close(); });
    }
};

TEST_F(Smoothness, AThreadOfThousandsArrivesWithoutAPause)
{
    onServer(fillLargeThread);
    const auto beginWithoutIt = [this] {
        QDir(QFileInfo(profile().cachePath).path()).removeRecursively();
        start();
    };
    expectSmooth(beginWithoutIt, [this] {
        goTo(QString::number(kStory));
        ASSERT_EQ(openStory(), kStory);
        ASSERT_GT(page().rows().rowCount(), 2300);
    });
}

TEST_F(Smoothness, AThreadOfTenThousandOpensFromTheCacheWithoutAPause)
{
    keepTenThousand();
    expectSmooth([this] { start(u"welcome"_s); },
        [this] {
            goTo(QString::number(kStory));
            ASSERT_EQ(openStory(), kStory);
            ASSERT_EQ(page().rows().rowCount(), 10'000);
        });
}

TEST_F(Smoothness, AThreadOfTenThousandIsPagedFoldedAndReorderedWithoutAPause)
{
    keepTenThousand();
    expectSmooth([this] { start(QString::number(kStory)); },
        [this] {
            const auto act = [this](Qt::Key key, bool isWhole, Qt::KeyboardModifiers modifiers = {}) {
                press(key, modifiers);
                settle();
                EXPECT_EQ(page().rows().rowCount() == 10'000, isWhole) << key;
            };
            const auto top = view().place();
            for (int pages = 0; pages < 8; ++pages)
                act(Qt::Key_Space, true);
            EXPECT_NE(view().place(), top);
            act(Qt::Key_End, true);
            act(Qt::Key_T, true); // the board
            act(Qt::Key_T, true); // the tree
            act(Qt::Key_Z, false, Qt::ShiftModifier); // top-level comments only
            act(Qt::Key_X, true);
            act(Qt::Key_T, true, Qt::ShiftModifier); // newest first
            act(Qt::Key_Home, true);
        });
}

TEST_F(Smoothness, SearchingAsOneTypesLetsNoLetterWait)
{
    onServer(fillLargeThread);
    start();
    goTo(QString::number(kStory));
    quit();
    expectSmooth([this] { start(); },
        [this] {
            press(Qt::Key_K, Qt::ControlModifier);
            for (const QChar letter : u"the people"_s) {
                type(letter);
                ASSERT_TRUE(eventually([this] { return !window().isBusy(); }));
            }
            settle();
            ASSERT_GT(listed().size(), 10);
        });
}

TEST_F(Smoothness, ThousandsOfBookmarksAreListedWithoutAPause)
{
    ASSERT_TRUE(store::prepare(profile()));
    {
        const auto connection = store::connect(profile(), store::Access::Write);
        ASSERT_TRUE(connection);
        ASSERT_TRUE(insertBookmarks(**connection, 2'000));
    }
    expectSmooth([this] { start(u"news.ycombinator.com/news"_s); },
        [this] {
            chooseSection(u"Bookmarks"_s);
            ASSERT_GE(listed().size(), 500);
            list().scrollToBottom();
            ASSERT_TRUE(eventually([this] { return listed().size() >= 1'000; }));
            settle();
        });
}

} // namespace

} // namespace backthread::stories
