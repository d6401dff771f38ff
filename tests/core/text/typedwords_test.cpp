// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/typedwords.h"

#include <gtest/gtest.h>
#include <random>

namespace backthread::text {

using namespace Qt::StringLiterals;

namespace {

std::string wordsOf(const QString &typed)
{
    return TypedWords(typed).words().join(u'|').toStdString();
}

bool occur(const QString &typed, const QString &text)
{
    return TypedWords(typed).occurIn(text);
}

} // namespace

TEST(TypedWordsTest, AreSeparatedBySpaces)
{
    EXPECT_EQ(wordsOf(u"salt  and pepper "_s), "salt|and|pepper");
    EXPECT_EQ(wordsOf(u"salt salt"_s), "salt");
    EXPECT_EQ(wordsOf(u""_s), "");
    EXPECT_EQ(wordsOf(u" \t"_s), "");
}

TEST(TypedWordsTest, QuotesKeepWordsTogether)
{
    EXPECT_EQ(wordsOf(u"a \"salt  and\" pepper"_s), "a|salt and|pepper");
    EXPECT_EQ(wordsOf(u"\"salt and"_s), "salt and") << "one may still be typing";
    EXPECT_EQ(wordsOf(u"\"\" \" \""_s), "");
    EXPECT_EQ(wordsOf(u"a\"b c\"d"_s), "a|b c|d");
}

TEST(TypedWordsTest, AllMustOccur)
{
    EXPECT_TRUE(occur(u"salt pepper"_s, u"Pepper before salt"_s));
    EXPECT_FALSE(occur(u"salt sugar"_s, u"Pepper before salt"_s));
    EXPECT_FALSE(occur(u"\"salt before\""_s, u"Pepper before salt"_s));
    EXPECT_TRUE(occur(u"\"before salt\""_s, u"Pepper before salt"_s));
    EXPECT_TRUE(TypedWords().occurIn(u""));
    EXPECT_FALSE(occur(u"a"_s, u""_s));
}

TEST(TypedWordsTest, CaseDoesNotMatterAndPartsOfWordsCount)
{
    EXPECT_TRUE(occur(u"ALT"_s, u"Basalt"_s));
    EXPECT_TRUE(occur(u"éÀ"_s, u"xÉà"_s));
    EXPECT_TRUE(occur(u"c++"_s, u"In C++."_s));
    EXPECT_TRUE(occur(u"猫"_s, u"黒猫"_s));
    EXPECT_TRUE(occur(u"🦀"_s, u"a 🦀"_s));
}

TEST(TypedWordsPropertyTest, OccurWhereQtFindsThem)
{
    std::mt19937 random(7);
    const QString letters = u"aAbBéÉ 猫\n"_s;
    const auto written = [&](size_t longest) {
        QString text;
        for (size_t length = random() % (longest + 1); length > 0; --length)
            text += letters.at(qsizetype(random()) % letters.size());
        return text;
    };
    for (int round = 0; round < 20'000; ++round) {
        const TypedWords words(written(4));
        const QString text = written(90);
        bool isThere = true;
        for (const QString &word : words.words())
            isThere &= text.contains(word, Qt::CaseInsensitive);
        ASSERT_EQ(words.occurIn(text), isThere)
            << words.words().join(u'|').toStdString() << " in " << text.toStdString();
    }
}

} // namespace backthread::text
