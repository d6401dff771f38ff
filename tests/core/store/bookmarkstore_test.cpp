// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bookmarkstore.h"
#include "tests/core/store/storefixture.h"

#include <algorithm>

namespace backthread::store {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::BookmarkPage;
using discussion::BookmarkQuery;
using discussion::Items;

namespace {

class BookmarkStoreTest : public StoreTest {
protected:
    BookmarkStoreTest()
    {
        save(R"(
            1
              2 alice: Worth keeping
                3
        )");
    }

    void add(qint64 id, const QStringList &tags = {}, const QString &note = {}, qint64 now = 100)
    {
        ASSERT_TRUE(isGood(stores().bookmarks.add(ItemId(id), tags, note, now)));
    }

    [[nodiscard]] QList<Bookmark> list(const QString &tag = {})
    {
        return list(tag.isEmpty() ? BookmarkQuery() : BookmarkQuery {.tags = {tag}});
    }

    [[nodiscard]] QList<Bookmark> list(const BookmarkQuery &query)
    {
        return stores().bookmarks.list(query).value();
    }

    [[nodiscard]] std::string ids(const QString &tag = {}) { return drawn(list(tag)); }
    /// What a list shows that somebody limits by typing.
    [[nodiscard]] std::string found(
        const QString &typed, BookmarkQuery::Sort sort = BookmarkQuery::Sort::Newest)
    {
        BookmarkQuery query = discussion::bookmarkQueryFrom(typed);
        query.sort = sort;
        return drawn(stores().bookmarks.page(query, 100).value().bookmarks);
    }
    [[nodiscard]] static std::string drawn(const QList<Bookmark> &bookmarks)
    {
        ItemIds ids;
        for (const Bookmark &bookmark : bookmarks)
            ids.append(bookmark.item.id);
        return drawing::drawn(ids);
    }
};

} // namespace

TEST_F(BookmarkStoreTest, TheCopyOutlivesTheCache)
{
    add(2, {u"rust"_s, u"later"_s}, u"a note"_s);
    forgetCache();
    ASSERT_EQ(list().size(), 1);
    const Bookmark kept = list().first();
    EXPECT_EQ(kept.item.text->text, u"Worth keeping"_s);
    EXPECT_EQ(kept.item.by, u"alice"_s);
    EXPECT_EQ(kept.item.title, u"Story 1"_s) << "of the story";
    EXPECT_EQ(kept.item.time, 1'002);
    EXPECT_EQ(kept.story, ItemId(1));
    EXPECT_EQ(kept.created, 100);
    EXPECT_EQ(kept.note, u"a note"_s);
    EXPECT_EQ(kept.tags, (QStringList {u"later"_s, u"rust"_s}));
}

TEST_F(BookmarkStoreTest, AddingAgainKeepsDateTagsAndNote)
{
    add(2, {u"rust"_s}, u"a note"_s, 100);
    const Bookmark before = list().first();
    add(2, {}, {}, 999);
    EXPECT_EQ(list().first(), before);
    add(2, {u"c"_s, u"c"_s}, u"another"_s, 999);
    EXPECT_EQ(list().first().tags, QStringList {u"c"_s});
    EXPECT_EQ(list().first().note, u"another"_s);
    EXPECT_EQ(list().first().created, 100);
}

TEST_F(BookmarkStoreTest, AddingAgainKeepsTheCopyWhereTheCacheKnowsLess)
{
    add(2);
    const Bookmark before = list().first();
    save("1\n  2! alice\n"); // deleted since
    add(2, {}, u"still good"_s);
    EXPECT_EQ(list().first().item, before.item);
    forgetCache();
    add(2);
    EXPECT_EQ(list().first().item, before.item);
}

TEST_F(BookmarkStoreTest, WhatIsNotCachedCanBeBookmarkedAndIsFilledInLater)
{
    add(50, {}, u"seen elsewhere"_s);
    EXPECT_EQ(list().first().item.id, ItemId(50));
    save("50 bob: Now known\n");
    add(50);
    EXPECT_EQ(list().first().item.title, u"Story 50"_s);
    EXPECT_EQ(list().first().note, u"seen elsewhere"_s);
}

TEST_F(BookmarkStoreTest, ListsLatestFirst)
{
    add(1, {}, {}, 100);
    add(3, {}, {}, 300);
    add(2, {}, {}, 300);
    EXPECT_EQ(ids(), "3 2 1");
}

TEST_F(BookmarkStoreTest, APageHoldsTheLatestOnesWithBeginningsOnOneLine)
{
    Items items = drawing::items("1\n  2 alice: short\n  3 bob: long\n");
    items[1].text->text = u"Two\n\n  lines"_s;
    items[2].text->text = u"0123456789"_s.repeated(100);
    save(items);
    add(1, {}, {}, 100);
    add(2, {u"b"_s, u"a"_s}, u"note"_s, 200);
    add(3, {}, {}, 300);
    const BookmarkPage page = stores().bookmarks.page({}, 2).value();
    EXPECT_EQ(page.total, 3);
    EXPECT_EQ(page.matching, 3);
    ASSERT_EQ(page.bookmarks.size(), 2);
    EXPECT_EQ(page.bookmarks.at(0).item.id, ItemId(3));
    EXPECT_EQ(page.bookmarks.at(0).item.text->text, u"0123456789"_s.repeated(40));
    EXPECT_EQ(page.bookmarks.at(1).item.text->text, u"Two lines"_s);
    EXPECT_EQ(page.bookmarks.at(1).tags, (QStringList {u"a"_s, u"b"_s}));
    EXPECT_EQ(page.bookmarks.at(1).note, u"note"_s);
    EXPECT_EQ(list().first().item.text->text.size(), 1'000) << "what is kept stays whole";
}

TEST_F(BookmarkStoreTest, ListsByTag)
{
    add(1, {u"a"_s});
    add(2, {u"a"_s, u"b"_s});
    EXPECT_EQ(ids(u"a"_s), "2 1");
    EXPECT_EQ(ids(u"b"_s), "2");
    EXPECT_EQ(ids(u"A"_s), "2 1") << "whatever its case";
    EXPECT_EQ(drawn(list(BookmarkQuery {.tags = {u"a"_s, u"b"_s}})), "2") << "all of them";
    EXPECT_EQ(list(u"b"_s).first().tags, (QStringList {u"a"_s, u"b"_s}));
}

TEST_F(BookmarkStoreTest, RemovingAnswersWithWhatRestoringPutsBack)
{
    add(2, {u"a"_s, u"b"_s}, u"note"_s);
    const Bookmark before = list().first();
    const auto removed = stores().bookmarks.remove({ItemId(2), ItemId(3)});
    ASSERT_TRUE(isGood(removed));
    EXPECT_EQ(*removed, QList {before});
    EXPECT_TRUE(list().isEmpty());
    EXPECT_TRUE(list(u"a"_s).isEmpty());
    EXPECT_EQ(column(connection(), u"SELECT count(*) FROM library.bookmark_tag"_s), "0\n");
    EXPECT_TRUE(stores().bookmarks.remove({ItemId(2)}).value().isEmpty());
    ASSERT_TRUE(isGood(stores().bookmarks.restore(*removed)));
    EXPECT_EQ(list(), QList {before});
}

TEST_F(BookmarkStoreTest, PuttingChangesTagsAndNoteAndNothingElse)
{
    add(2, {u"rust"_s}, u"a note"_s, 100);
    Bookmark changed = list().first();
    forgetCache();
    changed.tags = {u"c"_s, u"later"_s};
    changed.note.clear();
    ASSERT_TRUE(isGood(stores().bookmarks.put(ItemId(2), {u"later"_s, u"c"_s}, {}, 999)));
    EXPECT_EQ(list(), QList {changed}) << "date and copy are those of then";

    save("50 bob\n");
    ASSERT_TRUE(isGood(stores().bookmarks.put(ItemId(50), {u"new"_s}, u"mine"_s, 999)));
    const Bookmark added = stores().bookmarks.of({ItemId(50)}).value().first();
    EXPECT_EQ(added.item.title, u"Story 50"_s);
    EXPECT_EQ(added.created, 999);
    EXPECT_EQ(added.tags, QStringList {u"new"_s});
    EXPECT_EQ(added.note, u"mine"_s);
}

TEST_F(BookmarkStoreTest, TagsManyAtOnce)
{
    add(1, {u"old"_s, u"kept"_s});
    add(2, {u"new"_s});
    ASSERT_TRUE(isGood(
        stores().bookmarks.tag({ItemId(1), ItemId(2), ItemId(3)}, {u"new"_s, u"two words"_s}, {u"old"_s})));
    EXPECT_EQ(list().last().tags, (QStringList {u"kept"_s, u"new"_s, u"two words"_s}));
    EXPECT_EQ(list().first().tags, (QStringList {u"new"_s, u"two words"_s}));
    EXPECT_EQ(list().size(), 2) << "tags bookmark nothing";
}

TEST_F(BookmarkStoreTest, CountsItsTags)
{
    add(1, {u"b"_s});
    add(2, {u"b"_s, u"c"_s, u"a"_s});
    const QList<discussion::TagCount> tags {{u"b"_s, 2}, {u"a"_s, 1}, {u"c"_s, 1}};
    EXPECT_EQ(stores().bookmarks.tags().value(), tags);
}

TEST_F(BookmarkStoreTest, FindsWordsInTitleAuthorTextAndNote)
{
    add(1, {}, u"Zürich, then the \"night train\""_s);
    add(2, {u"Sea"_s});
    add(3, {u"seal"_s});
    EXPECT_EQ(found(u"worth"_s), "2");
    EXPECT_EQ(found(u"KEEP"_s), "2") << "the beginning of a word, whatever its case";
    EXPECT_EQ(found(u"alice"_s), "2");
    EXPECT_EQ(found(u"zurich"_s), "1") << "whatever stands above a letter";
    EXPECT_EQ(found(u"story alice"_s), "2") << "all words";
    EXPECT_EQ(found(u"\"night tr"_s), "1");
    EXPECT_EQ(found(u"\"train night\""_s), "");
    EXPECT_EQ(found(u"#sea"_s), "3 2") << "it is being typed";
    EXPECT_EQ(found(u"#sea "_s), "2");
    EXPECT_EQ(found(u"#seal story"_s), "3");
    EXPECT_EQ(found(u"AND NOT ( * ^ {"_s), "") << "words are words";
    EXPECT_EQ(found(u"* ^"_s), "3 2 1") << "which no word has";
}

TEST_F(BookmarkStoreTest, WordsFollowWhatChanges)
{
    add(2, {}, u"first"_s);
    add(2, {}, u"second"_s);
    EXPECT_EQ(found(u"first"_s), "");
    EXPECT_EQ(found(u"second"_s), "2");
    ASSERT_TRUE(isGood(stores().bookmarks.put(ItemId(2), {}, u"third"_s, 1)));
    EXPECT_EQ(found(u"second"_s), "");
    EXPECT_EQ(found(u"third"_s), "2");
    const auto removed = stores().bookmarks.remove({ItemId(2)}).value();
    EXPECT_EQ(found(u"third"_s), "");
    ASSERT_TRUE(isGood(stores().bookmarks.restore(removed)));
    EXPECT_EQ(found(u"third"_s), "2");
    EXPECT_EQ(column(connection(),
                  u"INSERT INTO library.bookmark_words (bookmark_words) VALUES ('integrity-check')"_s),
        "");
}

TEST_F(BookmarkStoreTest, StandsInEachOrder)
{
    using Sort = BookmarkQuery::Sort;
    save("10 bob: b\n20 Anna: a\n  21 carl: c\n");
    add(21, {}, {}, 100);
    add(10, {}, {}, 200);
    add(20, {}, {}, 300);
    EXPECT_EQ(found({}, Sort::Newest), "20 10 21");
    EXPECT_EQ(found({}, Sort::Oldest), "21 10 20");
    EXPECT_EQ(found({}, Sort::Story), "21 20 10");
    EXPECT_EQ(found({}, Sort::Author), "20 10 21");
    EXPECT_EQ(found({}, Sort::Title), "10 21 20") << "Story 10, Story 20";
}

TEST_F(BookmarkStoreTest, OrdersWithoutReadingTexts)
{
    QString plan;
    auto query = connection().prepareOnce(
        u"EXPLAIN QUERY PLAN SELECT item FROM library.bookmark ORDER BY title COLLATE NOCASE LIMIT 5"_s);
    ASSERT_TRUE(isGood(query));
    ASSERT_TRUE(isGood(connection().run(*query)));
    while (query->next())
        plan += query->value(3).toString() + u'\n';
    EXPECT_TRUE(plan.contains(u"COVERING INDEX bookmark_order"_s)) << plan.toStdString();
}

TEST_F(BookmarkStoreTest, KnowsWhichItemsOfADiscussionAreBookmarked)
{
    save("100\n");
    add(1);
    add(3);
    add(100);
    ItemIds within = stores().bookmarks.within(ItemId(1)).value();
    std::sort(within.begin(), within.end());
    EXPECT_EQ(drawing::drawn(within), "1 3");
    EXPECT_TRUE(stores().bookmarks.within(ItemId(2)).value().isEmpty());
}

TEST_F(BookmarkStoreTest, FindsInADiscussionWhatWasBookmarkedBeforeItsStoryWasKnown)
{
    add(12); // nothing is known of it
    save("11\n  21\n");
    stores().items.save({discussion::Item {.id = ItemId(31), .parent = ItemId(12)}}, 5'000).value();
    add(31); // below what stands in for the story
    stores().items.save({discussion::Item {.id = ItemId(12), .parent = ItemId(11)}}, 5'000).value();
    ItemIds within = stores().bookmarks.within(ItemId(11)).value();
    std::sort(within.begin(), within.end());
    EXPECT_EQ(drawing::drawn(within), "12 31");
}

TEST_F(BookmarkStoreTest, RestoresAllOrNone)
{
    Bookmark bare;
    bare.item.id = ItemId(2);
    bare.created = 7;
    Bookmark gone = bare;
    gone.item.id = ItemId(99);
    ASSERT_TRUE(isGood(stores().bookmarks.restore({bare, gone})));
    ASSERT_EQ(ids(), "99 2");
    EXPECT_EQ(list().last().item.text->text, u"Worth keeping"_s) << "a copy from the cache";
    EXPECT_EQ(list().last().created, 7);

    ASSERT_TRUE(isGood(connection().executeStatement(
        u"CREATE TRIGGER library.full BEFORE INSERT ON bookmark WHEN new.item = 3 "
        "BEGIN SELECT RAISE(ABORT, 'no space is left'); END"_s)));
    Bookmark one = bare;
    one.item.id = ItemId(1);
    Bookmark three = bare;
    three.item.id = ItemId(3);
    EXPECT_FALSE(stores().bookmarks.restore({one, three}));
    EXPECT_EQ(ids(), "99 2");
}

TEST_F(BookmarkStoreTest, TellsTheBookmarksOfSomeItems)
{
    add(1);
    add(3, {u"a"_s});
    const auto found = stores().bookmarks.of({ItemId(3), ItemId(2)}).value();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().item.id, ItemId(3));
    EXPECT_EQ(found.first().tags, QStringList {u"a"_s});
}

TEST_F(BookmarkStoreTest, ACacheThatCannotBeReadIsNotTakenForOneThatHoldsNothing)
{
    ASSERT_TRUE(isGood(connection().executeStatement(u"DROP TABLE item"_s)));
    EXPECT_EQ(errorOf(stores().bookmarks.add(ItemId(2), {}, {}, 1)), Error::Kind::Database);
    Bookmark bare;
    bare.item.id = ItemId(2);
    EXPECT_EQ(errorOf(stores().bookmarks.restore({bare})), Error::Kind::Database);
    EXPECT_TRUE(list().isEmpty());
}

} // namespace backthread::store
