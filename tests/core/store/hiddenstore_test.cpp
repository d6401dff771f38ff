// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hiddenstore.h"
#include "tests/core/store/storefixture.h"

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::HiddenStory;

using HiddenStoreTest = StoreTest;

TEST_F(HiddenStoreTest, HidesWithTheTitleUntilItIsUnhidden)
{
    save("1\n");
    const HiddenStory one {ItemId(1), 100, u"Story 1"_s};
    const HiddenStory unknown {ItemId(50), 200, u""_s};
    EXPECT_EQ(stores().hidden.hide({ItemId(1)}, 100).value(), QList {one});
    EXPECT_EQ(stores().hidden.hide({ItemId(1), ItemId(50)}, 200).value(), QList {unknown}) << "once";
    EXPECT_EQ(stores().hidden.list().value(), (QList {unknown, one}));

    EXPECT_EQ(stores().hidden.unhide({ItemId(1), ItemId(2)}).value(), QList {one});
    EXPECT_EQ(stores().hidden.list().value(), QList {unknown});
    ASSERT_TRUE(isGood(stores().hidden.restore({one, unknown})));
    EXPECT_EQ(stores().hidden.list().value(), (QList {unknown, one})) << "with its date";
}

TEST_F(HiddenStoreTest, ListsOfStoriesKnowWhatIsHidden)
{
    save("1\n2\n");
    ASSERT_TRUE(isGood(stores().feeds.save(discussion::Feed::Top, {ItemId(1), ItemId(2)}, 100, 0)));
    ASSERT_TRUE(isGood(stores().hidden.hide({ItemId(2)}, 100)));
    const auto stories = stores().feeds.page(discussion::Feed::Top, 10).value().stories;
    ASSERT_EQ(stories.size(), 2);
    EXPECT_FALSE(stories.at(0).hidden);
    EXPECT_TRUE(stories.at(1).hidden);
    EXPECT_EQ(stories.at(1).story.title, u"Story 2"_s);
}

} // namespace backthread::store
