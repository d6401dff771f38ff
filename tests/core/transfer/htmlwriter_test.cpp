// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/transfer/fixture.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace backthread::transfer {

using namespace Qt::StringLiterals;

namespace {

QString html(const Document &document)
{
    return QString::fromUtf8(write(document, Format::Html));
}

} // namespace

TEST(HtmlWriterTest, EscapesTitlesAuthorsAndTexts)
{
    const QString page = html(documentOf(R"(
{"id":1,"type":"story","title":"<script>alert(1)</script>","by":"a\"b","url":"https://e.org/?a=\"><b>","kids":[2]}
{"id":2,"type":"comment","parent":1,"by":"<img src=x>","text":"&lt;script&gt; &amp;amp; <a href=\"javascript:x\">y</a>"})"));

    EXPECT_TRUE(page.contains(u"<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>"_s));
    EXPECT_FALSE(page.contains(u"<script"_s));
    EXPECT_FALSE(page.contains(u"<img"_s));
    EXPECT_FALSE(page.contains(u"javascript:"_s));
    EXPECT_TRUE(page.contains(u"&lt;script&gt; &amp;amp; y"_s)) << page.toStdString();
    EXPECT_FALSE(page.contains(u"\"><b>"_s));
}

TEST(HtmlWriterTest, IsOneFileThatFetchesNothing)
{
    const QString page = html(pageDocument());

    EXPECT_TRUE(page.startsWith(u"<!DOCTYPE html>"_s));
    EXPECT_TRUE(page.contains(u"default-src 'none'"_s));
    EXPECT_TRUE(page.contains(u"prefers-color-scheme: dark"_s));
    static const QRegularExpression s_fetching(u"<link|<img|<iframe|<script|@import|url\\(| src="_s);
    EXPECT_FALSE(s_fetching.match(page).hasMatch());
}

TEST(HtmlWriterTest, LinksWithinTheFileWhereItCan)
{
    const QString page = html(pageDocument());

    EXPECT_TRUE(page.contains(u"<article id=\"c1300\""_s));
    EXPECT_TRUE(page.contains(u"<a href=\"#c1401\">&gt;&gt;1401</a>"_s)) << "a reply in view";
    EXPECT_TRUE(page.contains(u"see <a href=\"#c1100\">&gt;&gt;1100</a>."_s)) << "a reference in a text";
    EXPECT_TRUE(page.contains(u"(OP)"_s));
    EXPECT_TRUE(page.contains(u"(TP)"_s));
    EXPECT_TRUE(page.contains(
        u"<span class=\"away\"><a href=\"https://news.ycombinator.com/item?id=1101\">&gt;&gt;1101</a></span>"_s))
        << "a reply that could not be had";
    EXPECT_TRUE(page.contains(u"<span class=\"away\"><a href=\"#c1403\">"_s)) << "a deleted reply";
}

TEST(HtmlWriterTest, SetsQuotesAndCodeApart)
{
    const QString page = html(pageDocument());

    EXPECT_TRUE(page.contains(u"<p class=\"quote\" dir=\"auto\"><i>&gt; Ships</i></p>"_s))
        << page.toStdString();
    EXPECT_TRUE(page.contains(u"<pre dir=\"ltr\"><code>  if (fog)\n    horn();</code></pre>"_s));
    EXPECT_TRUE(page.contains(u"<p class=\"stub\">[deleted]</p>"_s));
    EXPECT_TRUE(page.contains(u"class=\"context\""_s));
}

TEST(HtmlWriterTest, IndentsATreeWithoutNestingElements)
{
    Document document = pageDocument();
    document.view = {};
    const QString page = html(document);
    EXPECT_TRUE(page.contains(u"<article id=\"c1300\" style=\"--d: 2\">"_s));
    EXPECT_EQ(page.count(u"<article"_s), page.count(u"</article>"_s));
}

} // namespace backthread::transfer
