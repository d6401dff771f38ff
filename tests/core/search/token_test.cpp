// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/token.h"

#include <gtest/gtest.h>

namespace backthread::search {

using namespace Qt::StringLiterals;

namespace {

Token only(const QString &text)
{
    const QList<Token> tokens = tokensOf(text);
    EXPECT_EQ(tokens.size(), 1);
    return tokens.value(0);
}

} // namespace

TEST(Token, standsWhereTheTextHasIt)
{
    const QString text = u" Un café, 2\u00a0fois\u2026"_s;
    QStringList words;
    for (const Token &token : tokensOf(text)) {
        EXPECT_EQ(text.sliced(token.start, token.end() - token.start), token.word);
        words += token.word.toString();
    }
    EXPECT_EQ(words, (QStringList {u"Un"_s, u"café"_s, u"2"_s, u"fois"_s}));
    EXPECT_TRUE(tokensOf(u" - "_s).isEmpty());
}

TEST(Token, isComparedWithoutCaseAndLatinAccents)
{
    for (const QString &word : {u"creme"_s, u"CREME"_s, u"Crème"_s, u"cre\u0300me"_s}) {
        EXPECT_EQ(folded(word), u"creme"_s);
        EXPECT_TRUE(only(word).is(u"creme")) << qPrintable(word);
    }
    const QString cyrillic = u"Ёлка"_s;
    EXPECT_TRUE(only(cyrillic).is(u"ёлка"));
    EXPECT_FALSE(only(cyrillic).is(u"елка"));
}

TEST(Token, isAsLongAsTheOther)
{
    const QString word = u"rust"_s;
    EXPECT_FALSE(only(word).is(u"rus"));
    EXPECT_FALSE(only(word).is(u"rusty"));
    const QString accented = u"cafés"_s;
    EXPECT_FALSE(only(accented).is(u"cafe"));
}

TEST(Token, beginsWithWhatEndsBeforeBehindOrAtAnAccent)
{
    const QString word = u"Crèmes"_s;
    for (const QString &beginning : {u"cr"_s, u"cre"_s, u"crem"_s, u"cremes"_s})
        EXPECT_TRUE(only(word).beginsWith(beginning)) << qPrintable(beginning);
    for (const QString &other : {u"cra"_s, u"crems"_s, u"cremess"_s, u"remes"_s})
        EXPECT_FALSE(only(word).beginsWith(other)) << qPrintable(other);
}

} // namespace backthread::search
