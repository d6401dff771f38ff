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
    EXPECT_FALSE(only(word).is(u"ру"));
    const QString accented = u"cafés"_s;
    EXPECT_FALSE(only(accented).is(u"cafe"));
    EXPECT_FALSE(only(accented).is(u"cafeshop"));
}

TEST(Token, beginsWithWhatEndsBeforeBehindOrAtAnAccent)
{
    const QString word = u"Crèmes"_s;
    for (const QString &beginning : {u"cr"_s, u"cre"_s, u"crem"_s, u"cremes"_s})
        EXPECT_TRUE(only(word).beginsWith(beginning)) << qPrintable(beginning);
    for (const QString &other : {u"cra"_s, u"crems"_s, u"cremess"_s, u"remes"_s})
        EXPECT_FALSE(only(word).beginsWith(other)) << qPrintable(other);
    const QString apart = u"cre\u0300mes"_s;
    for (const QString &beginning : {u"cre"_s, u"crem"_s, u"cremes"_s})
        EXPECT_TRUE(only(apart).beginsWith(beginning)) << qPrintable(beginning);
    EXPECT_FALSE(only(apart).beginsWith(u"crems"));
}

TEST(Token, mayHaveLettersOfAnyPlane)
{
    const QString deseret = u"a\U00010400, b\ue000c"_s; // a capital letter, and one of private use
    const QList<Token> tokens = tokensOf(deseret);
    ASSERT_EQ(tokens.size(), 2);
    EXPECT_EQ(tokens.first().end(), 3);
    EXPECT_EQ(folded(tokens.first().word), u"a\U00010428"_s);
    EXPECT_TRUE(tokens.first().is(u"a\U00010428"));
    EXPECT_FALSE(tokens.first().is(u"a"));
    EXPECT_EQ(tokens.last().word, u"b\ue000c"_s);
}

} // namespace backthread::search
