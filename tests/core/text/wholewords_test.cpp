// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wholewords.h"

#include <gtest/gtest.h>

namespace backthread::text {

using namespace Qt::StringLiterals;

TEST(WholeWordsTest, AreFoundWhateverTheirCase)
{
    const WholeWords words(u"  lamp \n oil "_s);
    EXPECT_TRUE(words.occurIn(u"Lamp Oil"));
    EXPECT_TRUE(words.occurIn(u"Who sells (lamp oil)?"));
    EXPECT_FALSE(words.occurIn(u"oil lamp"));
    EXPECT_FALSE(words.occurIn(u"lamp, oil"));
}

TEST(WholeWordsTest, PartsOfWordsAreNone)
{
    const WholeWords words(u"lamp"_s);
    EXPECT_FALSE(words.occurIn(u"lamps"));
    EXPECT_FALSE(words.occurIn(u"headlamp"));
    EXPECT_FALSE(words.occurIn(u"lamp2"));
    EXPECT_TRUE(words.occurIn(u"lamps and a lamp")) << "behind one that is a part";
    EXPECT_TRUE(words.occurIn(u"lamp-black"));
}

TEST(WholeWordsTest, EndWhereTheyAreNoLetters)
{
    EXPECT_TRUE(WholeWords(u"C++"_s).occurIn(u"in C++20"));
    EXPECT_TRUE(WholeWords(u"“so called”"_s).occurIn(u"the “so called”lamp"));
    EXPECT_TRUE(WholeWords(u"say \"no\""_s).occurIn(u"I say \"no\"!"));
}

TEST(WholeWordsTest, NoneAreNowhere)
{
    EXPECT_FALSE(WholeWords({}).occurIn(u"lamp"));
    EXPECT_FALSE(WholeWords(u"lamp"_s).occurIn({}));
}

} // namespace backthread::text
