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

TEST_F(StoreThreadTest, ADamagedIndexIsMadeAnewByTheNextStart)
{
    const auto search = [](Stores &stores) -> Result<int> {
        const auto query = stores.connection.execute(
            "SELECT rowid FROM library.bookmark_words WHERE bookmark_words MATCH 'sea'");
        return query ? Result<int>((*query)->next() ? 1 : 0) : fail(query.error());
    };
    {
        StoreThread thread(m_profile, Access::Write, u"writer"_s, preparation());
        const auto break_ = [](Stores &stores) -> Result<void> {
            if (auto done = stores.bookmarks.add(ItemId(1), {}, u"by the sea"_s, 10); !done)
                return fail(done.error());
            return stores.connection.executeStatement(
                u"UPDATE library.bookmark_words_data SET block = x'00' WHERE id > 10"_s);
        };
        ASSERT_TRUE(isGood(thread.ask(break_).result()));
    }
    {
        StoreThread thread(m_profile, Access::Read, u"reader"_s);
        EXPECT_EQ(errorOf(thread.ask(search).result()), Error::Kind::IndexDamaged);
    }
    EXPECT_EQ(prepare(m_profile).value(), QList {Repair::IndexesRebuilt});
    EXPECT_EQ(prepare(m_profile).value(), QList<Repair>());
    StoreThread thread(m_profile, Access::Read, u"reader"_s);
    EXPECT_EQ(thread.ask(search).result().value(), 1);
}

TEST_F(StoreThreadTest, RowsThatEndWithAnErrorAreNoAnswer)
{
    StoreThread thread(m_profile, Access::Write, u"writer"_s, preparation());
    const auto count = [](Stores &stores) -> Result<int> {
        // The smallest number has no absolute value.
        const auto query =
            stores.connection.execute("WITH number (value) AS (VALUES (1), (2), "
                                      "(-9223372036854775807 - 1)) SELECT abs(value) FROM number");
        int rows = 0;
        while (query && (*query)->next())
            ++rows;
        return rows;
    };
    EXPECT_EQ(errorOf(thread.ask(count).result()), Error::Kind::Database);
    const auto write = [count](Stores &stores) -> Result<void> {
        auto transaction = Transaction::begin(stores.connection);
        (void)count(stores);
        (void)count(stores);
        return transaction->commit();
    };
    EXPECT_EQ(errorOf(thread.ask(write).result()), Error::Kind::Database);
    EXPECT_EQ(errorOf(thread.ask(write).result()), Error::Kind::Database) << "the one before was rolled back";
    EXPECT_TRUE(isGood(thread.ask([](Stores &stores) { return stores.items.statistics(); }).result()))
        << "it is told once";
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
