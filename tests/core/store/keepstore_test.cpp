// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/address.h"
#include "core/store/keepstore.h"
#include "tests/core/store/storefixture.h"

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::Keep;

namespace {

class KeepStoreTest : public StoreTest {
protected:
    [[nodiscard]] Keep save(const Keep &keep)
    {
        const auto saved = stores().keeps.save(keep);
        EXPECT_TRUE(isGood(saved));
        return saved.value_or(Keep());
    }
    [[nodiscard]] Keep top() { return save({.stories = 3, .hours = 6}); }
    void setStories(const Keep &keep, const ItemIds &stories)
    {
        ASSERT_TRUE(isGood(stores().keeps.setStories(keep.id, stories)));
    }
    [[nodiscard]] std::string pending(const Keep &keep, qint64 fresh = 1'000)
    {
        return drawing::drawn(stores().keeps.round(keep.id, fresh).value().pending);
    }
    [[nodiscard]] std::string bookmarked(const QString &tag, int limit = 10)
    {
        return drawing::drawn(stores().keeps.bookmarkedStories(tag, limit).value());
    }
};

} // namespace

TEST_F(KeepStoreTest, HasOneOfAKind)
{
    const Keep first = top();
    const Keep tagged = save({.kind = Keep::Kind::Bookmarks, .tag = u"sea"_s});
    const Keep all = save({.kind = Keep::Kind::Bookmarks});
    const Keep changed = save({.stories = 9});
    EXPECT_EQ(changed.id, first.id);
    EXPECT_EQ(stores().keeps.list().value(), (QList<Keep> {changed, all, tagged}));
}

TEST_F(KeepStoreTest, ARoundThatGoesOnKeepsItsBeginning)
{
    const Keep keep = top();
    ASSERT_TRUE(isGood(stores().keeps.begin(keep.id, 50)));
    ASSERT_TRUE(isGood(stores().keeps.begin(keep.id, 60)));
    EXPECT_EQ(stores().keeps.list()->first().started, 50);
    EXPECT_TRUE(stores().keeps.list()->first().isRunning);
    ASSERT_TRUE(isGood(stores().keeps.end(keep.id, 70)));
    EXPECT_FALSE(stores().keeps.list()->first().isRunning);
    EXPECT_EQ(stores().keeps.list()->first().ended, 70);
    ASSERT_TRUE(isGood(stores().keeps.begin(keep.id, 80)));
    EXPECT_EQ(stores().keeps.list()->first().started, 80);
}

TEST_F(KeepStoreTest, WhatIsDoneIsPendingNoMore)
{
    const Keep keep = top();
    setStories(keep, {ItemId(5), ItemId(1), ItemId(3), ItemId(5)});
    EXPECT_EQ(pending(keep), "5 1 3");
    ASSERT_TRUE(isGood(stores().keeps.setDone(keep.id, ItemId(1))));
    EXPECT_EQ(pending(keep), "5 3");
    EXPECT_EQ(stores().keeps.round(keep.id, 0)->stories, 3);
    setStories(keep, {ItemId(7)});
    EXPECT_EQ(pending(keep), "7");
}

TEST_F(KeepStoreTest, YoungWholeCopiesAreToldApart)
{
    const Keep keep = top();
    setStories(keep, {ItemId(1), ItemId(2), ItemId(3)});
    ASSERT_TRUE(isGood(stores().items.recordFetch(ItemId(1), {1'000, 1, 1, true})));
    ASSERT_TRUE(isGood(stores().items.recordFetch(ItemId(2), {1'000, 1, 1, false})));
    ASSERT_TRUE(isGood(stores().items.recordFetch(ItemId(3), {999, 1, 1, true})));
    EXPECT_EQ(pending(keep), "2 3");
    EXPECT_EQ(drawing::drawn(stores().keeps.round(keep.id, 1'000)->fresh), "1");
}

TEST_F(KeepStoreTest, RemovingForgetsItsDiscussions)
{
    const Keep keep = top();
    setStories(keep, {ItemId(1)});
    ASSERT_TRUE(isGood(stores().keeps.remove(keep.id)));
    EXPECT_TRUE(stores().keeps.list()->isEmpty());
    EXPECT_EQ(column(connection(), u"SELECT count(*) FROM kept"_s), "0\n");
}

TEST_F(KeepStoreTest, WhatNoKeepAsksForIsForgotten)
{
    const Keep keep = top();
    setStories(keep, {ItemId(1)});
    ASSERT_TRUE(isGood(stores().keeps.setStories(keep.id + 7, {ItemId(2), ItemId(3)})));
    ASSERT_TRUE(isGood(stores().keeps.forgetOrphans()));
    EXPECT_EQ(column(connection(), u"SELECT story FROM kept"_s), "1\n");
}

TEST_F(KeepStoreTest, RemovingThatFailsRemovesNothing)
{
    const Keep keep = top();
    setStories(keep, {ItemId(1)});
    ASSERT_TRUE(
        isGood(connection().executeStatement(u"CREATE TRIGGER full BEFORE DELETE ON kept "
                                             "BEGIN SELECT RAISE(ABORT, 'no space is left'); END"_s)));
    EXPECT_FALSE(stores().keeps.remove(keep.id));
    EXPECT_EQ(stores().keeps.list().value(), QList<Keep> {keep});
}

TEST_F(KeepStoreTest, ARoundThatIsLeftOutHasNotEnded)
{
    const Keep keep = top();
    ASSERT_TRUE(isGood(stores().keeps.skip(keep.id, 50)));
    EXPECT_EQ(stores().keeps.list()->first().started, 50);
    EXPECT_EQ(stores().keeps.list()->first().ended, 0);
    ASSERT_TRUE(isGood(stores().keeps.begin(keep.id, 60)));
    ASSERT_TRUE(isGood(stores().keeps.skip(keep.id, 70)));
    EXPECT_EQ(stores().keeps.list()->first().started, 60) << "one that is under way is not left out";
}

TEST_F(KeepStoreTest, FindsTheStoriesOfBookmarksOnceEach)
{
    StoreTest::save("1\n  2\n    3\n");
    StoreTest::save("10\n  11\n");
    auto &bookmarks = stores().bookmarks;
    ASSERT_TRUE(isGood(bookmarks.add(ItemId(10), {u"sea"_s}, {}, 100)));
    ASSERT_TRUE(isGood(bookmarks.add(ItemId(3), {u"sea"_s, u"land"_s}, {}, 200)));
    ASSERT_TRUE(isGood(bookmarks.add(ItemId(1), {}, {}, 300)));
    ASSERT_TRUE(isGood(bookmarks.add(ItemId(999), {}, {}, 50)));
    ASSERT_TRUE(isGood(bookmarks.add(discussion::kWelcomeStory, {}, {}, 400)));
    EXPECT_EQ(bookmarked({}), "1 10 999");
    EXPECT_EQ(bookmarked({}, 1), "1");
    EXPECT_EQ(bookmarked(u"sea"_s), "1 10");
    EXPECT_EQ(bookmarked(u"land"_s), "1");
    EXPECT_EQ(bookmarked(u"sky"_s), "");
}

} // namespace backthread::store
