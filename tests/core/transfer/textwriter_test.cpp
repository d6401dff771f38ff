// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "tests/core/transfer/fixture.h"

#include <gtest/gtest.h>

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Order;

TEST(TextWriterTest, WritesAFocusedBoardAsTheSeedPageHasIt)
{
    EXPECT_EQ(text(pageDocument()).toStdString(), R"(←back to thread

A <lighthouse> & its keeper

(example.org)
https://www.example.org/keeper
377 points mira | 4 comments | 6 in all | HN request time: 0.206s | source
https://news.ycombinator.com/item?id=1000

Show context
keeper ◴[] No.1100[source] · 1 day ago · >>1000 (OP)
I kept it. Ask me anything!

First: the lamp.
replies(3): >>1101 #>>1102 #>>1200 #

gull ◴[] No.1200[source] · 22 hours ago · >>1100
> the lamp

Why a lamp?
replies(2): >>1201 #>>1300 #

1. toll ◴[] No.1300[source] · 19 hours ago · {3} · >>1200
Ships, I suppose.
replies(3): >>1401 #>>1402 #>>1403 #

2. idle ◴[] No.1401[source] · 16 hours ago · {4} · >>1300 (TP)
> Ships

Quite, see >>1100.

3. ruth ◴[] No.1402[source] · 13 hours ago · {4} · >>1300 (TP)
Code:

  if (fog)
    horn();

4. ◴[] No.1403[source] · 11 hours ago · {4} · >>1300 (TP)
[deleted]

)");
}

TEST(TextWriterTest, LeavesTheSecondCountOutWhereTheViewHoldsAll)
{
    Document document = pageDocument();
    document.view.focus = {};

    const QString page = text(document);

    EXPECT_TRUE(page.contains(u"377 points mira | 6 comments | HN request time: 0.206s | source\n"_s));
    EXPECT_FALSE(page.contains(u"back to thread"_s));
    EXPECT_FALSE(page.contains(u"Show context"_s));
}

TEST(TextWriterTest, OffersContextWithoutShowingIt)
{
    Document document = pageDocument();
    document.view.context = false;

    const QString page = text(document);

    EXPECT_TRUE(page.contains(u"\nShow context\n1. toll"_s));
    EXPECT_FALSE(page.contains(u"keeper ◴[]"_s));
}

TEST(TextWriterTest, IndentsATreeByItsLevelsUpToABound)
{
    Document document;
    document.thread = drawing::thread(R"(
        1
          2
            3
          4
    )");
    document.now = kNow;
    const QString tree = text(document);
    EXPECT_TRUE(tree.contains(u"\n1. u2 ◴[]"_s)) << tree.toStdString();
    EXPECT_TRUE(tree.contains(u"\n  2. u3 ◴[]"_s)) << tree.toStdString();
    EXPECT_TRUE(tree.contains(u"\n  text 3\n"_s)) << tree.toStdString();
    EXPECT_TRUE(tree.contains(u"\n3. u4 ◴[]"_s)) << tree.toStdString();

    document.view.order = Order::Board;
    EXPECT_TRUE(text(document).contains(u"\n2. u3 ◴[]"_s));
}

TEST(TextWriterTest, SaysHowOldACachedCopyIs)
{
    Document document = pageDocument();
    document.justFetched = false;
    document.fetch.fetched = kNow - 12 * 60;
    EXPECT_TRUE(text(document).contains(u"| HN request time: cached 12 min ago | source"_s));

    document.fetch = {};
    document.lastHeardOf = kNow - 3 * 3600;
    EXPECT_TRUE(text(document).contains(u"| HN request time: cached 3 hours ago | source"_s));

    document.lastHeardOf = 0;
    EXPECT_TRUE(text(document).contains(u"| HN request time: cached | source"_s));
}

TEST(TextWriterTest, ShowsEveryStateAsAStubInItsPlace)
{
    const Document document = documentOf(R"(
{"id":1,"type":"story","title":"States","kids":[2,3,4,5]}
{"id":2,"type":"comment","parent":1,"by":"a","dead":true,"text":"[dead]"}
{"id":3,"type":"comment","parent":1,"by":"b","dead":true,"text":"[flagged]"}
{"id":4,"type":"comment","parent":1,"by":"c","text":"[delayed]"}
{"id":5,"type":"comment","parent":1,"deleted":true,"kids":[6]}
{"id":6,"type":"comment","parent":5,"by":"d","text":"alive"})");

    const QString page = text(document);

    EXPECT_TRUE(page.contains(u"1. a ◴[] No.2[source] · >>1 (OP)\n[dead]\n"_s)) << page.toStdString();
    EXPECT_TRUE(page.contains(u"\n[flagged]\n"_s));
    EXPECT_TRUE(page.contains(u"\n[delayed]\n"_s));
    EXPECT_TRUE(page.contains(u"4. ◴[] No.5[source] · >>1 (OP)\n[deleted]\nreplies(1): >>6 #\n"_s));
    EXPECT_TRUE(page.contains(u"alive"_s));
}

TEST(TextWriterTest, WritesTheStorysOwnTextAndItsPoll)
{
    const Document document = documentOf(R"(
{"id":1,"type":"poll","title":"Tea?","text":"Do say.","parts":[2,3],"score":5,"by":"host"}
{"id":2,"type":"pollopt","poll":1,"text":"Yes","score":12}
{"id":3,"type":"pollopt","poll":1,"text":"No","score":1})");

    const QString page = text(document);

    EXPECT_TRUE(page.contains(u"5 points host | 0 comments | HN"_s)) << page.toStdString();
    EXPECT_TRUE(page.contains(u"\nDo say.\n\n12 points\nYes\n\n1 point\nNo\n"_s)) << page.toStdString();
}

TEST(TextWriterTest, NamesADiscussionWithoutATitleByItsNumber)
{
    const Document document = documentOf(R"({"id":77,"type":"story","dead":true})");
    EXPECT_TRUE(text(document).startsWith(u"Discussion 77\n\n0 comments | HN"_s));
    EXPECT_TRUE(text(document).contains(u"\n[dead]\n"_s));
}

TEST(TextWriterTest, WritesASelectionWithItsOwnCount)
{
    Document document = pageDocument();
    document.view.focus = {};
    document.view.context = false;
    document.selection = {ItemId(1200), ItemId(1402)};

    const QString page = text(document);

    EXPECT_TRUE(page.contains(u"| 2 comments | 6 in all |"_s));
    EXPECT_TRUE(page.contains(u"gull ◴[]"_s));
    EXPECT_TRUE(page.contains(u"ruth ◴[]"_s));
    EXPECT_FALSE(page.contains(u"keeper ◴[]"_s));
}

TEST(TextWriterTest, WritesAThreadOfTenThousandLevels)
{
    discussion::Items items;
    for (int i = 1; i <= 10'000; ++i) {
        discussion::Item item {
            .id = ItemId(i + 1), .type = discussion::ItemType::Comment, .parent = ItemId(i)};
        item.text = text::RichText {u"deep"_s, {}};
        items.append(item);
    }
    Document document;
    document.thread = std::make_shared<const discussion::Thread>(
        discussion::Item {.id = ItemId(1), .type = discussion::ItemType::Story, .title = u"Well"_s}, items);

    for (const Format format : {Format::Text, Format::Markdown, Format::Html, Format::Json}) {
        const QByteArray written = write(document, format);
        EXPECT_EQ(written.count("deep"), format == Format::Json ? 20'000 : 10'000);
        EXPECT_LT(written.size(), 10'000 * 500);
    }
}

TEST(FormatTest, IsKnownByNameAndByFile)
{
    for (const Format format : {Format::Text, Format::Markdown, Format::Html, Format::Json})
        EXPECT_EQ(formatFromName(QString(formatName(format))), format);
    EXPECT_EQ(formatFromName(u"pdf"), std::nullopt);
    EXPECT_EQ(formatOfFile(u"a/b.md"_s), Format::Markdown);
    EXPECT_EQ(formatOfFile(u"b.HTML"_s), Format::Html);
    EXPECT_EQ(formatOfFile(u"b.htm"_s), Format::Html);
    EXPECT_EQ(formatOfFile(u"b.json"_s), Format::Json);
    EXPECT_EQ(formatOfFile(u"b.txt"_s), Format::Text);
    EXPECT_EQ(formatOfFile(u"b"_s), std::nullopt);
}

} // namespace backthread::transfer
