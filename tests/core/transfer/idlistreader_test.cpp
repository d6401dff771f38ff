// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/idlistreader.h"

#include <gtest/gtest.h>

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Bookmark;

namespace {

struct ReadList {
    QList<qint64> numbers;
    QList<Bookmark> bookmarks;
    hackernews::ReadReport report;
};

ReadList readList(const QByteArray &text)
{
    ReadList list;
    const BookmarkReader::Sink sink = [&list](Bookmark &&bookmark) {
        list.numbers.append(bookmark.item.id.number());
        list.bookmarks.append(bookmark);
    };
    IdListReader reader(sink);
    for (const char c : text) // however it comes
        reader.feed(QByteArray(1, c));
    reader.end();
    list.report = reader.report();
    return list;
}

} // namespace

TEST(IdListTest, TakesIdsAndAddressesOneALineOrSeveral)
{
    const QByteArray text = "42133844\r\nhttps://news.ycombinator.com/item?id=8863\n\n1, 2;3\t4\nNo.7\n>>9";
    EXPECT_TRUE(IdListReader::isIdList(text));
    const ReadList list = readList(text);
    EXPECT_EQ(list.numbers, (QList<qint64> {42133844, 8863, 1, 2, 3, 4, 7, 9}));
    EXPECT_EQ(list.report.malformed, 0);
    EXPECT_EQ(list.report.items, 8);
}

TEST(IdListTest, CountsLinesThatAreNeitherAndGoesOn)
{
    const ReadList list = readList("My stories\n\n12\nnonsense\n13\nhttps://example.org/14\n-5\n");
    EXPECT_EQ(list.numbers, (QList<qint64> {12, 13}));
    EXPECT_EQ(list.report.malformed, 4);
    EXPECT_TRUE(list.report.firstError.contains(u"My stories"_s)) << list.report.firstError.toStdString();
}

TEST(IdListTest, WordsBehindAnItemAreNoMoreItems)
{
    const ReadList list = readList("8863 My YC app, 2007\n");
    EXPECT_EQ(list.numbers, (QList<qint64> {8863}));
    EXPECT_EQ(list.report.malformed, 0);
}

TEST(IdListTest, KnowsTitleArticleAndAddress)
{
    const ReadList list =
        readList("A lighthouse\nhttps://example.org/lamp\nhttps://news.ycombinator.com/item?id=5\n\n"
                 "Another\nhttps://example.org/two\nhttps://news.ycombinator.com/item?id=6\n");
    EXPECT_EQ(list.numbers, (QList<qint64> {5, 6}));
    EXPECT_EQ(list.report.malformed, 0);
    EXPECT_EQ(list.bookmarks.at(1).item.title, u"Another"_s);
    EXPECT_EQ(list.bookmarks.at(1).item.url, u"https://example.org/two"_s);
}

TEST(IdListTest, KnowsItemsWithTheirTimes)
{
    const QByteArray text = "8863q1700000000123-42q1600000000000";
    EXPECT_TRUE(IdListReader::isIdList(text));
    const ReadList list = readList(text);
    EXPECT_EQ(list.numbers, (QList<qint64> {8863, 42}));
    EXPECT_EQ(list.bookmarks.first().created, 1'700'000'000);
}

TEST(IdListTest, IsNoJsonAndNoPage)
{
    EXPECT_FALSE(IdListReader::isIdList("{\"id\":1}\n"));
    EXPECT_FALSE(IdListReader::isIdList("not json\n{\"id\":1}\n12\n"));
    EXPECT_FALSE(IdListReader::isIdList("<p>12\n"));
    EXPECT_FALSE(IdListReader::isIdList("nothing in here\n"));
    EXPECT_FALSE(IdListReader::isIdList(QByteArray("12\n\0", 4)));
    EXPECT_FALSE(IdListReader::isIdList(""));
}

} // namespace backthread::transfer
