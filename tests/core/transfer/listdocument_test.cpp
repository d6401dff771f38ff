// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/html.h"
#include "core/transfer/bookmarkreader.h"
#include "core/transfer/csv.h"
#include "core/transfer/listdocument.h"
#include "tests/core/transfer/fixture.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::ItemType;

namespace {

Bookmark bookmark()
{
    Bookmark bookmark;
    bookmark.item = {.id = ItemId(1100),
        .type = ItemType::Comment,
        .time = 1'700'000'000,
        .by = u"keeper"_s,
        .title = u"A <lighthouse>, \"kept\""_s,
        .url = u"https://www.example.org/k?a=1&b"_s};
    bookmark.item.text = text::fromHtml(u"=1+1<p><i>two</i>, \"three\""_s);
    bookmark.story = ItemId(1000);
    bookmark.created = 1'700'000'060;
    bookmark.note = u"-note"_s;
    bookmark.tags = {u"sea"_s, u"lamps"_s};
    return bookmark;
}

ListDocument stories()
{
    discussion::StorySummary summary;
    summary.story = {.id = ItemId(1000),
        .type = ItemType::Story,
        .time = 1'700'000'000,
        .by = u"mira"_s,
        .title = u"*Stars* & [links]"_s,
        .url = u"https://example.org/"_s,
        .points = 7,
        .descendants = 3};
    return {u"Top"_s, QList {summary}};
}

} // namespace

TEST(CsvTest, QuotesAsItHasToAndMakesNoFormula)
{
    EXPECT_EQ(csvRow({u"a"_s, u"b,c"_s, u"say \"x\""_s, u"two\nlines"_s, QString(), u"ü"_s}),
        QByteArray("a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",,ü\r\n"));
    EXPECT_EQ(csvRow({u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"a=1"_s}),
        QByteArray("'=1+1,'+1,'-1,'@SUM(A1),'\t=1,a=1\r\n"));
}

TEST(ListDocumentTest, CsvHasARowForEachEntryUnderOneHead)
{
    const QByteArray csv = write(ListDocument {u"Bookmarks"_s, QList {bookmark()}}, Format::Csv);
    EXPECT_EQ(csv.toStdString(),
        "id,type,story,title,url,site,source,by,time,points,comments,text,note,tags,bookmarked\r\n"
        "1100,comment,1000,\"A <lighthouse>, \"\"kept\"\"\",https://www.example.org/k?a=1&b,example.org,"
        "https://news.ycombinator.com/item?id=1100,keeper,2023-11-14T22:13:20Z,,,\"'=1+1\n\ntwo, "
        "\"\"three\"\"\","
        "'-note,\"sea, lamps\",2023-11-14T22:14:20Z\r\n");
}

TEST(ListDocumentTest, MarkdownAndHtmlEscapeWhatOthersWrote)
{
    const QByteArray markdown = write(stories(), Format::Markdown);
    EXPECT_TRUE(markdown.startsWith("# Top\n\n- [\\*Stars\\* &amp; \\[links\\]](")
        || markdown.contains("\\*Stars\\*"))
        << markdown.toStdString();
    const QByteArray html = write(stories(), Format::Html);
    EXPECT_TRUE(html.contains("*Stars* &amp; [links]</a>")) << html.toStdString();
    EXPECT_TRUE(html.contains("7 points · by mira · 2023-11-14 · 3 comments")) << html.toStdString();
}

TEST(ListDocumentTest, BookmarksAsJsonAndHtmlAreFilesThatImport)
{
    const ListDocument document {u"Bookmarks"_s, QList {bookmark()}};
    EXPECT_EQ(bookmarkFormatOf(write(document, Format::Json)), BookmarkFormat::Json);
    EXPECT_EQ(bookmarkFormatOf(write(document, Format::Html)), BookmarkFormat::Html);
}

TEST(ListDocumentTest, TextNamesEachEntryWithItsAddress)
{
    EXPECT_EQ(write(stories(), Format::Text).toStdString(),
        "*Stars* & [links]\n  7 points · by mira · 2023-11-14 · 3 comments · "
        "https://news.ycombinator.com/item?id=1000\n  https://example.org/\n");
}

TEST(ListDocumentTest, AThreadAsCsvHasARowForEachComment)
{
    const QByteArray csv = write(pageDocument(), Format::Csv);
    EXPECT_TRUE(csv.startsWith("id,parent,depth,by,time,state,text,source\r\n")) << csv.toStdString();
    EXPECT_TRUE(csv.contains("\r\n1403,1300,4,,2023-11-14T11:06:40Z,deleted,,https://")) << csv.toStdString();
    EXPECT_EQ(formatOfFile(u"a.csv"_s), Format::Csv);
}

} // namespace backthread::transfer
