// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/cacheservice.h"
#include "core/services/libraryservice.h"
#include "tests/core/services/servicefixture.h"

#include <QFileInfo>

namespace backthread::services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using discussion::CacheLimits;
using discussion::Item;

namespace {

constexpr qint64 kDay = 24 * 60 * 60;

class CacheServiceTest : public ServiceTest {
protected:
    CacheServiceTest()
    {
        QObject::connect(&m_cache, &CacheService::cleaned, &m_cache,
            [this](const CacheService::Report &report) { m_reports.append(report); });
    }

    void add(qint64 story, int comments)
    {
        discussion::Items items {{.id = ItemId(story), .type = discussion::ItemType::Story}};
        for (int i = 1; i <= comments; ++i) {
            Item comment {.id = ItemId(story + i), .type = discussion::ItemType::Comment};
            comment.parent = ItemId(story);
            // Long enough for a discussion to take many pages of the file.
            comment.text =
                text::RichText {u"What %1 said of it, at some length. "_s.arg(story + i).repeated(10), {}};
            items.append(comment);
        }
        save(items);
    }

    void clean(const CacheLimits &limits)
    {
        m_reports.clear();
        m_cache.setLimits(limits);
        m_cache.cleanNow();
        ASSERT_TRUE(waitUntil([this] { return !m_reports.isEmpty(); }));
        EXPECT_FALSE(m_reports.last().problem);
    }

    [[nodiscard]] bool isHeld(qint64 story)
    {
        const auto job = [story](store::Stores &stores) { return stores.items.item(ItemId(story)); };
        return await(engine().writer().ask(job)).has_value();
    }

    CacheService m_cache {engine(), {.slice = 1ms, .pause = 0ms}};
    QList<CacheService::Report> m_reports;
};

} // namespace

TEST_F(CacheServiceTest, RemovesWhatIsTooOldAndSaysHowMuch)
{
    add(1'000, 200);
    m_clock.advance(20 * kDay);
    add(2'000, 200);
    clean({.days = 10});
    EXPECT_FALSE(isHeld(1'000));
    EXPECT_TRUE(isHeld(2'000));
    EXPECT_EQ(m_reports.last().discussions, 1);
    EXPECT_GT(m_reports.last().bytes, 10'000);
    EXPECT_FALSE(m_cache.isCleaning());
}

TEST_F(CacheServiceTest, RemovesNoMoreThanTheSizeDemands)
{
    for (int i = 1; i <= 10; ++i) {
        add(i * 1'000, 300);
        m_clock.advance(60);
    }
    const auto usage = await(m_cache.usage());
    ASSERT_TRUE(usage);
    const qint64 limit = usage->usedBytes * 6 / 10;
    clean({.bytes = limit});
    EXPECT_GT(m_reports.last().discussions, 2);
    EXPECT_LT(m_reports.last().discussions, 8);
    EXPECT_FALSE(isHeld(1'000));
    EXPECT_TRUE(isHeld(10'000));
    EXPECT_LE(await(m_cache.usage())->usedBytes, limit);
    EXPECT_EQ(await(m_cache.usage())->freeBytes, 0);
}

TEST_F(CacheServiceTest, WithinTheLimitsNothingGoes)
{
    add(1'000, 5);
    clean({});
    EXPECT_TRUE(isHeld(1'000));
    EXPECT_EQ(m_reports.last().discussions, 0);
}

TEST_F(CacheServiceTest, WhatIsOpenStays)
{
    add(1'000, 5);
    add(2'000, 5);
    add(3'000, 5);
    m_clock.advance(20 * kDay);
    m_cache.setOpen([] { return ItemIds {ItemId(1'000), ItemId(3'000)}; });
    clean({.days = 10});
    EXPECT_TRUE(isHeld(1'000));
    EXPECT_FALSE(isHeld(2'000));
    EXPECT_TRUE(isHeld(3'000));
}

TEST_F(CacheServiceTest, WhatIsBookmarkedMeanwhileDoesNotCountAsRemoved)
{
    add(1'000, 5);
    add(2'000, 5);
    add(3'000, 5);
    m_clock.advance(20 * kDay);
    LibraryService library(engine());
    bool isAsked = false;
    m_cache.setOpen([&] {
        if (!std::exchange(isAsked, true))
            library.addBookmark(ItemId(2'000));
        return ItemIds();
    });
    clean({.days = 10});
    EXPECT_FALSE(isHeld(1'000));
    EXPECT_TRUE(isHeld(2'000));
    EXPECT_FALSE(isHeld(3'000));
    EXPECT_EQ(m_reports.last().discussions, 2);
}

TEST_F(CacheServiceTest, ACleaningWithoutAPlanReportsNothingOfTheOneBefore)
{
    add(1'000, 200);
    m_clock.advance(20 * kDay);
    clean({.days = 10});
    ASSERT_GT(m_reports.last().bytes, 0);
    ASSERT_TRUE(await(engine().writer().ask([](store::Stores &stores) {
        return stores.connection.executeStatement(u"DROP TABLE library.fold"_s);
    })));
    m_reports.clear();
    m_cache.cleanNow();
    ASSERT_TRUE(waitUntil([this] { return !m_reports.isEmpty(); }));
    EXPECT_TRUE(m_reports.last().problem);
    EXPECT_EQ(m_reports.last().bytes, 0);
}

TEST_F(CacheServiceTest, OthersWriteBetweenTwoSlices)
{
    for (int i = 1; i <= 20; ++i)
        add(i * 1'000, 100);
    m_clock.advance(20 * kDay);
    m_reports.clear();
    m_cache.setLimits({.days = 10});
    m_cache.cleanNow();
    LibraryService library(engine());
    ASSERT_TRUE(await(library.addBookmark(ItemId(20'000))));
    EXPECT_TRUE(m_cache.isCleaning()) << "it did not have to end first";
    ASSERT_TRUE(waitUntil([this] { return !m_reports.isEmpty(); }));
    EXPECT_TRUE(isHeld(20'000));
    EXPECT_FALSE(isHeld(19'000));
}

TEST_F(CacheServiceTest, CleansByItselfAfterAWhileAndAgain)
{
    CacheService cache(engine(), {.slice = 1ms, .pause = 0ms, .first = 1ms, .next = 1ms});
    int times = 0;
    QObject::connect(&cache, &CacheService::cleaned, &cache, [&times] { ++times; });
    cache.start();
    EXPECT_TRUE(waitUntil([&times] { return times == 2; }));
}

} // namespace backthread::services
