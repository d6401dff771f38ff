// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/html.h"
#include "core/text/markdown.h"
#include "core/text/plaintext.h"
#include "printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace backthread::text;

namespace {

QString markdown(const QString &html)
{
    return toMarkdown(fromHtml(html));
}

QString plainText(const QString &html)
{
    return toPlainText(fromHtml(html));
}

} // namespace

TEST(PlainText, SeparatesBlocksByABlankLine)
{
    EXPECT_EQ(plainText(u"a<p>&gt; b<p>c"_s), u"a\n\n> b\n\nc"_s);
    EXPECT_EQ(toPlainText({}), QString());
}

TEST(PlainText, KeepsCodeAsItIs)
{
    EXPECT_EQ(plainText(u"a<pre><code>  x\n\n    y\n</code></pre>b"_s), u"a\n\n  x\n\n    y\n\nb"_s);
}

TEST(PlainText, WritesCutAddressesOut)
{
    const QString address =
        u"https://example.org/a/rather/long/path/that/does/not/fit/into/sixty/characters"_s;
    EXPECT_EQ(plainText(u"see <a href=\"%1\">%2...</a> now"_s.arg(address, address.left(60))),
        u"see %1 now"_s.arg(address));
    EXPECT_EQ(plainText(u"<a href=\"%1\">named</a>"_s.arg(address)), u"named"_s);
}

TEST(Markdown, WritesItalicsAndLinks)
{
    EXPECT_EQ(markdown(u"an <i>italic word</i>, <a href=\"http://a.b/c\">a link</a>"_s),
        u"an *italic word*, [a link](<http://a.b/c>)"_s);
    EXPECT_EQ(markdown(u"<a href=\"http://a.b/c_d*e\">http://a.b/c_d*e</a>"_s), u"<http://a.b/c_d*e>"_s);
}

TEST(Markdown, WritesItalicsInsideWordsAsElements)
{
    EXPECT_EQ(
        markdown(u"un<i>believ</i>able <i>a</i><i>b</i>"_s), u"un<em>believ</em>able <em>a</em><em>b</em>"_s);
    EXPECT_EQ(markdown(u"(<i>\"a\"</i>)"_s), u"(*\"a\"*)"_s);
    EXPECT_EQ(markdown(u"<i>&nbsp;a</i>"_s), u"<em>\u00a0a</em>"_s);
}

TEST(Markdown, EscapesWhatWouldMeanSomething)
{
    EXPECT_EQ(markdown(u"2 * 3 * 4 [1] `x` a_b &lt;b&gt; \\ ~~no~~"_s),
        u"2 \\* 3 \\* 4 \\[1\\] \\`x\\` a\\_b \\<b> \\\\ \\~\\~no\\~\\~"_s);
    EXPECT_EQ(markdown(u"AT&amp;T &amp;amp; &amp;#39; &amp;x"_s), u"AT&T \\&amp; \\&#39; &x"_s);
}

TEST(Markdown, EscapesWhatWouldBeginABlock)
{
    EXPECT_EQ(markdown(u"# a<p>- b<p>+ c<p>1. d<p>12) e<p>--- f<p>3.5 g<p>1 # 2 - 3"_s),
        u"\\# a\n\n\\- b\n\n\\+ c\n\n1\\. d\n\n12\\) e\n\n\\--- f\n\n3.5 g\n\n1 # 2 - 3"_s);
}

TEST(Markdown, WritesQuotesByLevel)
{
    EXPECT_EQ(markdown(u"&gt; a<p>&gt;b<p>&gt;&gt; c<p>&gt; &gt; d<p><i>&gt; e</i><p>&gt;"_s),
        u"> a\n\n> b\n\n> > c\n\n> > d\n\n> *e*\n\n> "_s);
    EXPECT_EQ(markdown(u"&gt;&gt;123 is right"_s), u"\\>>123 is right"_s);
}

TEST(Markdown, FencesCode)
{
    EXPECT_EQ(markdown(u"<pre>  a *b*\n\n  &lt;c&gt;</pre>"_s), u"```\n  a *b*\n\n  <c>\n```"_s);
    EXPECT_EQ(markdown(u"<pre>a ```` b</pre>"_s), u"`````\na ```` b\n`````"_s);
}

TEST(Markdown, EscapesTargets)
{
    EXPECT_EQ(markdown(u"<a href=\"http://a.b/(c) d&lt;e&gt;\\f\">x]y</a>"_s),
        u"[x\\]y](<http://a.b/(c) d%3Ce%3E%5Cf>)"_s);
    EXPECT_EQ(
        markdown(u"<a href=\"http://a.b/?c&amp;copy;d\">x</a>"_s), u"[x](<http://a.b/?c&amp;copy;d>)"_s);
}

TEST(Markdown, LinksWhatIsMarkdownAlready)
{
    EXPECT_EQ(markdownLink(u"http://a.b/<c>"_s, u"*x*"_s), u"[*x*](<http://a.b/%3Cc%3E>)"_s);
    EXPECT_EQ(markdownLink({}, u"*x*"_s), u"*x*"_s);
}
