// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/core/store/storefixture.h"

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::Item;
using discussion::ItemState;
using discussion::ItemType;
using discussion::Watch;
using discussion::WatchState;
using Kind = Watch::Kind;

namespace {

class WatchStoreTest : public StoreTest {
protected:
    WatchStoreTest()
    {
        save("1\n  2 alice: One\n    3 bob: Two\n  4 bob: Three\n");
        save("10\n  11 alice: Elsewhere\n");
    }

    void watch(const Watch &watch) { ASSERT_TRUE(isGood(stores().watches.add(watch, 6'000))); }
    void watchItem(qint64 item) { watch({.item = ItemId(item)}); }
    void watchUser(const QString &name) { watch({.kind = Kind::User, .name = name}); }
    void reply(qint64 id, qint64 parent, const QString &by = u"carol"_s)
    {
        Item reply {.id = ItemId(id), .type = ItemType::Comment, .parent = ItemId(parent), .by = by};
        reply.text = text::RichText {u"Reply %1"_s.arg(id), {}};
        save({reply}, 7'000);
    }
    [[nodiscard]] WatchState state(const ItemIds &seen = {})
    {
        const auto state = stores().watches.state(seen, 8'000);
        EXPECT_TRUE(isGood(state));
        return state.value_or(WatchState());
    }
    [[nodiscard]] std::string unseen(const ItemIds &seen = {}) { return drawing::drawn(state(seen).unseen); }
    /// One line a watch: what it is about, how many are new, the first of them.
    [[nodiscard]] std::string drawn()
    {
        std::string lines;
        for (const auto &each : state().watches) {
            const Watch &watch = each.watch;
            lines += watch.item.isNull() ? watch.name.toStdString() : std::to_string(watch.item.number());
            lines += " " + std::to_string(each.unseen) + " " + std::to_string(each.first.number()) + "\n";
        }
        return lines;
    }
};

} // namespace

TEST_F(WatchStoreTest, WithoutWatchesNothingIsNew)
{
    reply(20, 1);
    EXPECT_EQ(state(), WatchState());
}

TEST_F(WatchStoreTest, OfAThreadEveryReplyIsNewThatCameSince)
{
    watchItem(1);
    EXPECT_EQ(drawn(), "1 0 0\n");
    reply(20, 3);
    reply(21, 20);
    reply(22, 11);
    EXPECT_EQ(drawn(), "1 2 20\n");
    EXPECT_EQ(unseen(), "20 21");
}

TEST_F(WatchStoreTest, OfASubthreadOnlyWhatIsBelowIt)
{
    watchItem(2);
    reply(20, 3);
    reply(21, 4);
    reply(22, 20);
    EXPECT_EQ(drawn(), "2 2 20\n");
}

TEST_F(WatchStoreTest, OfAUserEverythingWhereverItIs)
{
    watchUser(u"alice"_s);
    reply(20, 11, u"alice"_s);
    reply(21, 1, u"Alice"_s);
    save({{.id = ItemId(30), .type = ItemType::Story, .by = u"alice"_s, .title = u"A story"_s}});
    EXPECT_EQ(drawn(), "alice 2 20\n") << "names differ in case";
}

TEST_F(WatchStoreTest, RepliesToTheReaderAreNewAndTheReadersOwnAreNot)
{
    watch({.kind = Kind::OwnName, .name = u"alice"_s});
    watchItem(1);
    reply(20, 2, u"alice"_s);
    reply(21, 2, u"bob"_s);
    reply(22, 21, u"carol"_s);
    reply(23, 11, u"carol"_s);
    EXPECT_EQ(drawn(), "1 2 21\nalice 2 21\n");
    EXPECT_EQ(unseen(), "21 22 23") << "each once";
}

TEST_F(WatchStoreTest, StubsAreNotNewUntilTheyHaveAText)
{
    watchItem(1);
    Item stub {.id = ItemId(20), .type = ItemType::Comment, .parent = ItemId(1)};
    save({stub});
    stub.id = ItemId(21);
    stub.state = ItemState::Dead;
    stub.text = text::RichText();
    save({stub});
    EXPECT_EQ(unseen(), "");
    reply(20, 1);
    EXPECT_EQ(unseen(), "20");
}

TEST_F(WatchStoreTest, WhatWasLookedAtIsNotNewAndWhatComesAfterIs)
{
    watchItem(1);
    watchUser(u"carol"_s);
    reply(20, 1);
    reply(21, 11);
    EXPECT_EQ(unseen(), "20 21");
    EXPECT_EQ(unseen({ItemId(1)}), "21");
    EXPECT_EQ(unseen(), "21");
    reply(22, 20, u"bob"_s);
    EXPECT_EQ(unseen(), "21 22");
}

TEST_F(WatchStoreTest, TheStoryThatShowsUpLaterIsFollowed)
{
    reply(40, 35);
    watchItem(40);
    EXPECT_EQ(state().watches.first().watch.story, ItemId(35));
    save({{.id = ItemId(30), .type = ItemType::Story, .title = u"Late"_s},
        {.id = ItemId(35), .type = ItemType::Comment, .parent = ItemId(30)}});
    reply(41, 40);
    EXPECT_EQ(unseen(), "41");
    EXPECT_EQ(state().watches.first().watch.story, ItemId(30));
    EXPECT_EQ(state().watches.first().watch.title, u"Late"_s);
}

TEST_F(WatchStoreTest, WhatHasSomethingNewStandsFirst)
{
    watchItem(1);
    watchItem(10);
    EXPECT_EQ(drawn(), "10 0 0\n1 0 0\n");
    reply(20, 1);
    EXPECT_EQ(drawn(), "1 1 20\n10 0 0\n");
}

TEST_F(WatchStoreTest, WatchingAgainChangesNothing)
{
    watchItem(1);
    reply(20, 1);
    watchItem(1);
    EXPECT_EQ(drawn(), "1 1 20\n");
}

TEST_F(WatchStoreTest, ThereIsOneOwnName)
{
    watch({.kind = Kind::OwnName, .name = u"alice"_s});
    watch({.kind = Kind::OwnName, .name = u"bob"_s});
    EXPECT_EQ(drawn(), "bob 0 0\n");
}

TEST_F(WatchStoreTest, UndoBringsAWatchBackWithWhatIsNew)
{
    watchItem(2);
    reply(20, 2);
    const auto removed = stores().watches.remove({.item = ItemId(2)});
    ASSERT_TRUE(isGood(removed));
    EXPECT_EQ(removed->by, u"alice"_s);
    EXPECT_EQ(drawn(), "");
    EXPECT_EQ(errorOf(stores().watches.remove({.item = ItemId(2)})), Error::Kind::NotFound);
    ASSERT_TRUE(isGood(stores().watches.restore({*removed})));
    EXPECT_EQ(drawn(), "2 1 20\n");
}

TEST_F(WatchStoreTest, WhatIsRestoredGivesWayToWhatIsThere)
{
    watch({.kind = Kind::OwnName, .name = u"alice"_s});
    ASSERT_TRUE(isGood(stores().watches.restore({{.kind = Kind::OwnName, .name = u"bob"_s},
        {.kind = Kind::User, .name = u"bob"_s, .created = 1, .since = ItemId(50)}})));
    EXPECT_EQ(drawn(), "alice 0 0\nbob 0 0\n");
}

TEST_F(WatchStoreTest, AWatchCanBeNamedWithoutTheCache)
{
    watchItem(2);
    const auto before = stores().watches.list().value();
    forgetCache();
    EXPECT_EQ(stores().watches.list().value(), before);
    EXPECT_EQ(state().watches.first().watch.story, ItemId(1));
    EXPECT_EQ(state().watches.first().watch.by, u"alice"_s);
}

TEST_F(WatchStoreTest, OfAUserAskedAboutForTheFirstTimeNothingIsNew)
{
    watchUser(u"alice"_s);
    const qint64 id = state().watches.first().watch.id;
    ASSERT_TRUE(isGood(stores().watches.setChecked(id, 8'000, ItemId(50))));
    reply(50, 1, u"alice"_s);
    EXPECT_EQ(unseen(), "");
    ASSERT_TRUE(isGood(stores().watches.setChecked(id, 9'000, ItemId(60))));
    reply(60, 1, u"alice"_s);
    EXPECT_EQ(unseen(), "60");
    EXPECT_EQ(state().watches.first().watch.checked, 9'000);
}

TEST_F(WatchStoreTest, BehindIsWhatHasMoreThanTheCache)
{
    ASSERT_TRUE(isGood(stores().items.recordFetch(ItemId(1), {.fetched = 5'000})));
    Item story = item(1);
    story.descendants = 3;
    Item unfetched = item(10);
    unfetched.descendants = 1;
    EXPECT_EQ(drawing::drawn(stores().watches.behind({story, unfetched}).value()), "10");
    story.descendants = 4;
    EXPECT_EQ(drawing::drawn(stores().watches.behind({story}).value()), "1");
}

TEST_F(WatchStoreTest, RepliesAreToldWithTheirStory)
{
    watchItem(1);
    reply(20, 1);
    const auto replies = stores().watches.replies({ItemId(20), ItemId(99)}).value();
    ASSERT_EQ(replies.size(), 1);
    EXPECT_EQ(replies.first().story, ItemId(1));
    EXPECT_EQ(replies.first().title, item(1).title);
    EXPECT_EQ(replies.first().by, u"carol"_s);
    EXPECT_EQ(replies.first().text, u"Reply 20"_s);
}

} // namespace backthread::store
