// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/html.h"
#include "invariants.h"
#include "printers.h"

#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace backthread::text;

namespace {

constexpr auto kItalic = Mark::Kind::Italic;
constexpr auto kLink = Mark::Kind::Link;
constexpr auto kCode = Mark::Kind::Code;

QString plain(const QString &html)
{
    return fromHtml(html).text;
}

void expectRoundTrip(const QString &html)
{
    const RichText text = fromHtml(html);
    expectInvariants(text);
    EXPECT_EQ(fromHtml(toHtml(text)), text) << qPrintable(html) << "\n" << qPrintable(toHtml(text));
}

} // namespace

TEST(FromHtml, PlainTextIsItself)
{
    EXPECT_EQ(plain(u"just words"_s), u"just words"_s);
    EXPECT_TRUE(fromHtml(QString()).isEmpty());
    EXPECT_TRUE(fromHtml(u"   \n"_s).isEmpty());
}

TEST(FromHtml, ParagraphsAreSeparatedByOneLineFeed)
{
    EXPECT_EQ(plain(u"a<p>b<p>c"_s), u"a\nb\nc"_s);
    EXPECT_EQ(plain(u"<p>a</p><p>b</p>"_s), u"a\nb"_s);
    EXPECT_EQ(plain(u"a<p></p><p> \n<p>b"_s), u"a\nb"_s);
    EXPECT_EQ(
        plain(u"a<P CLASS=x>b<br>c<br/>d<div>e</div>f<ul><li>g<li>h</ul>"_s), u"a\nb\nc\nd\ne\nf\ng\nh"_s);
}

TEST(FromHtml, CharactersAreDecodedExactlyOnce)
{
    EXPECT_EQ(plain(u"&lt;b&gt; &quot;it&#x27;s&quot; &#x2F; &#34;x&#34; AT&amp;T &eacute;"_s),
        u"<b> \"it's\" / \"x\" AT&T é"_s);
    EXPECT_EQ(plain(u"&amp;lt;i&amp;gt; &amp;amp;amp;"_s), u"&lt;i&gt; &amp;amp;"_s);
    EXPECT_EQ(plain(u"&#x1F600;&#128512;\U0001F600"_s), u"\U0001F600\U0001F600\U0001F600"_s);
}

TEST(FromHtml, WhatIsNoReferenceStays)
{
    EXPECT_EQ(plain(u"a & b && c &nosuch; &lt &; &# &#; &#x; R&D"_s),
        u"a & b && c &nosuch; &lt &; &# &#; &#x; R&D"_s);
    EXPECT_EQ(plain(u"1 < 2 <3 <- <"_s), u"1 < 2 <3 <- <"_s);
}

TEST(FromHtml, ReferencesToWindows1252AreThatCharacter)
{
    EXPECT_EQ(plain(u"don&#146;t &#150; &#x85; &#129;."_s), u"don’t – … ."_s);
}

TEST(FromHtml, WhiteSpaceCollapsesOutsideCode)
{
    EXPECT_EQ(plain(u" a \n b\t\r\n c  "_s), u"a b c"_s);
    EXPECT_EQ(plain(u"a <i> b </i> c"_s), u"a b c"_s);
    EXPECT_EQ(plain(u"a&nbsp;&nbsp;b"_s), u"a\u00a0\u00a0b"_s);
    EXPECT_EQ(plain(u"a\u2028b\u2029c"_s), u"a b c"_s);
}

TEST(FromHtml, ControlCharactersAreDropped)
{
    const QString controls = u"a"_s + QChar(0) + u"b\u0001c\u001bd\u007fe\u0085f\u009fg&#0;&#1;&#127;h"_s;
    EXPECT_EQ(plain(controls), u"abcdefgh"_s);
    EXPECT_EQ(plain(u"<pre>a\u0007\tb</pre>"_s), u"a\tb"_s);
}

TEST(FromHtml, BidirectionalAndZeroWidthCharactersStay)
{
    const QString text = u"\u202eabc\u202c \u2066x\u2069 a\u200bb\u200d\ufeff שלום"_s;
    EXPECT_EQ(plain(text), text);
    EXPECT_EQ(plain(text + u"<p>"_s), text);
}

TEST(FromHtml, ItalicsAreMarks)
{
    const RichText text = fromHtml(u"an <i>italic</i> <em>word</em>"_s);
    EXPECT_EQ(text.text, u"an italic word"_s);
    EXPECT_EQ(text.marks, (QList<Mark> {{kItalic, 3, 6, {}}, {kItalic, 10, 4, {}}}));
}

TEST(FromHtml, MarksEndWithTheirParagraphAndExcludeWhiteSpace)
{
    const RichText text = fromHtml(u"<i> a <font><p> b</font></i> c<i> </i>"_s);
    EXPECT_EQ(text.text, u"a\nb\nc"_s);
    for (const Mark &mark : text.marks)
        EXPECT_EQ(mark.length, 1);
    EXPECT_FALSE(text.marks.isEmpty());
}

TEST(FromHtml, LinksKeepTheirTarget)
{
    const RichText text = fromHtml(
        u"<a href=\"https:&#x2F;&#x2F;a.b&#x2F;?x=1&amp;y=2\" rel=\"nofollow\">here</a> <a href='mailto:me@a.b'>m</a>"_s);
    EXPECT_EQ(text.text, u"here m"_s);
    EXPECT_EQ(text.marks,
        (QList<Mark> {{kLink, 0, 4, u"https://a.b/?x=1&y=2"_s}, {kLink, 5, 1, u"mailto:me@a.b"_s}}));
}

TEST(FromHtml, ALinkThatShowsItsTargetHasNoTargetOfItsOwn)
{
    const RichText text = fromHtml(u"<a href=\"http://a.b/c\">http:&#x2F;&#x2F;a.b/c</a>"_s);
    EXPECT_EQ(text.marks, (QList<Mark> {{kLink, 0, 12, {}}}));
}

TEST(FromHtml, RelativeLinksLeadToHackerNews)
{
    EXPECT_EQ(fromHtml(u"<a href=\"item?id=99\">x</a>"_s).marks.value(0).target,
        u"https://news.ycombinator.com/item?id=99"_s);
    EXPECT_EQ(fromHtml(u"<a href=\"/newest\">x</a>"_s).marks.value(0).target,
        u"https://news.ycombinator.com/newest"_s);
    EXPECT_EQ(fromHtml(u"<a href=\"//a.b/c\">x</a>"_s).marks.value(0).target, u"https://a.b/c"_s);
}

TEST(FromHtml, OtherSchemesArePlainText)
{
    for (const char16_t *target :
        {u"javascript:alert(1)", u"JaVaScRiPt:alert(1)", u" \tjava\nscript:alert(1)", u"java&#10;script:x",
            u"&#1;javascript:x", u"file:///etc/passwd", u"data:text/html,x", u"ftp://a.b", u"vbscript:x",
            u"http:", u"http://", u"https:///x", u"mailto:", u"#top", u"", u"about:blank", u"x-y.z+1:foo"}) {
        const RichText text = fromHtml(u"<a href=\"%1\">shown</a>"_s.arg(QString::fromUtf16(target)));
        EXPECT_EQ(text, (RichText {u"shown"_s, {}})) << qPrintable(QString::fromUtf16(target));
    }
}

TEST(FromHtml, NestedLinksAreTheInnerOne)
{
    const RichText text = fromHtml(u"<a href=http://a.b>x<a href=http://c.d>y</a>z</a>"_s);
    ASSERT_EQ(text.marks.size(), 2);
    EXPECT_EQ(text.marks.at(1), (Mark {kLink, 1, 1, u"http://c.d"_s}));
}

TEST(FromHtml, CodeKeepsLinesAndIndentation)
{
    const RichText text =
        fromHtml(u"Look:<p><pre><code>  if (a &lt; b) {\n\n\treturn;  \n  }\n</code></pre>\nIt works"_s);
    EXPECT_EQ(text.text, u"Look:\n  if (a < b) {\n\n\treturn;  \n  }\nIt works"_s);
    EXPECT_EQ(text.marks, (QList<Mark> {{kCode, 6, 30, {}}}));
    EXPECT_EQ(text.blocks().size(), 3);
}

TEST(FromHtml, EmptyCodeVanishes)
{
    EXPECT_EQ(fromHtml(u"a<pre><code>\n \n</code></pre>b"_s), (RichText {u"a\nb"_s, {}}));
}

TEST(FromHtml, CodeHasNoOtherMarks)
{
    const RichText text = fromHtml(u"<i>a<pre>b <a href=http://c.d>c</a> <i>d</i></pre>e</i>"_s);
    EXPECT_EQ(text.text, u"a\nb c d\ne"_s);
    EXPECT_EQ(text.marks.count({kCode, 2, 5, {}}), 1);
    for (const Mark &mark : text.marks)
        EXPECT_NE(mark.kind, kLink);
}

TEST(FromHtml, UnknownElementsLeaveTheirText)
{
    EXPECT_EQ(
        plain(
            u"<font color=\"#000000\">a<p>b</p><blink>c</blink></font> <x:y z='>'>d</x:y> <b>e</b> <img src=x> f"_s),
        u"a\nb\nc d e f"_s);
    EXPECT_EQ(plain(u"a<!-- b -->c<!doctype html>d<?php e ?>f"_s), u"acdf"_s);
    EXPECT_EQ(plain(u"<html><head><title>a</title><body>b"_s), u"ab"_s);
}

TEST(FromHtml, ScriptsAndStylesVanishWithTheirText)
{
    EXPECT_EQ(plain(u"a<script>if (x < y) alert('<p>')</script>b<style>p { }</style>c"_s), u"abc"_s);
    EXPECT_EQ(plain(u"a<script>never closed <p> b"_s), u"a"_s);
    EXPECT_EQ(plain(u"a<script>"_s + u"long <p> script "_s.repeated(9000) + u"</script>b"_s), u"ab"_s);
}

TEST(FromHtml, BrokenMarkupNeverHidesWhatFollows)
{
    EXPECT_EQ(plain(u"a</i></b></p></nosuch>b"_s), u"ab"_s);
    EXPECT_EQ(plain(u"a</div>b<i>c</i> d"_s).remove(u'\n'), u"abc d"_s);
    EXPECT_EQ(plain(u"<a href=\"http://a.b>x</a> y"_s), QString());
    EXPECT_EQ(plain(u"<meta charset=latin1>é"_s), u"é"_s);
}

TEST(FromHtml, LongTextsAreReadAsShortOnesAre)
{
    const QString paragraph = u"<i>word</i> <a href=\"http://a.b/%1\">link</a> &amp; more words here, é "_s;
    QString html;
    for (int i = 0; i < 500; ++i)
        html += paragraph.arg(i) + (i % 7 == 0 ? u"<p>"_s : QString());
    const RichText text = fromHtml(html);
    expectInvariants(text);
    EXPECT_EQ(text.marks.size(), 1000);
    EXPECT_EQ(text.text.count(u"word link & more words here, é"_s), 500);
    EXPECT_EQ(text.blocks().size(), 73);
    expectRoundTrip(html);
}

TEST(FromHtml, MarksReachOverTheSlicesOfALongText)
{
    const QString words = u"many words "_s.repeated(3000);
    EXPECT_EQ(
        fromHtml(u"<i>"_s + words + u"<b>x</b></i> y"_s).marks, (QList<Mark> {{kItalic, 0, 33001, {}}}));
    const RichText code =
        fromHtml(u"<pre><code>"_s + u"  many &amp; words\n"_s.repeated(9000) + u"</code></pre>"_s);
    EXPECT_EQ(code.blocks().size(), 1);
    EXPECT_EQ(code.text.count(u"  many & words"_s), 9000);
    const QString address = u"https://a.b/"_s + u"x&#x2F;"_s.repeated(3000);
    EXPECT_EQ(fromHtml(u"<p>a <a href=\""_s + address + u"\">x</a>"_s).marks.value(0).target.size(), 6012);
}

TEST(FromHtml, HostileTextTakesLinearTime)
{
    const auto megabytes = [](const QString &part) { return part.repeated(1'000'000 / part.size()); };
    QString attributes;
    for (int i = 0; attributes.size() < 1'000'000; ++i)
        attributes += (i % 700 == 0 ? u"><a"_s : QString()) + u" a%1='>'"_s.arg(i);
    const QStringList hostile {
        megabytes(u"<i>"_s),
        megabytes(u"<i>x"_s),
        megabytes(u"<p>x"_s),
        megabytes(u"<pre>x"_s),
        megabytes(u"<a href=http://a.b>"_s),
        u"<i>"_s.repeated(170'000) + u"</b>"_s.repeated(125'000),
        megabytes(u"<i><i><i><i></b></b></b>"_s),
        megabytes(u"&"_s),
        megabytes(u"&a"_s),
        megabytes(u"&#1"_s),
        megabytes(u"<"_s),
        megabytes(u"<!--"_s),
        megabytes(u"<script>"_s),
        megabytes(u"x"_s),
        attributes,
    };
    for (const QString &html : hostile) {
        const std::clock_t start = std::clock();
        const RichText text = fromHtml(html);
        // A tenth of a second and less in release builds. Quadratic time would be minutes in any.
        EXPECT_LT(double(std::clock() - start) / CLOCKS_PER_SEC, 15) << qPrintable(html.left(40));
        (void)text.blocks();
        (void)toHtml(text);
    }
}

TEST(FromHtml, AMillionNestedElementsNeedNoStack)
{
    const RichText text = fromHtml(u"<b>"_s.repeated(1'000'000) + u"x"_s + u"</b>"_s.repeated(1'000'000));
    EXPECT_EQ(text, (RichText {u"x"_s, {}}));
}

TEST(ToHtml, IsWhatHackerNewsWrites)
{
    const QString html =
        u"a &lt;b&gt; &amp; it&#x27;s<p><i>c</i> <a href=\"http:&#x2F;&#x2F;a.b\" "
        "rel=\"nofollow\">http:&#x2F;&#x2F;a.b</a><p><pre><code>  x\n    y\n</code></pre>\nd<p>&gt; e"_s;
    EXPECT_EQ(toHtml(fromHtml(html)), html);
    EXPECT_EQ(toHtml({}), QString());
}

TEST(ToHtml, NestsMarksThatCross)
{
    const RichText text {u"abcd"_s, {{kItalic, 0, 3, {}}, {kLink, 1, 3, u"http://a.b"_s}}};
    const RichText read = fromHtml(toHtml(text));
    EXPECT_EQ(read.text, text.text);
    EXPECT_EQ(read.marks,
        (QList<Mark> {{kItalic, 0, 3, {}}, {kLink, 1, 2, u"http://a.b"_s}, {kLink, 3, 1, u"http://a.b"_s}}));
}

TEST(Html, SurvivesThereAndBackAgain)
{
    for (const char16_t *html : {u"<i>or</i> HN: a<p>b</p><i>x<p>y</i> z",
             u"a <i>b<a href=http://c.d>c</a></i>", u"<a href=http://c.d><i>c</i></a><i>d</i>",
             u"<pre>a</pre><pre>b</pre>c", u"<pre>&lt;pre&gt;\n&amp;lt;</pre>",
             u"<p><pre><code>x</code></pre>", u"&gt; a<p>&gt;&gt; b<p><i>&gt; c</i>", u"&nbsp; <i>&nbsp;</i>",
             u"<a href=\"http://a.b/&quot;'&lt;&gt;&amp;amp;\">q</a>",
             u"<a href=\" http://a b/c d \">x y</a>", u"a &amp;amp; b"})
        expectRoundTrip(QString::fromUtf16(html));
}

TEST(Html, RandomMarkupKeepsThePromises)
{
    const QStringList pieces {u"<i>"_s, u"</i>"_s, u"<p>"_s, u"</p>"_s, u"<a href=\"http://a.b/c\">"_s,
        u"<a href=\"item?id=1\">"_s, u"<a href=javascript:x>"_s, u"</a>"_s, u"<pre><code>"_s,
        u"</code></pre>\n"_s, u"<pre>"_s, u"</pre>"_s, u"http://a.b/c"_s, u" "_s, u"  "_s, u"\n"_s, u"\t"_s,
        u"x"_s, u"é"_s, u"\U0001F600"_s, u"&gt;"_s, u"&amp;"_s, u"&lt;"_s, u"&nbsp;"_s, u"&#x27;"_s,
        u"&#146;"_s, u"&#0;"_s, u"&"_s, u"<"_s, u">"_s, u"\""_s, u"<font color=x>"_s, u"</font>"_s, u"<br>"_s,
        u"<div>"_s, u"</div>"_s, u"<li>"_s, u"<ul>"_s, u"<script>"_s, u"</script>"_s, u"<!-- "_s, u"-->"_s,
        u"<!"_s, u"<?"_s, u"\u200b"_s, u"\u202e"_s, u"\u0097"_s, u"\r"_s, u"word "_s.repeated(300),
        u"\ufffe"_s, u"<b>"_s, u"</b>"_s, u"<em>"_s, u"</em>"_s, u"<table>"_s, u"<td>"_s};
    std::mt19937 random(4711);
    for (int round = 0; round < 20'000; ++round) {
        QString html;
        for (unsigned i = random() % 24; i > 0; --i)
            html += pieces.at(static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size())));
        expectRoundTrip(html);
        if (testing::Test::HasFailure())
            FAIL() << qPrintable(html);
    }
}

TEST(Html, RandomCharactersKeepThePromises)
{
    std::mt19937 random(42);
    const QString alphabet = u"<>/&;#=\"' \n-!?aipx1\u0000\u0085"_s;
    for (int round = 0; round < 20'000; ++round) {
        QString html;
        for (unsigned i = random() % 60; i > 0; --i) {
            const auto pick = random();
            html += pick % 9 == 0
                ? QChar(static_cast<char16_t>(pick >> 8u))
                : alphabet.at(static_cast<qsizetype>(pick % static_cast<unsigned>(alphabet.size())));
        }
        expectRoundTrip(html);
        if (testing::Test::HasFailure())
            FAIL() << qPrintable(html);
    }
}

TEST(Unescaped, DecodesTitlesAndLeavesTagsAlone)
{
    EXPECT_EQ(unescaped(u"Q&amp;A: Don&#x27;t use &lt;b&gt;"_s), u"Q&A: Don't use <b>"_s);
    EXPECT_EQ(unescaped(u"The <b> tag & AT&T"_s), u"The <b> tag & AT&T"_s);
    EXPECT_EQ(unescaped(u"The <b> tag &amp;lt;"_s), u"The <b> tag &lt;"_s);
    EXPECT_EQ(unescaped(u"  two\n lines\u0007 "_s), u"two lines"_s);
}
