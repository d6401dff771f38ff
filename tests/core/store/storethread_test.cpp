// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storethread.h"
#include "tests/core/store/storefixture.h"

#include <QSemaphore>

#include <algorithm>
#include <thread>

namespace backthread::store {

using namespace Qt::StringLiterals;

namespace {

class StoreThreadTest : public ProfileTest {
protected:
    [[nodiscard]] StoreThread::Preparation preparation() const
    {
        return [profile = m_profile]() -> Result<void> {
            auto prepared = prepare(profile);
            return prepared ? Result<void>() : fail(prepared.error());
        };
    }

    static Result<QThread *> here(Stores &) { return QThread::currentThread(); }
};

} // namespace

TEST_F(StoreThreadTest, RunsJobsOneAfterTheOtherInAThreadOfItsOwn)
{
    StoreThread thread(m_profile, Access::Write, u"writer"_s, preparation());
    std::vector<int> order; // touched by the jobs only
    QFuture<Result<int>> last;
    for (int i = 0; i < 100; ++i) {
        last = thread.ask([&order, i](Stores &) -> Result<int> {
            order.push_back(i);
            return int(order.size());
        });
    }
    EXPECT_EQ(last.result().value(), 100);
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
    EXPECT_NE(thread.ask(here).result().value(), QThread::currentThread());
}

TEST_F(StoreThreadTest, FinishesWhatWasQueuedBeforeItEnds)
{
    QSemaphore gate;
    std::optional<StoreThread> thread(std::in_place, m_profile, Access::Write, u"writer"_s, preparation());
    (void)thread->ask([&gate](Stores &) -> Result<void> {
        gate.acquire();
        return {};
    });
    QFuture<Result<ItemStore::SaveReport>> saved =
        thread->ask([](Stores &stores) { return stores.items.save(drawing::items("1\n  2\n"), 1); });
    EXPECT_FALSE(saved.isFinished());
    gate.release();
    thread.reset();
    ASSERT_TRUE(saved.isFinished());
    EXPECT_EQ(saved.result().value().stored, 2);
    auto connection = connect(m_profile, Access::Read);
    ASSERT_TRUE(isGood(connection));
    EXPECT_EQ(ItemStore(**connection).thread(ItemId(1)).value()->size(), 1);
}

TEST_F(StoreThreadTest, AnswersEveryJobWithTheReasonWhereTheProfileCannotBeOpened)
{
    const Error reason {Error::Kind::DiskFull, u"full"_s};
    StoreThread thread(
        m_profile, Access::Write, u"writer"_s, [reason] { return Result<void>(fail(reason)); });
    bool isRun = false;
    for (int i = 0; i < 2; ++i) {
        const auto answer = thread
                                .ask([&isRun](Stores &) -> Result<int> {
                                    isRun = true;
                                    return 1;
                                })
                                .result();
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error(), reason);
    }
    EXPECT_FALSE(isRun);
}

TEST_F(StoreThreadTest, AReaderOfNothingFails)
{
    StoreThread thread(Profile::in(m_directory.filePath(u"nowhere"_s)), Access::Read, u"reader"_s);
    EXPECT_FALSE(thread.ask(here).result());
}

TEST_F(StoreThreadTest, TakesJobsFromManyThreads)
{
    StoreThread thread(m_profile, Access::Write, u"writer"_s, preparation());
    {
        std::vector<std::jthread> askers;
        for (int asker = 0; asker < 4; ++asker) {
            askers.emplace_back([&thread, asker] {
                for (int i = 0; i < 25; ++i) {
                    const std::string number = std::to_string(1 + asker * 25 + i);
                    (void)thread.ask([items = drawing::items(number)](
                                         Stores &stores) { return stores.items.save(items, 1); });
                }
            });
        }
    }
    EXPECT_EQ(
        thread.ask([](Stores &stores) { return stores.items.statistics(); }).result().value().stories, 100);
}

TEST_F(StoreThreadTest, EveryJobSeesWhatWasWrittenBeforeIt)
{
    StoreThread writer(m_profile, Access::Write, u"writer"_s, preparation());
    discussion::Items items = drawing::items("1\n");
    const auto save = [&] {
        return writer.ask([items](Stores &stores) { return stores.items.save(items, 1); }).result();
    };
    ASSERT_TRUE(isGood(save()));
    StoreThread reader(m_profile, Access::Read, u"reader"_s);
    const auto title = [&] {
        // Both leave a statement before its last row.
        return reader
            .ask([](Stores &stores) -> Result<QString> {
                (void)stores.items.storyOf(ItemId(1));
                auto item = stores.items.item(ItemId(1));
                return item ? Result<QString>(item->title) : fail(item.error());
            })
            .result()
            .value();
    };
    EXPECT_EQ(title(), u"Story 1"_s);
    for (const QString &changed : {u"Second"_s, u"Third"_s}) {
        items.first().title = changed;
        ASSERT_TRUE(isGood(save()));
        EXPECT_EQ(title(), changed);
    }
}

TEST_F(StoreThreadTest, DamageThatAJobFindsCondemnsTheCache)
{
    {
        StoreThread thread(m_profile, Access::Write, u"writer"_s, preparation());
        const auto answer = thread.ask([](Stores &) -> Result<void> {
            return fail({Error::Kind::DatabaseDamaged, u"found"_s});
        });
        EXPECT_EQ(errorOf(answer.result()), Error::Kind::DatabaseDamaged);
    }
    EXPECT_EQ(prepare(m_profile).value(), QList {Repair::CacheRebuilt});
}

TEST_F(StoreThreadTest, DamageOfTheLibraryIsNotTheCaches)
{
    {
        StoreThread thread(m_profile, Access::Write, u"writer"_s, preparation());
        ASSERT_TRUE(isGood(thread
                               .ask([](Stores &stores) {
                                   return stores.connection.executeStatement(
                                       u"PRAGMA library.wal_checkpoint(TRUNCATE)"_s);
                               })
                               .result()));
        const QByteArray sound = contentOf(m_profile.libraryPath);
        ASSERT_GT(sound.size(), 4096);
        writeFile(m_profile.libraryPath, sound.first(4096) + QByteArray(sound.size() - 4096, char(0xa5)));
        const auto answer = thread.ask([](Stores &) -> Result<void> {
            return fail({Error::Kind::DatabaseDamaged, u"found"_s});
        });
        EXPECT_EQ(answer.result().error(), (Error {Error::Kind::LibraryDamaged, u"found"_s}));
    }
    EXPECT_EQ(prepare(m_profile).value(), QList {Repair::LibraryRestarted});
}

} // namespace backthread::store
