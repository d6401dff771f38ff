// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/arrangement.h"
#include "drawing.h"

#include <gtest/gtest.h>
#include <random>

namespace backthread::discussion {

using drawing::undented;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kDiscussion = R"(
    1 host: The story
      7 ann: Salt and pepper
        9 host: Neither
          12 Bob: Pepper
        8! cat
      3 bob: Salt
      5 dan: Nothing to see
        6 eve: A salt mine
        10 host: Sugar
          11 ann: no
)";

/// The discussion, first held when it was written (1,000 more than the number); 12 has a link, 6 has code.
ThreadPtr markedThread()
{
    Items items = drawing::items(kDiscussion);
    for (Item &item : items) {
        item.firstSeen = item.time;
        if (item.id == ItemId(12))
            item.text->marks.append({text::Mark::Kind::Link, 0, 6, u"https://example.org/"_s});
        if (item.id == ItemId(6))
            item.text->marks.append({text::Mark::Kind::Code, 0, 11, {}});
    }
    Item story = items.takeFirst();
    return std::make_shared<const Thread>(std::move(story), std::move(items));
}

/// Indentation, running number (`^` for context), id, and `-` where it is a line only.
std::string arranged(const ViewOptions &options)
{
    const ThreadPtr thread = markedThread();
    std::string lines;
    for (const Row &row : arrange(*thread, options).rows) {
        lines += std::string(size_t(2 * row.indent), ' ');
        lines += row.number == 0 ? "^" : std::to_string(row.number) + ".";
        lines += " " + std::to_string(thread->at(row.comment).id.rowid());
        lines += row.kind == Row::Kind::Line ? " -\n" : "\n";
        EXPECT_EQ(row.hidden, 0);
    }
    return lines;
}

std::string filtered(const ThreadFilter &filter)
{
    return arranged({.newSince = 1'009, .filter = filter});
}

} // namespace

TEST(ThreadFilterTest, IsActiveWhereAnythingIsAskedFor)
{
    EXPECT_FALSE(ThreadFilter().isActive());
    EXPECT_TRUE(ThreadFilter {.bySubmitter = true}.isActive());
    EXPECT_TRUE(ThreadFilter {.author = u"ann"_s}.isActive());
    EXPECT_TRUE(ThreadFilter {.withLinks = true}.isActive());
    EXPECT_TRUE(ThreadFilter {.withCode = true}.isActive());
    EXPECT_TRUE(ThreadFilter {.onlyNew = true}.isActive());
    EXPECT_TRUE(ThreadFilter {.words = u"salt"_s}.isActive());
}

TEST(ThreadFilterTest, KeepsAncestorsAsLinesAndAllNumbers)
{
    EXPECT_EQ(filtered({.bySubmitter = true}), undented(R"(
        1. 7 -
          2. 9
        6. 5 -
          8. 10
    )"));
}

TEST(ThreadFilterTest, OneAuthorWhateverTheCase)
{
    EXPECT_EQ(filtered({.author = u"BOB"_s}), undented(R"(
        1. 7 -
          2. 9 -
            3. 12
        5. 3
    )"));
    EXPECT_EQ(filtered({.author = u"bo"_s}), "");
}

TEST(ThreadFilterTest, WithLinksAndWithCode)
{
    EXPECT_EQ(filtered({.withLinks = true}), "1. 7 -\n  2. 9 -\n    3. 12\n");
    EXPECT_EQ(filtered({.withCode = true}), "6. 5 -\n  7. 6\n");
    EXPECT_EQ(filtered({.withLinks = true, .withCode = true}), "");
}

TEST(ThreadFilterTest, OnlyNew)
{
    EXPECT_EQ(filtered({.onlyNew = true}), undented(R"(
        1. 7 -
          2. 9 -
            3. 12
        6. 5 -
          8. 10
            9. 11
    )"));
    EXPECT_EQ(arranged({.filter = {.onlyNew = true}}), "") << "on the first visit nothing is new";
}

TEST(ThreadFilterTest, AllWordsMustOccur)
{
    EXPECT_EQ(filtered({.words = u"SALT"_s}), undented(R"(
        1. 7
        5. 3
        6. 5 -
          7. 6
    )"));
    EXPECT_EQ(filtered({.words = u"pepper salt"_s}), "1. 7\n");
    EXPECT_EQ(filtered({.words = u"\"pepper salt\""_s}), "");
}

TEST(ThreadFilterTest, EverythingAskedForMustHold)
{
    EXPECT_EQ(filtered({.author = u"ann"_s, .words = u"salt"_s}), "1. 7\n");
    EXPECT_EQ(filtered({.bySubmitter = true, .author = u"ann"_s}), "");
}

TEST(ThreadFilterTest, FlatOrdersShowMatchesOnly)
{
    EXPECT_EQ(arranged({.order = Order::Board, .filter = {.words = u"salt"_s}}), "1. 3\n3. 6\n4. 7\n");
    EXPECT_EQ(arranged({.order = Order::Newest, .filter = {.bySubmitter = true}}), "3. 10\n4. 9\n");
}

TEST(ThreadFilterTest, FoldsHideNothingWhileAFilterIsActive)
{
    const ViewOptions folded {.folded = {ItemId(7), ItemId(5)}, .filter = {.bySubmitter = true}};
    EXPECT_EQ(arranged(folded), filtered({.bySubmitter = true}));
}

TEST(ThreadFilterTest, ASubThreadIsFilteredFromItsTopAndItsContextStays)
{
    EXPECT_EQ(arranged({.focus = ItemId(9), .context = true, .filter = {.words = u"pepper"_s}}), undented(R"(
        ^ 7
        1. 9 -
          2. 12
    )"));
    EXPECT_EQ(arranged({.focus = ItemId(5), .filter = {.words = u"pepper"_s}}), "");
}

TEST(ThreadFilterTest, CountsMatchesInTheView)
{
    const ThreadPtr thread = markedThread();
    const ThreadFilter filter {.words = u"salt"_s};
    EXPECT_EQ(arrange(*thread, {.filter = filter}).matches, 3);
    EXPECT_EQ(arrange(*thread, {.order = Order::Board, .filter = filter}).matches, 3);
    EXPECT_EQ(arrange(*thread, {.focus = ItemId(5), .filter = filter}).matches, 1);
    EXPECT_EQ(arrange(*thread, {.filter = filter}).commentsInView, 9);
    EXPECT_EQ(arrange(*thread, {.folded = {ItemId(7)}}).matches, 9) << "without a filter all of them";
}

TEST(ThreadFilterTest, FindingListsTheSameCommentsAsFiltering)
{
    const ThreadPtr thread = markedThread();
    const std::vector<int> found = findInThread(*thread, text::TypedWords(u"salt"_s));
    EXPECT_EQ(found,
        (std::vector {
            *thread->indexOf(ItemId(7)), *thread->indexOf(ItemId(3)), *thread->indexOf(ItemId(6))}));
    EXPECT_TRUE(findInThread(*thread, text::TypedWords(u" "_s)).empty());
}

TEST(ThreadFilterPropertyTest, ShowsMatchesAndTheirAncestorsOnly)
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        Items items;
        const int count = 1 + int(random() % 40);
        for (int number = 2; number < count + 2; ++number) {
            Item item {.id = ItemId(number), .parent = ItemId(1 + qint64(random()) % (number - 1))};
            item.by = random() % 4 == 0 ? u"wanted"_s : u"other"_s;
            items.append(item);
        }
        const Thread thread(Item {.id = ItemId(1)}, items);
        std::vector<Row> expected;
        const Arrangement all = arrange(thread, {});
        for (const Row &row : all.rows) {
            const int end = thread.end(row.comment);
            bool isAbove = false;
            for (int below = row.comment + 1; below < end; ++below)
                isAbove |= thread.at(below).by == u"wanted"_s;
            Row shown = row;
            if (thread.at(row.comment).by != u"wanted"_s)
                shown.kind = Row::Kind::Line;
            if (isAbove || shown.kind == Row::Kind::Comment)
                expected.push_back(shown);
        }
        ASSERT_EQ(arrange(thread, {.filter = {.author = u"wanted"_s}}).rows, expected);
    }
}

} // namespace backthread::discussion
