// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/itemstore.h"
#include "tests/core/store/storefixture.h"

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::FetchRecord;
using discussion::Item;
using discussion::ItemState;
using discussion::ItemType;
using drawing::drawn;
using drawing::undented;
using text::Mark;
using text::RichText;

namespace {

class ItemStoreTest : public StoreTest {
protected:
    /// A comment below the story 1 as Algolia tells it: no state, no ranks.
    static Item algolia(qint64 id, const QString &text)
    {
        Item item;
        item.id = ItemId(id);
        item.type = ItemType::Comment;
        item.parent = ItemId(1);
        item.by = u"alice"_s;
        item.text = RichText {text, {}};
        return item;
    }

    static Item firebase(qint64 id, ItemState state, const std::optional<RichText> &text)
    {
        Item item = algolia(id, {});
        item.state = state;
        item.text = text;
        return item;
    }

    [[nodiscard]] QString textOf(qint64 id)
    {
        return item(id).text.value_or(RichText {u"(none)"_s, {}}).text;
    }
    [[nodiscard]] std::string threadOf(qint64 id)
    {
        return drawn(*stores().items.thread(ItemId(id)).value());
    }
};

} // namespace

TEST_F(ItemStoreTest, AnItemComesBackAsItWasStored)
{
    Item item;
    item.id = ItemId(7);
    item.type = ItemType::Poll;
    item.state = ItemState::Live;
    item.time = 1'234;
    item.by = u"alice"_s;
    item.title = u"Which “one”?"_s;
    item.url = u"https://example.org/a"_s;
    item.text = RichText {u"see this\ncode"_s,
        {{Mark::Kind::Link, 4, 4, u"https://example.org"_s}, {Mark::Kind::Code, 9, 4, {}}}};
    item.points = -1;
    item.descendants = 0;
    item.kids = ItemIds {ItemId(9), ItemId(8)};
    item.parts = ItemIds();
    save({item}, 5'000);
    item.firstSeen = 5'000;
    EXPECT_EQ(this->item(7), item);
}

TEST_F(ItemStoreTest, WhatAnAnswerDoesNotSayIsKept)
{
    save(R"(
        1
          2 alice: Said once
            3
    )");
    const Item before = item(2);
    Item partial;
    partial.id = ItemId(2);
    save({partial});
    EXPECT_EQ(item(2), before);
    EXPECT_EQ(stores().items.storyOf(ItemId(2)), ItemId(1));
    EXPECT_EQ(threadOf(3), undented(R"(
        1
          2
            3
    )"));
}

TEST_F(ItemStoreTest, LaterAnswersCorrectPointsKidsAndTitle)
{
    Item story = drawing::items("1\n  2\n  3\n").first();
    story.points = 10;
    story.descendants = 2;
    save({story});
    story.points = 0;
    story.descendants = 0;
    story.title = u"Better"_s;
    story.kids = ItemIds {ItemId(3), ItemId(2)};
    story.firstSeen = 5'000; // by the first save
    save({story}, 6'000);
    EXPECT_EQ(item(1), story);
    story.kids = ItemIds();
    save({story});
    EXPECT_EQ(item(1).kids, ItemIds());
}

TEST_F(ItemStoreTest, ASourceThatLagsDoesNotTakeBackWhatTheOtherCounted)
{
    discussion::Item counted = drawing::items("1").first();
    counted.state = discussion::ItemState::Live;
    counted.points = 120;
    counted.descendants = 40;
    save({counted});
    discussion::Item late = counted;
    late.state.reset();
    late.points = 90;
    late.descendants = 55;
    save({late});
    EXPECT_EQ(item(1).points, 120);
    EXPECT_EQ(item(1).descendants, 55) << "more than was known then";
    counted.points = 80;
    counted.descendants = 39;
    save({counted});
    EXPECT_EQ(item(1).points, 80) << "who can tell is right";
    EXPECT_EQ(item(1).descendants, 39);
}

TEST_F(ItemStoreTest, AnEditReplacesTextAndMarks)
{
    Item item = firebase(2, ItemState::Live, RichText {u"see this"_s, {{Mark::Kind::Italic, 0, 3, {}}}});
    save({item});
    item.text = RichText {u"plain"_s, {}};
    save({item});
    EXPECT_EQ(this->item(2).text, item.text);
}

TEST_F(ItemStoreTest, TheTextOfWhatIsGoneGoes)
{
    for (const ItemState state : {ItemState::Dead, ItemState::Flagged, ItemState::Deleted}) {
        const qint64 id = 10 + int(state);
        save({algolia(id, u"Regretted"_s)});
        save({firebase(id, state, std::nullopt)});
        EXPECT_EQ(textOf(id), u"(none)"_s);
        EXPECT_EQ(item(id).shownState(), state);
        EXPECT_EQ(item(id).by, u"alice"_s);
    }
}

TEST_F(ItemStoreTest, ASourceThatCannotTellDoesNotBringBackWhatIsGone)
{
    save({firebase(2, ItemState::Deleted, std::nullopt)});
    save({algolia(2, u"Regretted"_s)});
    EXPECT_EQ(textOf(2), u"(none)"_s);
    EXPECT_EQ(item(2).state, ItemState::Deleted);
}

TEST_F(ItemStoreTest, ASourceThatCanTellBringsBackWhatLivesAgain)
{
    save({firebase(2, ItemState::Flagged, std::nullopt)});
    save({firebase(2, ItemState::Live, RichText {u"Vouched for"_s, {}})});
    EXPECT_EQ(textOf(2), u"Vouched for"_s);
    EXPECT_EQ(item(2).state, ItemState::Live);
}

TEST_F(ItemStoreTest, WhatIsOnlyDelayedOrMissingKeepsItsText)
{
    for (const ItemState state : {ItemState::Delayed, ItemState::Missing}) {
        save({algolia(2, u"Heard before"_s)});
        save({firebase(2, state, std::nullopt)});
        EXPECT_EQ(textOf(2), u"Heard before"_s);
    }
}

TEST_F(ItemStoreTest, RemembersWhenAnItemWasFirstHeld)
{
    save("1\n", 100);
    save("1\n", 200);
    EXPECT_EQ(column(connection(), u"SELECT first_seen || ' ' || fetched FROM item"_s), "100 200\n");
}

TEST_F(ItemStoreTest, TellsWhenItFirstHeldAnItemWhateverTheItemSays)
{
    discussion::Items items = drawing::items("1\n  2\n");
    items.last().firstSeen = 7;
    save(items, 100);
    save("1\n  2\n  3\n", 200);
    const auto thread = stores().items.thread(ItemId(1)).value();
    EXPECT_EQ(thread->story().firstSeen, 100);
    EXPECT_EQ(thread->at(0).firstSeen, 100);
    EXPECT_EQ(thread->at(1).firstSeen, 200);
    EXPECT_EQ(item(2).firstSeen, 100);
}

TEST_F(ItemStoreTest, CirclesAreRejectedAndCounted)
{
    Item a = algolia(10, u"a"_s);
    Item b = algolia(11, u"b"_s);
    Item below = algolia(12, u"below"_s);
    a.parent = b.id;
    b.parent = a.id;
    below.parent = b.id;
    Item own = algolia(13, u"own"_s);
    own.parent = own.id;
    auto report = stores().items.save({a, below, b, own, algolia(2, u"fine"_s)}, 1);
    ASSERT_TRUE(isGood(report));
    EXPECT_EQ(report->stored, 1);
    EXPECT_EQ(report->rejected, 4);
    EXPECT_EQ(errorOf(stores().items.item(ItemId(10))), Error::Kind::NotFound);

    // The same, one after the other: the one that would close the circle is left out.
    EXPECT_EQ(stores().items.save({a}, 1).value().rejected, 0);
    EXPECT_EQ(stores().items.save({below}, 1).value().rejected, 0);
    EXPECT_EQ(stores().items.save({b}, 1).value().rejected, 1);
}

TEST_F(ItemStoreTest, TakesVeryDeepChainsInAnyOrder)
{
    constexpr int kDepth = 20'000;
    discussion::Items items;
    for (int i = kDepth; i > 1; --i) {
        items.append(algolia(i, {}));
        items.last().parent = ItemId(i - 1);
    }
    save(items);
    EXPECT_EQ(stores().items.storyOf(ItemId(kDepth)), ItemId(1));
    EXPECT_EQ(stores().items.thread(ItemId(kDepth)).value()->depth(kDepth - 2), kDepth - 1);
}

TEST_F(ItemStoreTest, ThreadIsFoundByAnyOfItsItems)
{
    constexpr auto kThread = R"(
        1
          3
            4
          2!
    )";
    save(kThread);
    save("100\n  101\n");
    for (const qint64 id : {1, 2, 3, 4})
        EXPECT_EQ(threadOf(id), undented(kThread));
    EXPECT_EQ(errorOf(stores().items.thread(ItemId(99))), Error::Kind::NotFound);
}

TEST_F(ItemStoreTest, WhatIsMovedToAnotherStoryTakesItsRepliesAlong)
{
    save(R"(
        1
          2
            3
              4
          5
    )");
    save("10\n  11\n");
    Item moved = item(2);
    moved.parent = ItemId(11);
    save({moved});
    EXPECT_EQ(threadOf(1), undented(R"(
        1
          5
    )"));
    EXPECT_EQ(threadOf(4), undented(R"(
        10
          11
            2
              3
                4
    )"));
}

TEST_F(ItemStoreTest, WhatABatchMovesTwiceEndsBelowItsOwnParent)
{
    constexpr auto kHeld = R"(
        1
          2
            3
              4
    )";
    const auto moved = [this](qint64 id, qint64 parent) {
        Item item;
        item.id = ItemId(id);
        item.parent = ItemId(parent);
        return item;
    };
    save("10\n  11\n");
    save("20\n");
    for (const qint64 parent : {1, 20}) {
        save(kHeld);
        save({moved(2, 11), moved(3, parent)});
        EXPECT_EQ(stores().items.storyOf(ItemId(2)), ItemId(10));
        EXPECT_EQ(stores().items.storyOf(ItemId(4)), ItemId(parent));
    }
    save(kHeld);
    Item untold;
    untold.id = ItemId(3);
    save({moved(2, 11), untold});
    EXPECT_EQ(stores().items.storyOf(ItemId(3)), ItemId(10));
    EXPECT_EQ(stores().items.storyOf(ItemId(4)), ItemId(10));
}

TEST_F(ItemStoreTest, RepliesMoveUpWithWhatStoodInForTheirStory)
{
    save({algolia(2, u"below what nobody knows"_s), algolia(3, {})});
    Item found;
    found.id = ItemId(1);
    found.parent = ItemId(10);
    save({algolia(2, u"again"_s), found, drawing::items("10\n").first()});
    for (const qint64 id : {1, 2, 3})
        EXPECT_EQ(stores().items.storyOf(ItemId(id)), ItemId(10));
}

TEST_F(ItemStoreTest, AStoryThatIsNotHeldIsMissing)
{
    save({algolia(2, u"orphan"_s)});
    const auto thread = stores().items.thread(ItemId(2)).value();
    EXPECT_EQ(thread->story().id, ItemId(1));
    EXPECT_EQ(thread->story().shownState(), ItemState::Missing);
    EXPECT_EQ(thread->size(), 1);
}

TEST_F(ItemStoreTest, PollsComeWithTheirOptionsInDisplayOrder)
{
    Item poll = drawing::items("1\n").first();
    poll.type = ItemType::Poll;
    poll.parts = ItemIds {ItemId(5), ItemId(3), ItemId(4)};
    discussion::Items items {poll};
    for (const qint64 id : {3, 5}) {
        Item option;
        option.id = ItemId(id);
        option.type = ItemType::PollOption;
        option.points = int(id);
        items.append(option);
    }
    save(items);
    const auto thread = stores().items.thread(ItemId(1)).value();
    ASSERT_EQ(thread->pollOptions().size(), 2);
    EXPECT_EQ(thread->pollOptions().first().points, 5);
    EXPECT_EQ(thread->size(), 0);
}

TEST_F(ItemStoreTest, FetchesAreRecorded)
{
    EXPECT_EQ(stores().items.lastFetch(ItemId(1)).value(), FetchRecord());
    const FetchRecord record {100, 1.5, 7, true};
    ASSERT_TRUE(isGood(stores().items.recordFetch(ItemId(1), {50, 2, 3, false})));
    ASSERT_TRUE(isGood(stores().items.recordFetch(ItemId(1), record)));
    EXPECT_EQ(stores().items.lastFetch(ItemId(1)).value(), record);
}

TEST_F(ItemStoreTest, CountsStoriesCommentsAndBookmarks)
{
    save(R"(
        1
          2
          3
    )");
    save("100\n");
    ASSERT_TRUE(isGood(stores().bookmarks.add(ItemId(2), {}, {}, 1)));
    const auto statistics = stores().items.statistics().value();
    EXPECT_EQ(statistics.stories, 2);
    EXPECT_EQ(statistics.comments, 2);
    EXPECT_EQ(statistics.bookmarks, 1);
}

TEST_F(ItemStoreTest, TheIndexHoldsTheLastWordOfABatch)
{
    const auto found = [this](const QString &word) {
        return column(
            connection(), u"SELECT rowid FROM words WHERE words MATCH '%1' ORDER BY rowid"_s.arg(word));
    };
    save({algolia(2, u"apples and pears"_s), algolia(3, u"apples"_s), algolia(2, u"only pears"_s)});
    EXPECT_EQ(found(u"apples"_s), "3\n");
    EXPECT_EQ(found(u"pears"_s), "2\n");
    save({algolia(4, u"plums"_s), algolia(3, u"plums too"_s), algolia(4, u"plums"_s)});
    EXPECT_EQ(found(u"apples"_s), "");
    EXPECT_EQ(found(u"plums"_s), "3\n4\n");
    EXPECT_TRUE(isGood(
        connection().executeStatement(u"INSERT INTO words (words, rank) VALUES ('integrity-check', 1)"_s)));
}

TEST_F(ItemStoreTest, TheIndexOfAuthorsFollowsTheItems)
{
    const auto written = [this](const QString &name) {
        return column(
            connection(), u"SELECT rowid FROM author WHERE author MATCH '\"%1\"' ORDER BY rowid"_s.arg(name));
    };
    const auto by = [](int id, const QString &name) {
        return Item {.id = ItemId(id), .type = ItemType::Comment, .parent = ItemId(1), .by = name};
    };
    save({by(3, u"ann"_s), by(2, u"a-n_n"_s), by(4, {}), by(3, u"Ann"_s)});
    EXPECT_EQ(written(u"ann"_s), "3\n");
    EXPECT_EQ(written(u"A-N_N"_s), "2\n") << "a name is one token";
    EXPECT_EQ(written(u"a"_s), "");
    save({by(4, u"ann"_s), by(2, u"bob"_s)});
    EXPECT_EQ(written(u"ann"_s), "3\n4\n");
    EXPECT_EQ(written(u"a-n_n"_s), "");
    ASSERT_TRUE(isGood(connection().executeStatement(u"DELETE FROM item WHERE id = 3"_s)));
    EXPECT_EQ(written(u"ann"_s), "4\n");
    EXPECT_TRUE(isGood(
        connection().executeStatement(u"INSERT INTO author (author, rank) VALUES ('integrity-check', 1)"_s)));
}

} // namespace backthread::store
