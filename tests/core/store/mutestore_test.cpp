// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mutestore.h"
#include "tests/core/store/storefixture.h"

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::Mute;
using Kind = Mute::Kind;

namespace {

class MuteStoreTest : public StoreTest {
protected:
    void mute(const Mute &mute) { ASSERT_TRUE(isGood(stores().mutes.add(mute))); }
    [[nodiscard]] std::string listed(qint64 now)
    {
        std::string names;
        const auto mutes = stores().mutes.list(now);
        for (const Mute &mute : *mutes)
            names += (names.empty() ? "" : " ") + discussion::muteName(mute).toStdString();
        return names;
    }
};

} // namespace

TEST_F(MuteStoreTest, ListsWhatHasNotEndedLatestFirst)
{
    EXPECT_EQ(listed(0), "");
    mute({.kind = Kind::User, .text = u"ann"_s, .created = 10});
    mute({.kind = Kind::Subthread, .item = ItemId(3), .created = 20, .until = 100});
    EXPECT_EQ(listed(99), "item:3 user:ann");
    EXPECT_EQ(listed(100), "user:ann") << "it ends at that moment";
}

TEST_F(MuteStoreTest, KeepsAllOfIt)
{
    const Mute mute {.kind = Kind::Words, .text = u"no “thanks” '; DROP"_s, .created = 10, .until = 50};
    this->mute(mute);
    Mute kept = stores().mutes.list(20)->constFirst();
    EXPECT_GT(std::exchange(kept.id, 0), 0);
    EXPECT_EQ(kept, mute);
}

TEST_F(MuteStoreTest, MutingAgainChangesTheEndAndTellsTheFormerOne)
{
    Mute mute {.kind = Kind::User, .text = u"ann"_s, .created = 10, .until = 50};
    EXPECT_EQ(stores().mutes.add(mute).value(), std::nullopt);
    mute.until.reset();
    const auto before = stores().mutes.add(mute);
    ASSERT_TRUE(isGood(before));
    ASSERT_TRUE(before->has_value());
    EXPECT_EQ((*before)->until, 50);
    EXPECT_EQ(listed(1'000), "user:ann");
}

TEST_F(MuteStoreTest, TellsWhatIsRemoved)
{
    mute({.kind = Kind::Site, .text = u"example.com"_s, .created = 10, .until = 50});
    const auto removed = stores().mutes.remove({.kind = Kind::Site, .text = u"example.com"_s});
    ASSERT_TRUE(isGood(removed));
    EXPECT_EQ(removed->until, 50);
    EXPECT_EQ(listed(0), "");
    EXPECT_EQ(errorOf(stores().mutes.remove(*removed)), Error::Kind::NotFound);
}

TEST_F(MuteStoreTest, TellsWhichItemsAreMuted)
{
    save("1\n  2 ann: One\n    3 bob: Two\n      4 cat: Three\n  5 bob: Four\n");
    mute({.kind = Kind::User, .text = u"ann"_s});
    mute({.kind = Kind::Subthread, .item = ItemId(3)});
    const auto muted = stores().mutes.among({ItemId(2), ItemId(3), ItemId(4), ItemId(5), ItemId(99)}, 1'000);
    ASSERT_TRUE(isGood(muted));
    EXPECT_EQ(*muted, QSet<ItemId>({ItemId(2), ItemId(3), ItemId(4)}));
}

TEST_F(MuteStoreTest, WhatIsMutedIsNotNewToWatches)
{
    save("1\n  2 ann: One\n");
    ASSERT_TRUE(isGood(stores().watches.add({.item = ItemId(1)}, 6'000)));
    save("1\n  2 ann: One\n    3 bob: Two\n    4 cat: Three\n", 7'000);
    mute({.kind = Kind::User, .text = u"bob"_s, .created = 10, .until = 9'000});
    EXPECT_EQ(stores().watches.state({}, 8'000)->unseen, ItemIds({ItemId(4)}));
    EXPECT_EQ(stores().watches.state({}, 9'000)->unseen.size(), 2) << "the mute has ended";
}

} // namespace backthread::store
