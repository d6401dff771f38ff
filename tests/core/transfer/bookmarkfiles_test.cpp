// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/html.h"
#include "core/transfer/bookmarkmerge.h"
#include "core/transfer/bookmarkreader.h"
#include "core/transfer/bookmarkwriter.h"

#include <cstring>
#include <gtest/gtest.h>

namespace backthread::transfer {

using namespace Qt::StringLiterals;
using discussion::Bookmark;
using discussion::ItemType;

namespace {

hackernews::ReadBytes reading(const QByteArray &bytes)
{
    return [bytes, at = qsizetype(0)](char *data, qint64 size) mutable {
        const qint64 count = std::min<qint64>(size, bytes.size() - at);
        std::memcpy(data, bytes.constData() + at, size_t(count));
        at += count;
        return count;
    };
}

struct ReadBack {
    QList<Bookmark> bookmarks;
    hackernews::ReadReport report;
};

ReadBack readBack(const QByteArray &bytes, BookmarkFormat format = BookmarkFormat::Json)
{
    ReadBack back;
    const BookmarkReader reader([&back](Bookmark &&bookmark) { back.bookmarks.append(std::move(bookmark)); });
    const auto report =
        format == BookmarkFormat::Json ? reader.readJson(reading(bytes)) : reader.readHtml(reading(bytes));
    EXPECT_TRUE(report);
    back.report = report.value_or(hackernews::ReadReport());
    return back;
}

Bookmark fullBookmark()
{
    Bookmark bookmark;
    bookmark.item.id = ItemId(42133844);
    bookmark.item.type = ItemType::Comment;
    bookmark.item.time = 1731568000;
    bookmark.item.by = u"fchollet"_s;
    bookmark.item.title = u"A \"story\" & more"_s;
    bookmark.item.url = u"https://example.org/a?b=c"_s;
    bookmark.item.text = text::fromHtml(
        u"&gt; quote<p><i>Hi</i> <a href=\"https://e.org/x\">there</a><p><pre><code>  a\n  b\n</code></pre>"_s);
    bookmark.story = ItemId(42130881);
    bookmark.created = 1731600000;
    bookmark.note = u"two\nlines, \"quoted\" <b>"_s;
    bookmark.tags = {u"ai"_s, u"قراءة"_s};
    return bookmark;
}

} // namespace

TEST(BookmarkJsonTest, LosesNothingOnTheWayThere)
{
    Bookmark bare;
    bare.item.id = ItemId::in(SourceId::Welcome, 12);
    bare.story = ItemId::in(SourceId::Welcome, 1);
    bare.created = 5;
    Bookmark withoutText = fullBookmark();
    withoutText.item.id = ItemId(3);
    withoutText.item.type = ItemType::Story;
    withoutText.item.text.reset();
    const QList<Bookmark> bookmarks {fullBookmark(), bare, withoutText};

    const QByteArray json = bookmarksToJson(bookmarks);

    EXPECT_EQ(bookmarkFormatOf(json), BookmarkFormat::Json);
    const ReadBack back = readBack(json);
    EXPECT_EQ(back.report, hackernews::ReadReport {.items = 3});
    EXPECT_EQ(back.bookmarks, bookmarks);
}

TEST(BookmarkJsonTest, KeepsWhatStandsBeforeABrokenPlace)
{
    const QByteArray json = bookmarksToJson({fullBookmark(), fullBookmark(), fullBookmark()});
    const ReadBack back = readBack(json.first(json.size() - 40));
    EXPECT_EQ(back.bookmarks.size(), 2);
    EXPECT_EQ(back.report.malformed, 1);
    EXPECT_FALSE(back.report.firstError.isEmpty());
}

TEST(BookmarkJsonTest, CountsWhatHasNoUsableIdAndIgnoresWrongTypes)
{
    const ReadBack back = readBack(R"([
        {"id": 0, "created": 1, "tags": []}, {"id": "x", "created": 1, "tags": []},
        {"id": 5, "source": "elsewhere", "created": 1, "tags": []},
        {"id": 6, "created": "soon", "tags": {"a": [1]}, "note": 7, "url": "javascript:x", "by": null, "x": [{"id": 9}]}])");
    EXPECT_EQ(back.report.malformed, 3);
    ASSERT_EQ(back.bookmarks.size(), 1);
    EXPECT_EQ(back.bookmarks.first().item.id, ItemId(6));
    EXPECT_EQ(back.bookmarks.first().created, 0);
    EXPECT_EQ(back.bookmarks.first().item.url, QString());
}

TEST(BookmarkJsonTest, TakesPlainTextWhereThereIsNoHtml)
{
    const ReadBack back = readBack(R"([{"id": 6, "created": 1, "tags": [], "text": "a < b\nc"}])");
    ASSERT_EQ(back.bookmarks.size(), 1);
    EXPECT_EQ(back.bookmarks.first().item.text->text, u"a < b\nc"_s);
}

TEST(BookmarkFormatTest, TellsItemsFromBookmarks)
{
    EXPECT_EQ(
        bookmarkFormatOf("{\"by\":\"a\",\"id\":1,\"kids\":[2],\"type\":\"story\"}\n"), BookmarkFormat::None);
    EXPECT_EQ(bookmarkFormatOf("[]"), BookmarkFormat::None);
    EXPECT_EQ(bookmarkFormatOf(""), BookmarkFormat::None);
    EXPECT_EQ(bookmarkFormatOf("nonsense"), BookmarkFormat::None);
    EXPECT_EQ(
        bookmarkFormatOf("\xef\xbb\xbf [ {\"tags\": [], \"x\": {\"created\": 1}}"), BookmarkFormat::None);
    EXPECT_EQ(bookmarkFormatOf("[{\"tags\": [], \"created\": 1, \"id"), BookmarkFormat::Json);
    EXPECT_EQ(bookmarkFormatOf("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n"), BookmarkFormat::Html);
    EXPECT_EQ(bookmarkFormatOf("<!DOCTYPE html>"), BookmarkFormat::None);
}

TEST(BookmarkHtmlTest, KeepsAddressDateTagsAndNote)
{
    const QByteArray html = bookmarksToHtml({fullBookmark()});

    EXPECT_EQ(bookmarkFormatOf(html), BookmarkFormat::Html);
    const ReadBack back = readBack(html, BookmarkFormat::Html);
    ASSERT_EQ(back.bookmarks.size(), 1) << html.toStdString();
    const Bookmark &bookmark = back.bookmarks.first();
    EXPECT_EQ(bookmark.item.id, ItemId(42133844));
    EXPECT_EQ(bookmark.item.title, u"fchollet on: A \"story\" & more"_s);
    EXPECT_EQ(bookmark.created, 1731600000);
    EXPECT_EQ(bookmark.tags, fullBookmark().tags);
    EXPECT_EQ(bookmark.note, fullBookmark().note);
}

TEST(BookmarkHtmlTest, LeavesOutWhatLeadsElsewhere)
{
    Bookmark welcome;
    welcome.item.id = ItemId::in(SourceId::Welcome, 12);
    EXPECT_FALSE(bookmarksToHtml({welcome}).contains("<DT>"));

    const ReadBack back = readBack(R"(<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p>
    <DT><H3 ADD_DATE="1">Folder</H3>
    <DL><p>
        <DT><A HREF="https://example.org/42" ADD_DATE="3">Elsewhere</A>
        <DD>not ours
        <DT><A ADD_DATE="4" HREF="http://news.ycombinator.com/item?id=7&amp;x=1" ICON="data:...">Seven &lt;7&gt;</A>
        <DT><a href="https://news.ycombinator.com/news">Front page</a>
    </DL><p>
</DL><p>)",
        BookmarkFormat::Html);
    ASSERT_EQ(back.bookmarks.size(), 1);
    EXPECT_EQ(back.bookmarks.first().item.id, ItemId(7));
    EXPECT_EQ(back.bookmarks.first().item.title, u"Seven <7>"_s);
    EXPECT_EQ(back.bookmarks.first().created, 4);
    EXPECT_EQ(back.bookmarks.first().note, QString());
}

TEST(BookmarkHtmlTest, EntriesStandAnywhereInALine)
{
    const ReadBack back =
        readBack("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>"
                 "<DT><A HREF=\"https://news.ycombinator.com/item?id=3\">Three</A>"
                 "<DT><A\n  ADD_DATE='9'\n  HREF='https://news.ycombinator.com/item?id=4'>Fo\nur</A>"
                 "<dd>note<DT><A HREF=\"https://news.ycombinator.com/item?id=5\">Five</A></DL>",
            BookmarkFormat::Html);
    ASSERT_EQ(back.bookmarks.size(), 3);
    EXPECT_EQ(back.bookmarks.at(0).item.id, ItemId(3));
    EXPECT_EQ(back.bookmarks.at(1).item.id, ItemId(4));
    EXPECT_EQ(back.bookmarks.at(1).item.title, u"Fo ur"_s);
    EXPECT_EQ(back.bookmarks.at(1).created, 9);
    EXPECT_EQ(back.bookmarks.at(1).note, u"note"_s);
    EXPECT_EQ(back.bookmarks.at(2).item.id, ItemId(5));
}

TEST(BookmarkHtmlTest, BeginsAnewBehindAnEntryThatIsTooLong)
{
    const QByteArray html = "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>\n<DT><A HREF=\""
        + QByteArray(3 << 20, 'x')
        + "\">Long</A>\n<DT><A HREF=\"https://news.ycombinator.com/item?id=5\">Five</A>";
    const ReadBack back = readBack(html, BookmarkFormat::Html);
    ASSERT_EQ(back.bookmarks.size(), 1);
    EXPECT_EQ(back.bookmarks.first().item.id, ItemId(5));
}

TEST(BookmarkMergeTest, KeepsEverythingOfBoth)
{
    Bookmark kept;
    kept.item.id = ItemId(42133844);
    kept.created = 1731700000;
    kept.note = u"mine"_s;
    kept.tags = {u"ai"_s, u"own"_s};

    const Bookmark merged = mergedBookmark(kept, fullBookmark());

    EXPECT_EQ(merged.created, 1731600000);
    EXPECT_EQ(merged.tags, QStringList({u"ai"_s, u"own"_s, u"قراءة"_s}));
    EXPECT_EQ(merged.note, u"mine\n"_s + fullBookmark().note);
    EXPECT_EQ(merged.item, fullBookmark().item) << "the fuller copy";
    EXPECT_EQ(merged.story, fullBookmark().story);
    EXPECT_EQ(mergedBookmark(merged, fullBookmark()), merged) << "again changes nothing";
}

} // namespace backthread::transfer
