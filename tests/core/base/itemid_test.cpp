// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/itemid.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <unordered_set>

namespace backthread {

TEST(ItemIdTest, OfHackerNewsIsTheNumberTheSiteShows)
{
    EXPECT_EQ(ItemId::in(SourceId::HackerNews, 8863).rowid(), 8863);
    EXPECT_EQ(ItemId(8863), ItemId::in(SourceId::HackerNews, 8863));
}

TEST(ItemIdTest, KeepsSourceAndNumberOverTheWholeRange)
{
    for (const SourceId source : {SourceId::Welcome, SourceId::HackerNews, SourceId(1), SourceId(32767)}) {
        for (const qint64 number : {qint64(0), qint64(1), qint64(48'000'000), ItemId::maxNumber()}) {
            const ItemId id = ItemId::in(source, number);
            EXPECT_EQ(id.source(), source) << id.rowid();
            EXPECT_EQ(id.number(), number) << id.rowid();
            EXPECT_EQ(ItemId(id.rowid()), id);
        }
    }
}

TEST(ItemIdTest, RangesOfSourcesDoNotTouch)
{
    const ItemId lastWelcome = ItemId::in(SourceId::Welcome, ItemId::maxNumber());
    const ItemId firstOfNext = ItemId::in(SourceId(1), 0);
    EXPECT_EQ(lastWelcome.rowid(), -1);
    EXPECT_EQ(firstOfNext.rowid(), ItemId::in(SourceId::HackerNews, ItemId::maxNumber()).rowid() + 1);
}

TEST(ItemIdTest, OrdersByAgeWithTheWelcomeBehindEverythingReal)
{
    const ItemIds newestFirst {ItemId::in(SourceId(1), 3), ItemId(900), ItemId(5),
        ItemId::in(SourceId::Welcome, 2), ItemId::in(SourceId::Welcome, 1)};
    EXPECT_TRUE(std::is_sorted(newestFirst.rbegin(), newestFirst.rend()));
    EXPECT_LT(ItemId::in(SourceId::Welcome, 1), ItemId());
}

TEST(ItemIdTest, IsNullOnlyAtZero)
{
    EXPECT_TRUE(ItemId().isNull());
    EXPECT_FALSE(ItemId(1).isNull());
    EXPECT_FALSE(ItemId::in(SourceId::Welcome, 0).isNull());
}

TEST(ItemIdTest, IsAKeyOfBothKindsOfHash)
{
    QHash<ItemId, int> names;
    names.insert(ItemId(7), 1);
    names.insert(ItemId::in(SourceId::Welcome, 7), 2);
    EXPECT_EQ(names.value(ItemId(7)), 1);
    EXPECT_EQ(names.value(ItemId::in(SourceId::Welcome, 7)), 2);
    EXPECT_EQ((std::unordered_set<ItemId> {ItemId(7), ItemId(7), ItemId(8)}).size(), 2u);
}

} // namespace backthread
