// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/core/store/storefixture.h"

namespace backthread::store {
namespace {

class FollowStoreTest : public StoreTest {
protected:
    FollowStoreTest()
    {
        save("1\n  2\n    3\n");
        save("10\n  11\n");
        save("20\n  21\n");
        for (const qint64 story : {1, 10})
            EXPECT_TRUE(stores().items.recordFetch(ItemId(story), {.fetched = 5'000}));
    }

    [[nodiscard]] std::string followed(const ItemIds &ids, const ItemIds &open)
    {
        return drawing::drawn(stores().follows.followed(ids, open).value());
    }

    const ItemIds m_all {
        ItemId(99), ItemId(21), ItemId(20), ItemId(3), ItemId(11), ItemId(2), ItemId(1), ItemId(10)};
};

TEST_F(FollowStoreTest, NothingIsFollowedWhereNothingIsOpenOrBookmarked)
{
    EXPECT_EQ(followed(m_all, {}), "");
    EXPECT_EQ(followed({}, {ItemId(1)}), "");
}

TEST_F(FollowStoreTest, WhatIsOpenIsFollowedWithAllItsComments)
{
    EXPECT_EQ(followed(m_all, {ItemId(1)}), "3 2 1");
    EXPECT_EQ(followed(m_all, {ItemId(10), ItemId(1)}), "3 11 2 1 10");
}

TEST_F(FollowStoreTest, TheDiscussionOfABookmarkIsFollowed)
{
    ASSERT_TRUE(stores().bookmarks.add(ItemId(3), {}, {}, 6'000));
    EXPECT_EQ(followed(m_all, {}), "3 2 1");
    ASSERT_TRUE(stores().bookmarks.add(ItemId(10), {}, {}, 6'000));
    EXPECT_EQ(followed(m_all, {ItemId(1)}), "3 11 2 1 10");
}

TEST_F(FollowStoreTest, TheDiscussionOfAWatchIsFollowedThatOfAUserIsNot)
{
    ASSERT_TRUE(stores().watches.add({.item = ItemId(2)}, 6'000));
    ASSERT_TRUE(
        stores().watches.add({.kind = discussion::Watch::Kind::User, .name = QStringLiteral("u11")}, 6'000));
    EXPECT_EQ(followed(m_all, {}), "3 2 1");
}

TEST_F(FollowStoreTest, WhatTheReaderWroteIsFollowedWhereverItIs)
{
    ASSERT_TRUE(stores().watches.add(
        {.kind = discussion::Watch::Kind::OwnName, .name = QStringLiteral("u21")}, 6'000));
    EXPECT_EQ(followed(m_all, {}), "21");
}

TEST_F(FollowStoreTest, WhatWasNeverFetchedAsAWholeIsNotFollowed)
{
    ASSERT_TRUE(stores().bookmarks.add(ItemId(20), {}, {}, 6'000));
    EXPECT_EQ(followed(m_all, {ItemId(20)}), "");
}

TEST_F(FollowStoreTest, WhatTheCacheDoesNotHaveIsUnknown)
{
    EXPECT_EQ(drawing::drawn(stores().follows.unknown({ItemId(7), ItemId(3), ItemId(5)}).value()), "7 5");
    EXPECT_EQ(stores().follows.unknown({}).value(), ItemIds());
}

} // namespace
} // namespace backthread::store
