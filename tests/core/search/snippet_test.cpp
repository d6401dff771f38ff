// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/snippet.h"

#include <gtest/gtest.h>

namespace backthread::search {

using namespace Qt::StringLiterals;

namespace {

QString longText()
{
    return u"word "_s.repeated(100) + u"found"_s + u" word"_s.repeated(100);
}

} // namespace

TEST(Snippet, aShortTextStaysWhole)
{
    const MarkedText snippet = snippetOf(u"a found\tword"_s, {{2, 5}});
    EXPECT_EQ(snippet.text, u"a found word"_s);
    EXPECT_EQ(snippet.marks, (QList<Range> {{2, 5}}));
}

TEST(Snippet, theFirstMarkIsSoonSeenInAShortTextToo)
{
    const MarkedText snippet = snippetOf(u"word "_s.repeated(20) + u"found at last"_s, {{100, 5}});
    EXPECT_TRUE(snippet.text.startsWith(u"…word "_s)) << qPrintable(snippet.text);
    EXPECT_TRUE(snippet.text.endsWith(u"word found at last"_s)) << qPrintable(snippet.text);
    EXPECT_LE(snippet.marks[0].start, kSnippetLength / 5 + 1);
}

TEST(Snippet, aLongTextIsCutAtSpacesAroundTheFirstMark)
{
    const MarkedText snippet = snippetOf(longText(), {{500, 5}});
    EXPECT_TRUE(snippet.text.startsWith(u"…word "_s)) << qPrintable(snippet.text);
    EXPECT_TRUE(snippet.text.endsWith(u" word…"_s)) << qPrintable(snippet.text);
    ASSERT_EQ(snippet.marks.size(), 1);
    EXPECT_EQ(snippet.text.mid(snippet.marks[0].start, snippet.marks[0].length), u"found"_s);
    EXPECT_LE(snippet.text.size(), kSnippetLength + 2);
}

TEST(Snippet, showsWhereMostMarksStandTogether)
{
    const QString filler = u"word "_s.repeated(100);
    const QString text = u"one "_s + filler + u"one two three "_s + filler + u"one two"_s;
    const qsizetype place = 4 + filler.size();
    const qsizetype last = place + 14 + filler.size();
    const MarkedText snippet =
        snippetOf(text, {{0, 3}, {place, 3}, {place + 4, 3}, {place + 8, 5}, {last, 3}, {last + 4, 3}});
    EXPECT_TRUE(snippet.text.contains(u"one two three"_s)) << qPrintable(snippet.text);
    EXPECT_EQ(snippet.marks.size(), 3);
}

TEST(Snippet, anEndlessWordIsCutAnywhereButWithinACharacter)
{
    const QString endless = u"\U0001F525"_s.repeated(1000);
    const MarkedText snippet = snippetOf(endless, {{1000, 2}});
    EXPECT_TRUE(snippet.text.isValidUtf16());
    ASSERT_EQ(snippet.marks.size(), 1);
    EXPECT_EQ(snippet.text.mid(snippet.marks[0].start, 2), u"\U0001F525"_s);
}

TEST(Snippet, aMarkLongerThanTheSnippetIsCutWithIt)
{
    const QString text = u"x"_s.repeated(2000);
    const MarkedText snippet = snippetOf(text, {{0, 2000}});
    EXPECT_EQ(snippet.marks, (QList<Range> {{0, kSnippetLength}}));
}

TEST(Snippet, withoutMarksItIsTheBeginningInOneLine)
{
    EXPECT_EQ(snippetOf(u"one\ntwo\t"_s, {}).text, u"one two"_s);
    EXPECT_TRUE(snippetOf(longText(), {}).text.endsWith(u"word…"_s));
}

} // namespace backthread::search
