// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/html.h"
#include "core/text/references.h"
#include "printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace backthread::text;

namespace {

QList<Reference> found(const QString &html)
{
    return references(fromHtml(html));
}

QList<qint64> numbers(const QString &html)
{
    QList<qint64> result;
    for (const Reference &reference : found(html))
        result.append(reference.number);
    return result;
}

} // namespace

TEST(References, AreNumbersBehindTwoAngleBrackets)
{
    EXPECT_EQ(found(u"a<p>see &gt;&gt;12345, and"_s), (QList<Reference> {{6, 7, 12345, false}}));
    EXPECT_EQ(numbers(u"&gt;&gt;1 (&gt;&gt;2) &gt;&gt;3. &gt;&gt;4"_s), (QList<qint64> {1, 2, 3, 4}));
    EXPECT_EQ(numbers(u"&gt;&gt;999999999999999 &gt;&gt;007"_s), (QList<qint64> {7}));
}

TEST(References, AreNotWhatOnlyLooksLikeThem)
{
    for (const char16_t *html :
        {u"&gt;123", u"&gt;&gt; 123", u"&gt;&gt;&gt;123", u"x&gt;&gt;3", u"1&gt;&gt;3", u"&gt;&gt;100k",
            u"&gt;&gt;1.5", u"&gt;&gt;1,000", u"&gt;&gt;0", u"&gt;&gt;1234567890123456", u"&gt;&gt;",
            u"&gt;&gt;1_2", u"<pre>a &gt;&gt;12</pre>", u"<a href=http://a.b>&gt;&gt;12</a>"})
        EXPECT_TRUE(found(QString::fromUtf16(html)).isEmpty()) << qPrintable(QString::fromUtf16(html));
}

TEST(References, AreLinksToItems)
{
    EXPECT_EQ(found(u"see <a href=\"https://news.ycombinator.com/item?id=99\">there</a>"_s),
        (QList<Reference> {{4, 5, 99, true}}));
    for (const char16_t *target :
        {u"http://news.ycombinator.com/item?id=7", u"https://www.news.ycombinator.com/item?id=7",
            u"item?id=7", u"https://news.ycombinator.com/item?id=7&amp;p=2",
            u"https://news.ycombinator.com/item?p=2&amp;id=7", u"https://NEWS.ycombinator.com/item?id=7#top",
            u"https://news.ycombinator.com/item?id=1#7"})
        EXPECT_EQ(numbers(u"<a href=\"%1\">x</a>"_s.arg(QString::fromUtf16(target))), (QList<qint64> {7}))
            << qPrintable(QString::fromUtf16(target));
}

TEST(References, AreNotLinksElsewhere)
{
    for (const char16_t *target : {u"https://example.org/item?id=7",
             u"https://news.ycombinator.com/user?id=7", u"https://news.ycombinator.com.example.org/item?id=7",
             u"https://news.ycombinator.com/item?id=x", u"https://news.ycombinator.com/item",
             u"https://news.ycombinator.com/item?id=-7", u"mailto:7@news.ycombinator.com"})
        EXPECT_TRUE(found(u"<a href=\"%1\">x</a>"_s.arg(QString::fromUtf16(target))).isEmpty())
            << qPrintable(QString::fromUtf16(target));
}

TEST(References, ComeInTheOrderOfTheText)
{
    EXPECT_EQ(
        numbers(
            u"&gt;&gt;1 <a href=item?id=2>&gt;&gt;9</a> &gt;&gt;3 <a href=http://a.b>x</a><p>&gt;&gt;4"_s),
        (QList<qint64> {1, 2, 3, 4}));
}
