// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/address.h"
#include "core/store/cachecare.h"
#include "tests/core/store/storefixture.h"

#include <QFileInfo>
#include <QRandomGenerator>

namespace backthread::store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using discussion::CacheUsage;
using discussion::Item;
using Limits = discussion::CacheLimits;
using Removal = CacheCare::Removal;

namespace {

constexpr qint64 kDay = 24 * 60 * 60;
constexpr qint64 kNow = 1'000 * kDay;

class CacheCareTest : public StoreTest {
protected:
    /// A story of so many comments, last heard of so many days ago.
    void add(qint64 story, int comments, int daysAgo)
    {
        discussion::Items items {{.id = ItemId(story), .type = discussion::ItemType::Story, .title = u"T"_s}};
        for (int i = 1; i <= comments; ++i) {
            Item comment {.id = ItemId(story + i), .type = discussion::ItemType::Comment};
            comment.parent = ItemId(story);
            // Long enough for a discussion to take many pages of the file.
            comment.text =
                text::RichText {u"Words of %1 and their neighbours. "_s.arg(story + i).repeated(10), {}};
            items.append(comment);
        }
        save(items, kNow - daysAgo * kDay);
        ASSERT_TRUE(isGood(stores().items.recordFetch(ItemId(story), {kNow - daysAgo * kDay, 1, 1, true})));
    }

    [[nodiscard]] CacheCare::Plan plan(const Limits &limits)
    {
        const auto plan = stores().care.plan(limits, kNow);
        EXPECT_TRUE(isGood(plan));
        return plan.value_or(CacheCare::Plan());
    }
    [[nodiscard]] std::string due(const Limits &limits)
    {
        const auto all = plan(limits);
        return drawing::drawn(all.stories.mid(0, all.due));
    }
    CacheCare::Removal remove(ItemId story, const Limits &limits = {})
    {
        for (int steps = 0; steps < 1'000; ++steps) {
            const auto removal = stores().care.removeSome(story, limits, 1ms);
            EXPECT_TRUE(isGood(removal));
            if (removal.value_or(Removal::Gone) != Removal::Some)
                return *removal;
        }
        ADD_FAILURE() << "no end";
        return Removal::Some;
    }
    void removeEverything(const Limits &limits)
    {
        for (const ItemId story : plan(limits).stories)
            remove(story, limits);
    }
    [[nodiscard]] std::string held()
    {
        return column(connection(), u"SELECT story || ':' || count(*) FROM item GROUP BY story"_s);
    }
    /// The file is no larger than its content, and has no log beside it.
    void expectSmallFiles()
    {
        EXPECT_EQ(QFileInfo(m_profile.cachePath).size(), stores().care.space()->used);
        EXPECT_EQ(QFileInfo(m_profile.cachePath + u"-wal"_s).size(), 0);
    }
    [[nodiscard]] int found(const QString &word)
    {
        return QString::fromStdString(
            column(connection(), u"SELECT count(*) FROM words WHERE words MATCH '%1'"_s.arg(word)))
            .toInt();
    }
};

} // namespace

TEST_F(CacheCareTest, WhatWasUsedLongestAgoGoesFirst)
{
    add(100, 1, 5);
    add(200, 1, 9);
    add(300, 1, 7);
    EXPECT_EQ(drawing::drawn(plan({}).stories), "200 300 100");
    EXPECT_EQ(plan({}).due, 0);
    EXPECT_EQ(due({.days = 6}), "200 300");
    EXPECT_EQ(due({.discussions = 2}), "200");
    EXPECT_EQ(due({.days = 6, .discussions = 2}), "200 300");
}

TEST_F(CacheCareTest, WhatIsReadStaysOrCountsFromWhenItWasRead)
{
    add(100, 1, 9);
    add(200, 1, 9);
    ASSERT_TRUE(isGood(stores().history.openThread(item(100), kNow - 2 * kDay)));
    EXPECT_EQ(due({.days = 5}), "200");
    EXPECT_EQ(due({.days = 1}), "200");
    EXPECT_EQ(due({.days = 1, .keepsRead = false}), "200 100");
    EXPECT_EQ(due({.days = 5, .keepsRead = false}), "200");
}

TEST_F(CacheCareTest, ADiscussionGoesWholeWithItsWords)
{
    add(100, 30, 5);
    add(200, 30, 5);
    ASSERT_EQ(found(u"neighbours"_s), 60);
    EXPECT_EQ(remove(ItemId(100)), Removal::Gone);
    EXPECT_EQ(held(), "200:31\n");
    EXPECT_EQ(found(u"neighbours"_s), 30);
    EXPECT_EQ(stores().items.lastFetch(ItemId(100))->fetched, 0);
}

TEST_F(CacheCareTest, AnInterruptedRemovalLeavesAStoryThatIsNotSaidToBeWhole)
{
    add(100, 200, 5);
    const auto removal = stores().care.removeSome(ItemId(100), {}, 0ms);
    ASSERT_TRUE(isGood(removal));
    EXPECT_EQ(*removal, Removal::Some);
    EXPECT_EQ(stores().items.lastFetch(ItemId(100))->fetched, 0);
    EXPECT_EQ(item(100).title, u"T"_s);
    EXPECT_EQ(stores().items.thread(ItemId(100)).value()->size(), 192);
}

TEST_F(CacheCareTest, WhatIsWatchedStays)
{
    for (const qint64 story : {100, 200, 300})
        add(story, 2, 9);
    ASSERT_TRUE(isGood(stores().watches.add({.item = ItemId(100)}, kNow)));
    ASSERT_TRUE(isGood(stores().watches.add({.item = ItemId(202)}, kNow)));
    EXPECT_EQ(drawing::drawn(plan({}).stories), "300");
    for (const qint64 story : {100, 200, 300})
        remove(ItemId(story));
    EXPECT_EQ(held(), "100:3\n200:3\n");
    EXPECT_EQ(stores().care.usage(kNow)->byReason[size_t(CacheUsage::Reason::Watched)].discussions, 2);
}

TEST_F(CacheCareTest, WhatIsBookmarkedAfterThePlanStays)
{
    add(100, 3, 5);
    ASSERT_TRUE(isGood(stores().bookmarks.add(ItemId(102), {}, {}, kNow)));
    EXPECT_EQ(remove(ItemId(100)), Removal::Protected);
    EXPECT_EQ(held(), "100:4\n");
    EXPECT_TRUE(stores().items.lastFetch(ItemId(100))->complete);
}

TEST_F(CacheCareTest, NeverRemovesWhatTheLibraryRefersTo)
{
    QRandomGenerator random(7);
    for (int round = 0; round < 6; ++round) {
        ItemIds kept;
        ItemIds others;
        forgetCache();
        for (int i = 0; i < 40; ++i) {
            const qint64 story = 10'000 * (round + 1) + 100 * i;
            add(story, random.bounded(6), random.bounded(400));
            const qint64 any = story + random.bounded(2);
            switch (random.bounded(8)) {
            case 0:
                if (stores().items.item(ItemId(any)))
                    ASSERT_TRUE(isGood(stores().bookmarks.add(ItemId(any), {}, {}, kNow)));
                else
                    ASSERT_TRUE(isGood(stores().bookmarks.add(ItemId(story), {}, {}, kNow)));
                break;
            case 1:
                ASSERT_TRUE(isGood(stores().history.openThread(item(story), kNow)));
                break;
            case 2:
                ASSERT_TRUE(
                    isGood(stores().history.savePlace(ItemId(story), {.folded = {ItemId(story + 1)}})));
                break;
            case 3:
                ASSERT_TRUE(isGood(stores().keeps.setStories(round * 100 + i, {ItemId(story)})));
                break;
            default:
                others.append(ItemId(story));
                continue;
            }
            kept.append(ItemId(story));
        }
        ASSERT_TRUE(isGood(stores().feeds.save(discussion::Feed::Best, {others.takeFirst()}, kNow, 1)));
        removeEverything({.bytes = 1, .days = 1, .discussions = 1});
        for (const ItemId story : std::as_const(kept))
            EXPECT_TRUE(stores().items.item(story)) << story.rowid();
        for (const ItemId story : std::as_const(others))
            EXPECT_FALSE(stores().items.item(story)) << story.rowid();
        EXPECT_EQ(
            column(connection(), u"SELECT count(*) FROM item WHERE story NOT IN (SELECT id FROM item)"_s),
            "0\n")
            << "no discussion is left in part";
    }
}

TEST_F(CacheCareTest, TheBuiltInDiscussionStays)
{
    save({{.id = discussion::kWelcomeStory, .type = discussion::ItemType::Story}}, 1);
    EXPECT_TRUE(plan({.days = 1}).stories.isEmpty());
    remove(discussion::kWelcomeStory);
    EXPECT_TRUE(stores().items.item(discussion::kWelcomeStory));
}

TEST_F(CacheCareTest, TheFileShrinks)
{
    for (int i = 1; i <= 20; ++i)
        add(i * 1'000, 200, i);
    ASSERT_TRUE(stores().care.space()->canShrink);
    const qint64 before = stores().care.space()->used;
    removeEverything({});
    for (bool first = true; !stores().care.mergeWords(first, 0ms).value(); first = false) { }
    const auto removed = stores().care.space().value();
    EXPECT_LT(removed.used, before / 4);
    EXPECT_GT(removed.free, before / 2);
    while (stores().care.shrinkSome(0ms).value() == CacheCare::Shrinking::Some) { }
    EXPECT_EQ(stores().care.space()->free, 0);
    EXPECT_EQ(column(connection(), u"PRAGMA busy_timeout"_s), "5000\n");
    EXPECT_LE(stores().care.space()->used, removed.used);
    expectSmallFiles();
    EXPECT_EQ(column(connection(), u"PRAGMA main.integrity_check"_s), "ok\n");
}

TEST_F(CacheCareTest, AnOldFileIsMadeAnewSoThatItCanShrink)
{
    add(100, 100, 3);
    ASSERT_TRUE(isGood(connection().executeStatement(u"PRAGMA main.auto_vacuum = NONE"_s)));
    connection().rest();
    ASSERT_TRUE(isGood(connection().executeStatement(u"VACUUM main"_s)));
    ASSERT_FALSE(stores().care.space()->canShrink);
    EXPECT_EQ(stores().care.shrinkSome(0ms).value(), CacheCare::Shrinking::Impossible);
    ASSERT_TRUE(isGood(stores().care.rebuild()));
    EXPECT_TRUE(stores().care.space()->canShrink);
    expectSmallFiles();
    EXPECT_EQ(held(), "100:101\n");
}

TEST_F(CacheCareTest, TellsWhatTakesTheSpace)
{
    add(100, 9, 0);
    add(1'000, 50, 3);
    add(2'000, 4, 500);
    add(3'000, 4, 500);
    ASSERT_TRUE(isGood(stores().bookmarks.add(ItemId(105), {}, {}, kNow)));
    ASSERT_TRUE(isGood(stores().keeps.setStories(1, {ItemId(100), ItemId(1'000)})));
    ASSERT_TRUE(isGood(stores().history.openThread(item(2'000), kNow - 20 * kDay)));
    const auto usage = stores().care.usage(kNow).value();
    using Reason = CacheUsage::Reason;
    using Age = CacheUsage::Age;
    EXPECT_EQ(usage.byReason[size_t(Reason::Bookmarked)].items, 10);
    EXPECT_EQ(usage.byReason[size_t(Reason::KeptOffline)].items, 51);
    EXPECT_EQ(usage.byReason[size_t(Reason::Read)].items, 5);
    EXPECT_EQ(usage.byReason[size_t(Reason::Other)].items, 5);
    EXPECT_EQ(usage.byAge[size_t(Age::Day)].discussions, 1);
    EXPECT_EQ(usage.byAge[size_t(Age::Week)].discussions, 1);
    EXPECT_EQ(usage.byAge[size_t(Age::Month)].discussions, 1);
    EXPECT_EQ(usage.byAge[size_t(Age::Older)].discussions, 1);
    ASSERT_EQ(usage.biggest.size(), 4);
    EXPECT_EQ(usage.biggest.first().story, ItemId(1'000));
    EXPECT_EQ(usage.biggest.first().title, u"T"_s);
    qint64 bytes = 0;
    for (const auto &part : usage.byReason)
        bytes += part.bytes;
    EXPECT_NEAR(double(bytes), double(usage.usedBytes), 10);
    EXPECT_EQ(stores().care.kept().value(), 2);
}

} // namespace backthread::store
